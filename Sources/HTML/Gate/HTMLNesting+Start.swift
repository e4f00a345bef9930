extension HTMLNesting {
    /// Follows a start tag and says whether what comes next is text up to its end tag.
    mutating func open(_ tag: HTMLTag) -> Bool {
        readText(before: tag)
        if startsForeign(tag) { return false }
        if openSelect != nil {
            switch opensInSelect(tag) {
            case .done: return false
            case .rawText: return true
            case .leaves: break
            }
        }
        return openHTML(tag)
    }

    /// Text goes into formatting elements that were closed too early.
    mutating func readText(before tag: HTMLTag) {
        guard tag.before != .none, openSelect == nil else { return }
        if let last = open.last, !last.isHTML, !last.holdsHTML { return }
        if tag.before == .words { beginBody() }
        reopenFormatting()
    }

    /// What belongs into the body ends the head, and a `noscript` there.
    mutating func beginBody() {
        guard !isInBody else { return }
        isInBody = true
        if open.last?.isHTML(HTMLName.noscript) == true { popLast() }
    }

    /// Whether the tag is ignored, being in the head.
    private mutating func followHead(_ tag: HTMLTag) -> Bool {
        // In a template everything is read as in a body, and the head goes on outside.
        guard !isInBody, !isInTemplate else { return false }
        guard tag.name.traits.contains(.allowedInHead) else {
            beginBody()
            return false
        }
        guard open.last?.isHTML(HTMLName.noscript) == true else { return false }
        if tag.name.traits.contains(.ignoredInNoScript) { return true }
        if !tag.name.traits.contains(.allowedInNoScript) { popLast() }
        return false
    }

    private mutating func openHTML(_ tag: HTMLTag) -> Bool {
        if followHead(tag) { return false }
        if open.last?.isHTML(HTMLName.colgroup) == true, tag.name != .col, tag.name != .template {
            popLast()
        }
        switch tag.name.rule {
        case .ignored, .head: break
        case .rawText: return true
        case .example:
            closeParagraph()
            reopenFormatting()
            return true
        case .empty: reopenFormatting()
        case .ruler: closeParagraph()
        case .block, .heading, .listItem, .definition: openBlock(tag.name)
        case .anchor, .formatting, .noBreak: openFormatting(tag)
        case .table, .caption, .column, .rowGroup, .row, .cell: openTablePart(tag.name)
        case .template:
            push(tag.name)
            formatting.append(.marker)
        case .form: openForm()
        case .search:
            // The library makes a whole form of it; no page has had one for decades.
            doubts += 1
            forgetParagraph()
        case .menuItem: pushGhost(tag.name)
        case .foreign:
            reopenFormatting()
            if !tag.closesItself { push(tag.name, tag.name == .svg ? .svg : .math) }
        default: openInText(tag.name)
        }
        return false
    }

    /// Of forms in each other only the outer one is opened.
    private mutating func openForm() {
        guard form == nil || isInTemplate else { return }
        guard isBetweenCells else {
            closeParagraph()
            push(.form)
            if !isInTemplate { form = lastSerial }
            return
        }
        // Between the cells of a table a form is empty, and the next is ignored nevertheless.
        if !isInTemplate { form = 0 }
    }

    /// A paragraph that is over perhaps.
    mutating func forgetParagraph() {
        if let paragraph = indexInScope(.p, alsoBorders: .button) {
            open[paragraph].isGhost = true
            doubts += 1
        }
    }

    private mutating func openBlock(_ name: HTMLName) {
        switch name.rule {
        case .listItem: closeItem { $0.isHTML(HTMLName.li) }
        case .definition: closeItem { $0.isHTML(HTMLTraits.definition) }
        default: break
        }
        closeParagraph()
        if name.traits.contains(.heading), open.last?.isHTML(HTMLTraits.heading) == true {
            popLast()
        }
        push(name)
    }

    /// Closes an item that stands open, unless another element encloses the place.
    private mutating func closeItem(_ isItem: (HTMLOpenElement) -> Bool) {
        for index in open.indices.reversed() {
            let element = open[index]
            if isItem(element) { return pop(through: index) }
            // Versions of the library differ in whether it encloses.
            if element.isHTML(HTMLName.main) { doubts += 1 }
            let isTransparent = element.isHTML && element.name.traits.contains(.transparent)
            if element.isSpecial, !isTransparent { return }
        }
    }

    private mutating func openInText(_ name: HTMLName) {
        switch name.rule {
        case .button: closeInScope(.button)
        case .option, .optionGroup:
            if open.last?.isHTML(HTMLName.option) == true { popLast() }
        case .ruby:
            if indexInScope(.ruby) != nil { closeImplied(but: name == .rt ? .rtc : nil) }
            return push(name)
        default: break
        }
        reopenFormatting()
        push(name)
        if case .marked = name.rule { formatting.append(.marker) }
    }

    private enum InSelect { case done, rawText, leaves }

    /// In a list of choices nearly everything else is ignored.
    private mutating func opensInSelect(_ tag: HTMLTag) -> InSelect {
        guard let select = openSelect else { return .leaves }
        switch tag.name {
        case .option, .optgroup:
            if open.last?.isHTML(HTMLName.option) == true { popLast() }
            if tag.name == .optgroup, open.last?.isHTML(HTMLName.optgroup) == true { popLast() }
            push(tag.name)
        case .select: pop(through: select)
        case .script: return .rawText
        case .template: return .leaves
        case let name where name.traits.contains(.leavesSelect):
            pop(through: select)
            return .leaves
        default:
            guard isInTable, tag.name.traits.contains(.endsSelect) else { return .done }
            pop(through: select)
            return .leaves
        }
        return .done
    }
}
