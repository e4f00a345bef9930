public import Console

/// The inputs that others are made from: those of the tree, and those that did something new.
public struct FuzzCorpus: Sendable {
    /// More are not kept; then a new one takes the place of another that was found.
    private static let most = 600

    /// The inputs.
    public private(set) var inputs: [FuzzInput]
    /// How many of them are of the tree.
    let given: Int
    private var seen: Set<UInt64> = []

    /// A corpus that begins with these inputs.
    public init(_ inputs: [FuzzInput]) {
        self.inputs = inputs
        given = inputs.count
    }

    /// The files of a folder, by the kinds that their endings name.
    ///
    /// - Throws: `FileError` where the folder or a file cannot be read.
    public static func load(_ folder: String) throws(FileError) -> FuzzCorpus {
        var inputs: [FuzzInput] = []
        for name in try Folder.names(in: folder) {
            let ending = name.split(separator: ".").last.map(String.init) ?? ""
            guard let kind = FuzzInput.Kind(rawValue: ending) else { continue }
            inputs.append(
                FuzzInput(kind: kind, bytes: try ByteSource(path: "\(folder)/\(name)").rest()))
        }
        return FuzzCorpus(inputs)
    }

    /// Keeps an input if what became of it was never seen before; answers whether it was not.
    mutating func keep(_ input: FuzzInput, outcome: UInt64, _ chance: inout FuzzGenerator) -> Bool {
        guard seen.insert(outcome).inserted else { return false }
        if inputs.count < Self.most {
            inputs.append(input)
        } else {
            inputs[given + chance.below(inputs.count - given)] = input
        }
        return true
    }
}
