/// What a line of a page is there for.
enum LineRole: Sendable, Hashable {
    /// The article's own title, alone or at the end of a breadcrumb.
    case title
    /// Who wrote or edited it.
    case byline
    /// `(adv/rfh)`, `[]`, `— NH —`: marks that close an article.
    case signature
    /// What a picture shows.
    case caption
    /// A link to another article between the paragraphs.
    case related
    /// What stands above such a link: `Baca juga:`.
    case relatedLead
    /// The head of a list of other articles.
    case relatedHead
    /// An advertisement's place holder.
    case advertisement
    /// Share buttons, print, font size, view counts.
    case tool
    /// Subscribe, follow, install: the outlet about itself.
    case promotion
    /// Tags.
    case tags
    /// The head of the comments, or a field of their form.
    case comments
    /// Copyright and the links at the foot.
    case foot
    /// A line that this outlet repeats on its pages.
    case repeated
    /// The beginning of another article, cut off: it ends with dots.
    case teaser
    /// A paragraph: several words that end as a sentence or are held together like one.
    case prose
    /// Anything else: a menu entry, a title, a list item, a sub-heading.
    case other

    /// How much the line speaks for being inside the article; prose counts by its words.
    var weight: Int {
        switch self {
        case .prose: 0
        case .related, .relatedLead, .advertisement, .caption, .signature: -1
        case .title, .repeated, .other, .teaser: -4
        case .tool, .byline: -8
        case .promotion: -10
        case .tags, .relatedHead: -25
        case .comments, .foot: 0
        }
    }

    /// Whether it may stand between two paragraphs without parting them.
    var isPassing: Bool {
        switch self {
        case .related, .relatedLead, .advertisement, .caption, .signature: true
        default: false
        }
    }

    /// Whether no article goes on after it.
    var isBorder: Bool { self == .comments || self == .foot }
}
