extension HTMLNesting {
    /// Follows an end tag.
    mutating func close(_ tag: HTMLTag) {
        readText(before: tag)
        if endsForeign(tag.name) { return }
        if openSelect != nil, !closesInSelect(tag.name) { return }
        switch tag.name {
        case .html, .body, .head: endHead()
        case .col: break
        case .p:
            if indexInScope(.p, alsoBorders: .button) == nil { reopenFormatting() }
            closeParagraph()
        case .br:
            if !isInTemplate { beginBody() }
            reopenFormatting()
        case .li: closeInScope(.li, alsoBorders: .list)
        case .form: closeForm()
        case .template: closeTemplate()
        case let name where name.traits.contains(.closedInScope): closeInScope(name)
        default: closeByRule(tag.name)
        }
    }

    private mutating func endHead() {
        if !isInTemplate, open.last?.isHTML(HTMLName.noscript) != true { beginBody() }
    }

    private mutating func closeByRule(_ name: HTMLName) {
        switch name.rule {
        case .anchor, .formatting, .noBreak: closeFormatting(name)
        case .marked: closeMarked(name)
        case .heading: closeHeading()
        case .table, .caption, .column, .rowGroup, .row, .cell: closeTablePart(name)
        default: closePlain(name)
        }
    }

    /// An end tag without rules of its own closes nothing behind a special element.
    mutating func closePlain(_ name: HTMLName) {
        // The library takes all names that it does not know for one.
        let isUnknown = name.traits.contains(.unknown)
        for index in open.indices.reversed() {
            let element = open[index]
            let isItsOwn = isUnknown ? element.isHTML(.unknown) : element.isHTML(name)
            if isItsOwn { return pop(through: index) }
            if element.isSpecial { return }
            if element.isHTML(HTMLName.main) { doubts += 1 }
        }
    }

    /// The library looks for these beyond the borders that the standard names.
    private mutating func closeMarked(_ name: HTMLName) {
        guard
            let index = open.lastIndex(where: { $0.isHTML(name) || $0.isHTML(.tableContext) }),
            open[index].isHTML(name)
        else { return }
        if indexInScope(name) != index { doubts += 1 }
        pop(through: index)
        forgetFormatting()
    }

    private mutating func closeHeading() {
        let index = open.lastIndex { $0.isHTML(.heading) || $0.bordersScope() }
        if let index, open[index].isHTML(.heading) { pop(through: index) }
    }

    /// Only the form itself ends; what is open inside stays so.
    private mutating func closeForm() {
        let index =
            isInTemplate
            ? indexInScope(.form)
            : form.flatMap { serial in open.firstIndex { $0.serial == serial } }
        if !isInTemplate { form = nil }
        guard let index, isInScope(index) else { return }
        closeImplied()
        if index < open.count { leave(index) }
    }

    private mutating func closeTemplate() {
        guard let index = open.lastIndex(where: { $0.isHTML(HTMLName.template) }) else { return }
        pop(through: index)
        forgetFormatting()
    }

    /// In a list of choices nearly everything else is ignored; true if the tag is still to be
    /// followed.
    private mutating func closesInSelect(_ name: HTMLName) -> Bool {
        guard let select = openSelect else { return true }
        let last = open.last
        switch name {
        case .option:
            if last?.isHTML(HTMLName.option) == true { popLast() }
        case .optgroup:
            if last?.isHTML(HTMLName.option) == true,
                open.dropLast().last?.isHTML(HTMLName.optgroup) == true
            {
                popLast()
            }
            if open.last?.isHTML(HTMLName.optgroup) == true { popLast() }
        case .select: pop(through: select)
        case .template: return true
        default:
            guard isInTable, name.traits.contains(.endsSelect), isOpenInTable(name) else {
                return false
            }
            pop(through: select)
            return true
        }
        return false
    }
}
