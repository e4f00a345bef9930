/// Why bytes were not packed or unpacked.
public enum PackerError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The library could not get the memory for its tables, less than a megabyte.
    case noMemory
    /// The bytes are no pack of this packer; the library's reason.
    case notPacked(String)

    /// One sentence.
    public var description: String {
        switch self {
        case .noMemory: "there is no memory for packing; give the process more"
        case .notPacked(let reason): "these bytes were not packed here: \(reason)"
        }
    }
}
