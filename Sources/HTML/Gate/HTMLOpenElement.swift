/// An element that is open where the gate reads.
struct HTMLOpenElement {
    /// The language an element belongs to; the parser treats each differently.
    enum Space { case html, svg, math }

    let name: HTMLName
    let space: Space
    /// Whether HTML may begin again inside, as in `foreignObject`.
    var holdsHTML = false
    /// Counts the element among all that ever opened, so that lists can name it.
    let serial: Int
    /// Ended for the parser, and still around what is open inside.
    var isGone = false
    /// Open only perhaps: it counts, and no tag is taken for its end.
    var isGhost = false

    var isHTML: Bool { space == .html }

    private var canBeClosed: Bool { isHTML && !isGhost && !isGone }

    func isHTML(_ other: HTMLName) -> Bool { canBeClosed && name == other }

    func isHTML(_ traits: HTMLTraits) -> Bool {
        canBeClosed && !name.traits.isDisjoint(with: traits)
    }

    /// Whether a search for an open element ends here.
    func bordersScope(_ more: HTMLTraits = []) -> Bool {
        isHTML
            ? !isGone && !name.traits.isDisjoint(with: more.union(.scope)) : isSpecial
    }

    var isSpecial: Bool {
        if isGone { return false }
        return switch space {
        case .html: name.traits.contains(.special)
        case .svg: name.traits.contains(.svgHoldingHTML)
        case .math: name.traits.contains(.mathHoldingHTML) || name == .annotation
        }
    }
}
