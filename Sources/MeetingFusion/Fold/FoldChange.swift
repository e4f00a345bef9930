import Article

/// One change of the fold's state, with an inverse.
enum FoldChange {
    case meeting(MeetingID, HeldMeeting?)
    case place(ArticleKey, MeetingID?)
    case watermark(Int?)
    case add(Placement)
    case takeBack
    case drop
    case bringBack(Placement)
}
