/// A reading that is held in little memory: it is wanted again only when the article comes back or
/// moves.
struct PackedArticle: Equatable {
    /// The JSON, packed by `ArticlePacker`.
    let bytes: [UInt8]
}
