/// A signal that asks the process to end.
public enum StopSignal: Int32, Sendable {
    /// From Control-C.
    case interrupt = 2
    /// From a supervisor, such as a container engine.
    case terminate = 15

    /// What a shell reports of a process that the signal ended.
    public var exitStatus: Int32 { 128 + rawValue }

    /// The name that people know it by.
    public var name: String {
        switch self {
        case .interrupt: "SIGINT"
        case .terminate: "SIGTERM"
        }
    }
}
