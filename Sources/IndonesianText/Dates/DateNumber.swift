/// The whole numbers in one token: `16`, `14-16`, `16-5-2025`, `2025-05-16`, `08.30`.
struct DateNumber {
    /// One to three numbers.
    private(set) var values = Numbers()
    /// How many digits each was written with.
    private(set) var widths = Numbers()
    /// What stands between them.
    private(set) var separator: UInt8 = 0

    /// The numbers of a token; nil for a token of another kind.
    init?(_ bytes: [UInt8], _ range: Range<Int>) {
        guard range.count <= 10 else { return nil }
        var value = 0
        var width = 0
        for index in range {
            let byte = bytes[index]
            if (0x30...0x39).contains(byte) {
                value = value * 10 + Int(byte - 0x30)
                width += 1
            } else {
                guard width > 0, values.count < 2, separator == 0 || separator == byte,
                    byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
                        || byte == UInt8(ascii: ":")
                else { return nil }
                separator = byte
                append(&value, &width)
            }
        }
        guard width > 0 else { return nil }
        append(&value, &width)
    }

    /// At most three numbers, without an array.
    struct Numbers {
        private var (first, second, third) = (0, 0, 0)
        private(set) var count = 0

        subscript(index: Int) -> Int { index == 0 ? self.first : index == 1 ? second : third }

        mutating func append(_ number: Int) {
            switch count {
            case 0: first = number
            case 1: second = number
            default: third = number
            }
            count += 1
        }
    }

    private mutating func append(_ value: inout Int, _ width: inout Int) {
        values.append(value)
        widths.append(width)
        (value, width) = (0, 0)
    }

    /// A day of the month, or the first and last of several.
    var days: (first: Int, last: Int?)? {
        let canBeDays = (0..<values.count).allSatisfy {
            (1...31).contains(values[$0]) && widths[$0] <= 2
        }
        guard canBeDays else { return nil }
        switch values.count {
        case 1: return (values[0], nil)
        case 2 where separator == UInt8(ascii: "-") && values[0] < values[1]:
            return (values[0], values[1])
        default: return nil
        }
    }

    /// A month as a number.
    var month: Int? {
        values.count == 1 && widths[0] <= 2 && (1...12).contains(values[0]) ? values[0] : nil
    }

    /// A year of four digits, or of two in a place where only a year can stand.
    func year(allowsShort: Bool) -> Int? {
        guard values.count == 1 else { return nil }
        if widths[0] == 4, (1000...9999).contains(values[0]) { return values[0] }
        return allowsShort && widths[0] == 2 ? 2000 + values[0] : nil
    }
}
