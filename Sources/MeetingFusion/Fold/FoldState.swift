import Article

/// The meetings that are held.
struct FoldState {
    private(set) var meetings: [MeetingID: HeldMeeting] = [:]
    private(set) var places: [ArticleKey: MeetingID] = [:]
    /// How far the pages have come, in seconds since 1970.
    private(set) var watermark: Int?
    private(set) var placements: [Int: Placement] = [:]
    private(set) var firstPlacement = 0
    private(set) var nextPlacement = 0

    /// Makes a change and says how to take it back.
    mutating func apply(_ change: FoldChange) -> FoldChange {
        switch change {
        case .meeting(let id, let meeting):
            let old = meetings[id]
            meetings[id] = meeting
            return .meeting(id, old)
        case .place(let key, let id):
            let old = places[key]
            places[key] = id
            return .place(key, old)
        case .watermark(let time):
            defer { watermark = time }
            return .watermark(watermark)
        case .add(let placement):
            placements[nextPlacement] = placement
            nextPlacement += 1
            return .takeBack
        case .takeBack:
            nextPlacement -= 1
            let placement = placements.removeValue(forKey: nextPlacement)
            return placement.map(FoldChange.add) ?? .takeBack
        case .drop:
            let placement = placements.removeValue(forKey: firstPlacement)
            firstPlacement += 1
            return placement.map(FoldChange.bringBack) ?? .drop
        case .bringBack(let placement):
            firstPlacement -= 1
            placements[firstPlacement] = placement
            return .drop
        }
    }
}
