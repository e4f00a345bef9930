extension HTMLNesting {
    /// Follows a start tag inside `svg` or `math`; false if it is read as HTML.
    mutating func startsForeign(_ tag: HTMLTag) -> Bool {
        guard let last = open.last, !last.isHTML, !readsHTML(tag.name, inside: last) else {
            return false
        }
        if leavesForeign(tag) {
            repeat {
                popLast()
            } while open.last.map { !$0.isHTML && !$0.holdsHTML } ?? false
            return false
        }
        if !tag.closesItself {
            let holder: HTMLTraits = last.space == .svg ? .svgHoldingHTML : .mathHoldingHTML
            push(
                tag.name, last.space,
                holdsHTML: tag.name.traits.contains(holder) || isAnnotation(tag, last.space))
        }
        return true
    }

    private func readsHTML(_ name: HTMLName, inside element: HTMLOpenElement) -> Bool {
        if element.space == .math, element.name == .annotation, name == .svg { return true }
        guard element.holdsHTML else { return false }
        return element.space == .svg || element.name == .annotation
            || !(name == .glyph || name == .malignMark)
    }

    private func leavesForeign(_ tag: HTMLTag) -> Bool {
        if tag.name.traits.contains(.leavingForeign) { return true }
        return tag.name == .font
            && tag.attributes.contains {
                ["color", "face", "size"].contains(page.lowercased($0.name))
            }
    }

    /// `annotation-xml` holds HTML if it says so.
    private func isAnnotation(_ tag: HTMLTag, _ space: HTMLOpenElement.Space) -> Bool {
        guard space == .math, tag.name == .annotation else { return false }
        return tag.attributes.contains {
            page.lowercased($0.name) == "encoding"
                && ["text/html", "application/xhtml+xml"].contains(page.lowercased($0.value))
        }
    }

    /// Follows an end tag inside `svg` or `math`; false if it is read as HTML.
    mutating func endsForeign(_ name: HTMLName) -> Bool {
        guard isForeign else { return false }
        for index in open.indices.reversed() {
            if open[index].isHTML { return false }
            if open[index].name == name {
                pop(through: index)
                return true
            }
        }
        return false
    }
}
