/// What this is called when somebody asks for its version.
public enum Release {
    /// The version of the project.
    public static let version = "0.1.0"
}
