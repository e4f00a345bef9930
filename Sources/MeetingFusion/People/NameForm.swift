import Article
import IndonesianText

/// One way in which articles write a name.
struct NameForm {
    let text: String
    let name: PersonName
    /// The articles that write it so, with their confidence.
    var claims: [(key: ArticleKey, confidence: Int)] = []
}
