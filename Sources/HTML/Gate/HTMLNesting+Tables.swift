extension HTMLNesting {
    /// The innermost table, or the template that begins a new context.
    private var context: Int? {
        open.lastIndex { $0.isHTML(.tableContext) }
    }

    var isInTable: Bool { context.map { open[$0].name == .table } ?? false }

    /// Whether this part of the innermost table, or the table itself, is open.
    func isOpenInTable(_ name: HTMLName) -> Bool {
        guard let context, open[context].name == .table else { return false }
        return name == .table || index(of: name, above: context) != nil
    }

    /// Whether the place is in a table and in none of its cells.
    var isBetweenCells: Bool {
        guard let context, open[context].name == .table else { return false }
        return index(of: .cell, above: context) == nil
    }

    private func index(of traits: HTMLTraits, above start: Int) -> Int? {
        open[(start + 1)...].firstIndex { $0.isHTML(traits) }
    }

    private func index(of name: HTMLName, above start: Int) -> Int? {
        open[(start + 1)...].firstIndex { $0.isHTML(name) }
    }

    mutating func openTablePart(_ name: HTMLName) {
        if name == .table { return openTable() }
        guard let context else { return }
        guard open[context].name == .table else {
            // What a template makes of it depends on what came before.
            pushGhost(.tr)
            return pushGhost(name)
        }
        closeCell(above: context)
        switch name.rule {
        case .cell:
            keepRow(of: context)
            push(name)
            formatting.append(.marker)
        case .row:
            keepGroup(of: context)
            push(name)
        case .caption:
            pop(through: context + 1)
            formatting.append(.marker)
            push(name)
        default:
            pop(through: context + 1)
            push(name == .col ? .colgroup : name)
        }
    }

    private mutating func openTable() {
        while let context, open[context].name == .table,
            index(of: .cell, above: context) == nil
        {
            // A table directly in a table ends it.
            pop(through: context)
        }
        switch tablesEndParagraphs {
        case .yes: closeParagraph()
        case .no: break
        case .unknown: forgetParagraph()
        }
        push(.table)
    }

    /// Leaves nothing open in the table but a row.
    private mutating func keepRow(of table: Int) {
        if let row = index(of: .tr, above: table) { return pop(through: row + 1) }
        keepGroup(of: table)
        push(.tr)
    }

    /// Leaves nothing open in the table but a group of rows.
    private mutating func keepGroup(of table: Int) {
        if let group = index(of: .rowGroup, above: table) { return pop(through: group + 1) }
        pop(through: table + 1)
        push(.tbody)
    }

    private mutating func closeCell(above table: Int) {
        guard let cell = index(of: .cell, above: table) else { return }
        pop(through: cell)
        forgetFormatting()
    }

    /// Follows the end tag of a part of a table.
    mutating func closeTablePart(_ name: HTMLName) {
        guard let context, open[context].name == .table else { return }
        switch name {
        case .table:
            closeCell(above: context)
            pop(through: context)
        case let name where name.traits.contains(.cell):
            guard let cell = index(of: name, above: context) else { return }
            pop(through: cell)
            forgetFormatting()
        case .colgroup:
            if open.last?.isHTML(HTMLName.colgroup) == true { popLast() }
        default:
            guard let part = index(of: name, above: context) else { return }
            closeCell(above: context)
            pop(through: part)
        }
    }
}
