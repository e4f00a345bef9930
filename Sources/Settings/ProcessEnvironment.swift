internal import Glibc

/// The variables that this process was started with.
public enum ProcessEnvironment {
    /// All variables by their name; of a name given twice the first counts, as in `getenv`.
    public static func variables() -> [String: String] {
        var variables: [String: String] = [:]
        var next = environ
        while let entry = next.pointee {
            let text = String(cString: entry)
            next += 1
            guard let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) else { continue }
            let name = String(text[..<equals])
            guard variables[name] == nil else { continue }
            variables[name] = String(text[text.utf8.index(after: equals)...])
        }
        return variables
    }
}
