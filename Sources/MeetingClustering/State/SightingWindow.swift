public import Article
import CivilTime

/// Sightings of an earlier run, oldest first, as far as an index that takes them in would not
/// forget them again.
///
/// A log is mostly longer than an index's memory: what is too old is dropped unread.
public struct SightingWindow<Element> {
    private let settings: ClusteringSettings
    private var elements: [(element: Element, outline: SightingOutline)] = []
    private var head = 0
    private var births = 0
    private var watermark: Timestamp?

    /// An empty window, for an index with these settings.
    public init(settings: ClusteringSettings) { self.settings = settings }

    /// How many there are.
    public var count: Int { elements.count - head }

    /// Takes in the next one of the log, and drops what does not matter any more.
    public mutating func append(_ element: Element, _ outline: SightingOutline) {
        elements.append((element, outline))
        births += outline.isBirth ? 1 : 0
        watermark = outline.watermark
        while head < elements.count, isOver(elements[head].outline) {
            births -= elements[head].outline.isBirth ? 1 : 0
            head += 1
        }
        if head > 64, head * 2 > elements.count {
            elements.removeFirst(head)
            head = 0
        }
    }

    /// Gives out all there are, oldest first.
    public mutating func takeAll() -> [Element] {
        defer { self = SightingWindow(settings: settings) }
        return elements[head...].map(\.element)
    }

    /// What holds no article says nothing once what held its article is gone.
    private func isOver(_ outline: SightingOutline) -> Bool {
        !outline.isBirth
            || settings.isOver(bornAt: outline.watermark, now: watermark, held: births)
    }
}
