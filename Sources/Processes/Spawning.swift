internal import Glibc

/// Starts programs.
enum Spawning {
    /// Starts one with these descriptors as its standard streams; answers its number.
    static func spawn(
        _ path: String, _ arguments: [String], environment: [String: String], output: String,
        error: Int32
    ) throws(ProcessError) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o644)
        posix_spawn_file_actions_adddup2(&actions, error, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // Of a group of its own: Control-C on the terminal is for the one who started it.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        posix_spawnattr_setpgroup(&attributes, 0)
        let words = CStrings([path] + arguments)
        let variables = CStrings(environment.map { "\($0.key)=\($0.value)" }.sorted())
        var id: pid_t = 0
        let result = posix_spawn(
            &id, path, &actions, &attributes, words.pointers, variables.pointers)
        guard result == 0 else { throw ProcessError(path, number: result) }
        return id
    }

    /// Texts as C takes a list of them.
    private final class CStrings {
        let pointers: [UnsafeMutablePointer<CChar>?]

        init(_ texts: [String]) { pointers = texts.map { strdup($0) } + [nil] }

        deinit { for pointer in pointers { free(pointer) } }
    }
}
