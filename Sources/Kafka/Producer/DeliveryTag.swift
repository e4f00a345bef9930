/// What travels with a record through the library and comes back with its delivery report.
///
/// It says which group the record belongs to, and its place there. Zero belongs to none.
struct DeliveryTag {
    static let maximumIndex = 0xff_ffff
    static let none = DeliveryTag(rawValue: 0)

    let rawValue: UInt

    init(rawValue: UInt) { self.rawValue = rawValue }

    init(group: UInt, index: Int) { rawValue = group << 24 | UInt(index) }

    var group: UInt { rawValue >> 24 }
    var index: Int { Int(rawValue & UInt(Self.maximumIndex)) }
}
