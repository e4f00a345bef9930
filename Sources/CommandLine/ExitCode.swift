/// How a program ended, by the numbers of BSD's sysexits.
public enum ExitCode: Int32, Sendable, CaseIterable {
    /// All went well.
    case ok = 0
    /// The command line is wrong.
    case usage = 64
    /// The data given is wrong.
    case dataError = 65
    /// A file to read is not there or cannot be read.
    case noInput = 66
    /// A host is not known.
    case noHost = 68
    /// Something that is needed, such as the broker, does not answer.
    case unavailable = 69
    /// A fault of our own.
    case software = 70
    /// The system refused something.
    case systemError = 71
    /// A file cannot be made.
    case cannotCreate = 73
    /// Reading or writing failed.
    case inputOutput = 74
    /// It did not work now, but may later.
    case temporary = 75
    /// Someone else said something that was not expected.
    case protocolError = 76
    /// Not allowed.
    case noPermission = 77
    /// The configuration is wrong.
    case configuration = 78
}
