import Article

/// What somebody said, as one article has it.
struct Utterance {
    let quote: Quote
    let words: WordBag
    let article: ArticleKey
    let order: Int
}
