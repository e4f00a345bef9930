extension SettingsNode {
    /// The text of a scalar that is not empty.
    ///
    /// - Throws: `SettingsError` for a list, a map or nothing.
    public func string() throws(SettingsError) -> String {
        guard case .scalar(let text, _) = content, !isNothing else { throw wrong("text") }
        return text
    }

    /// A whole number within a range; `_` may part its digits.
    ///
    /// - Throws: `SettingsError` for anything else.
    public func integer(in range: ClosedRange<Int>) throws(SettingsError) -> Int {
        let wanted = "a whole number from \(range.lowerBound) to \(range.upperBound)"
        guard case .scalar(let text, _) = content else { throw wrong(wanted) }
        guard let value = Int(text.filter { $0 != "_" }), range.contains(value) else {
            throw wrong(wanted)
        }
        return value
    }

    /// A number within a range.
    ///
    /// - Throws: `SettingsError` for anything else.
    public func number(in range: ClosedRange<Double>) throws(SettingsError) -> Double {
        let wanted = "a number from \(range.lowerBound) to \(range.upperBound)"
        guard case .scalar(let text, _) = content, let value = Double(text) else {
            throw wrong(wanted)
        }
        guard range.contains(value) else { throw wrong(wanted) }
        return value
    }

    /// `true` or `false`; `yes`, `no`, `on` and `off` are taken too.
    ///
    /// - Throws: `SettingsError` for anything else.
    public func flag() throws(SettingsError) -> Bool {
        guard case .scalar(let text, _) = content else { throw wrong("true or false") }
        switch text {
        case "true", "yes", "on", "1": return true
        case "false", "no", "off", "0": return false
        default: throw wrong("true or false")
        }
    }

    /// A span of time such as `500ms`, `10s`, `5m`, `12h` or `7d`, within a range.
    ///
    /// - Throws: `SettingsError` for anything else.
    public func duration(in range: ClosedRange<Duration>) throws(SettingsError) -> Duration {
        guard case .scalar(let text, _) = content, let value = SettingsDuration.parse(text) else {
            throw wrong("a duration such as 500ms, 10s or 5m")
        }
        guard range.contains(value) else {
            let lowest = SettingsDuration.format(range.lowerBound)
            throw wrong("from \(lowest) to \(SettingsDuration.format(range.upperBound))")
        }
        return value
    }

    /// One of some words.
    ///
    /// - Throws: `SettingsError` for anything else.
    public func choice<Choice: RawRepresentable & CaseIterable>(
        _ type: Choice.Type
    ) throws(SettingsError) -> Choice where Choice.RawValue == String {
        if case .scalar(let text, _) = content, let choice = Choice(rawValue: text) {
            return choice
        }
        throw wrong("one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
    }

    /// The elements of a list; a single text counts as a list of one.
    ///
    /// - Throws: `SettingsError` for a map or an element that is not text.
    public func strings() throws(SettingsError) -> [String] {
        switch content {
        case .scalar: return isNothing ? [] : [try string()]
        case .map: throw wrong("a list")
        case .list(let elements):
            var out: [String] = []
            for element in elements { out.append(try element.string()) }
            return out
        }
    }

    /// An error that says what was wanted and what is there.
    func wrong(_ wanted: String) -> SettingsError {
        SettingsError(position, "must be \(wanted), is \(kind)")
    }
}
