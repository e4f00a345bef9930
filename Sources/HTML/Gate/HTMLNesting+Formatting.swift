extension HTMLNesting {
    /// Opens again what was closed too early, as the parser does before text.
    mutating func reopenFormatting() {
        var first = formatting.endIndex
        while first > 0, let serial = formatting[first - 1].serial, !isOpen(serial) { first -= 1 }
        for index in first..<formatting.endIndex {
            guard case .element(let name, _, let fingerprint, let cost) = formatting[index] else {
                continue
            }
            push(name)
            repeated += cost
            formatting[index] = .element(
                name: name, serial: lastSerial, fingerprint: fingerprint, cost: cost)
        }
    }

    mutating func openFormatting(_ tag: HTMLTag) {
        if tag.name == .a, let index = formattingIndex(.a) {
            let serial = formatting[index].serial
            closeFormatting(.a)
            // Where the rules above left it, it goes all the same.
            formatting.removeAll { $0.serial == serial && serial != nil }
            if let index = open.firstIndex(where: { $0.serial == serial }) { leave(index) }
        }
        reopenFormatting()
        if tag.name == .nobr, indexInScope(.nobr) != nil {
            closeFormatting(.nobr)
            reopenFormatting()
        }
        push(tag.name)
        remember(tag)
    }

    /// The parser keeps three alike at most.
    private mutating func remember(_ tag: HTMLTag) {
        let bytes = attributes(of: tag)
        var alike: [Int] = []
        for index in formatting.indices.reversed() {
            guard case .element(let name, _, let fingerprint, _) = formatting[index] else { break }
            if name == tag.name, fingerprint == bytes { alike.append(index) }
        }
        if isDisputed(tag.name, bytes) { doubts += 1 }
        if alike.count >= 3, let earliest = alike.last { formatting.remove(at: earliest) }
        formatting.append(
            .element(
                name: tag.name, serial: lastSerial, fingerprint: bytes,
                cost: 1 + tag.attributes.count))
    }

    /// Whether which of several are alike depends on what their character references mean.
    private func isDisputed(_ name: HTMLName, _ bytes: [UInt8]) -> Bool {
        var named: [[UInt8]] = [bytes]
        for entry in formatting.reversed() {
            guard case .element(let other, _, let fingerprint, _) = entry else { break }
            if other == name { named.append(fingerprint) }
        }
        return named.count > 3 && named.contains { $0.contains(UInt8(ascii: "&")) }
    }

    /// Follows the end tag of a formatting element ("adoption agency").
    mutating func closeFormatting(_ name: HTMLName) {
        if let last = open.last, last.isHTML(name),
            !formatting.contains(where: { $0.serial == last.serial })
        {
            return popLast()
        }
        for round in 0..<8 {
            guard let entry = formattingIndex(name), let serial = formatting[entry].serial else {
                // The library leaves it open; the standard would close it.
                if round == 0, open.contains(where: { $0.isHTML(name) }) { doubts += 1 }
                return
            }
            guard let index = open.lastIndex(where: { $0.serial == serial }) else {
                formatting.remove(at: entry)
                return
            }
            guard isInScope(index) else { return }
            if open[index...].contains(where: { $0.isHTML(HTMLName.main) }) { doubts += 1 }
            let block = open[index...].firstIndex { $0.isSpecial }
            guard let block else {
                formatting.remove(at: entry)
                return pop(through: index)
            }
            moveInto(block, entry, index)
        }
    }

    /// What makes two tags of one name alike: attributes and values, in whatever order.
    private func attributes(of tag: HTMLTag) -> [UInt8] {
        var values: [String: Range<Int>] = [:]
        for attribute in tag.attributes where values[page.lowercased(attribute.name)] == nil {
            values[page.lowercased(attribute.name)] = attribute.value
        }
        return values.sorted { $0.key < $1.key }
            .flatMap { Array($0.key.utf8) + [0x3D] + page.bytes[$0.value] + [0x20] }
    }

    /// A block inside the formatting element stays open; the element goes on inside the block.
    private mutating func moveInto(_ block: Int, _ entry: Int, _ index: Int) {
        guard case .element(let name, _, let fingerprint, let cost) = formatting[entry] else {
            return
        }
        repeated += cost
        push(name)
        let clone = open.removeLast()
        open.insert(clone, at: block + 1)
        open.remove(at: index)
        formatting.remove(at: entry)
        formatting.append(
            .element(name: name, serial: clone.serial, fingerprint: fingerprint, cost: cost))
    }

    /// Forgets formatting up to the last marker, as at the end of a cell.
    mutating func forgetFormatting() {
        while let last = formatting.popLast() {
            if case .marker = last { return }
        }
    }

    private func isOpen(_ serial: Int) -> Bool { open.contains { $0.serial == serial } }

    func isInScope(_ index: Int) -> Bool {
        !open[(index + 1)...].contains { $0.bordersScope() }
    }

    private func formattingIndex(_ name: HTMLName) -> Int? {
        for index in formatting.indices.reversed() {
            guard let found = formatting[index].name else { return nil }
            if found == name { return index }
        }
        return nil
    }
}
