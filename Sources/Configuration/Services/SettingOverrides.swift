internal import CommandLine
internal import Settings
internal import Spelling

/// Puts what the environment and the command line say over what a file says.
struct SettingOverrides {
    /// The variables of the process.
    let environment: [String: String]
    /// The command, whose given options count more than variables; nil without one.
    let command: ParsedCommand?

    /// The tree with all that was given put over it.
    func applied(to tree: SettingsNode) throws(SettingsError) -> SettingsNode {
        try checkNames()
        var tree = tree
        for setting in ServiceSetting.all {
            if let node = try variable(setting.variable) {
                tree = tree.setting(setting.path, to: node)
            }
            if let option = setting.option?.name, let text = command?.givenValue(option) {
                tree = tree.setting(
                    setting.path, to: SettingsNode(text: text, source: "option --\(option)"))
            }
        }
        return tree
    }

    /// The value of a variable, or of the file that its name with `_FILE` names.
    func variable(_ name: String) throws(SettingsError) -> SettingsNode? {
        let file = name + "_FILE"
        guard let path = environment[file], !path.isEmpty else {
            guard let text = environment[name], !text.isEmpty else { return nil }
            return SettingsNode(text: text, source: "variable \(name)")
        }
        let source = "variable \(file)"
        if environment[name]?.isEmpty == false {
            throw SettingsError(
                SettingsPosition(source: source), "is given beside \(name); keep one of them")
        }
        let bytes: [UInt8]
        do throws(SettingsError) {
            bytes = try SettingsFile.read(path, limit: 65_536)
        } catch {
            throw SettingsError(
                SettingsPosition(source: source),
                "\(path) \(error.problem); name a file that this user may read")
        }
        var text = String(decoding: bytes, as: UTF8.self)
        while text.last?.isNewline == true { text.removeLast() }
        return SettingsNode(text: text, source: "\(source) (\(path))")
    }

    /// A variable that is nearly one of ours is a mistake; any other is somebody else's.
    private func checkNames() throws(SettingsError) {
        let names = ServiceSetting.all.map(\.variable) + [ServiceSetting.configVariable]
        let known = Set(names + names.map { $0 + "_FILE" })
        for name in environment.keys.sorted()
        where name.hasPrefix("MAHAKAM_") && !known.contains(name) {
            guard let near = NearestName.suggestion(for: name, among: names) else { continue }
            guard NearestName.distance(Array(name.utf8), Array(near.utf8)) <= 2 else { continue }
            throw SettingsError(
                SettingsPosition(source: "variable \(name)"),
                "is not known; did you mean '\(near)'?")
        }
    }
}
