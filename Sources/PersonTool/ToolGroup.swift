import CommandLine

/// Commands that share their first word.
enum ToolGroup {
    /// The commands as the parser wants them: those with one word, and groups of those with two.
    static func tree(of commands: [any ToolCommand.Type]) -> [CommandSpec] {
        var tree: [CommandSpec] = []
        for command in commands {
            guard command.path.count == 2, let group = command.path.first else {
                tree.append(command.spec)
                continue
            }
            guard !tree.contains(where: { $0.name == group }) else { continue }
            let members = commands.filter { $0.path.count == 2 && $0.path.first == group }
            tree.append(
                CommandSpec(
                    group, summary: summaries[group] ?? "", subcommands: members.map { $0.spec }))
        }
        return tree
    }

    private static let summaries = [
        "topics": "Make the topics as they must be, or say what differs.",
        "meetings": "Ask the database, or have a meeting forgotten.",
        "dead-letters": "See what no stage could take, and send it again.",
        "database": "Look after the database.",
    ]
}
