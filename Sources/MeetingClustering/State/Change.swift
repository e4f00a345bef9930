import Article
import CivilTime

/// One change of the state, small enough to have an inverse.
enum Change {
    case article(ArticleKey, ArticleEntry?)
    case meeting(MeetingID, MeetingEntry?)
    case watermark(Timestamp?)
    case claims([TimeClaim])
    case bear(Birth)
    case unbear
    case bury
    case unbury(Birth)
}
