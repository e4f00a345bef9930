internal import CommandLine
internal import Settings

/// A configuration file, checked as a whole, whichever service reads it.
struct ConfigurationFile {
    static let keys = [
        "kafka", "topics", "rules", "batch", "limits", "probe", "log", "store", "services",
    ]
    static let topicKeys = [
        "prefix", "page_partitions", "article_partitions", "meeting_partitions", "replication",
    ]
    static let batchKeys = ["records", "bytes", "interval"]
    static let limitKeys = ["record", "transaction", "session", "shutdown"]
    static let probeKeys = ["address", "port"]
    private static let serviceKeys = ["group", "slot", "batch", "limits", "probe"]
    /// What the file of a service beside this one may say.
    private static let ownKeys = serviceKeys + ["log"]
    private static let usualPath = "config/mahakam.yaml"

    /// The path, as errors name it.
    let path: String
    private let root: SettingsNode
    /// What the files of the services say that lie beside it, `services/ingest.yaml` and so on.
    private var own: [ServiceName: SettingsNode] = [:]

    /// What counts where nothing is said.
    static let empty = SettingsNode(.map([]), at: SettingsPosition(source: "configuration"))
        .setting(
            ["kafka", "bootstrap_servers"],
            to: SettingsNode(text: "localhost:9092", source: "default"))

    /// The file that an option or a variable names, else the usual one where it is.
    static func find(_ overrides: SettingOverrides) throws(SettingsError) -> ConfigurationFile? {
        let named = overrides.command?.givenValue(ServiceSetting.configOption.name)
        let variable = overrides.environment[ServiceSetting.configVariable]
        if let path = named ?? variable, !path.isEmpty {
            return try ConfigurationFile(path, SettingsDocument.load(path))
        }
        guard SettingsFile.exists(usualPath) else { return nil }
        return try ConfigurationFile(usualPath, SettingsDocument.load(usualPath))
    }

    init(_ path: String, _ root: SettingsNode) throws(SettingsError) {
        self.path = path
        self.root = root
        let reader = try SettingsReader(root, known: ConfigurationFile.keys)
        let services = try reader.section("services", known: ServiceName.allCases.map(\.rawValue))
        for service in ServiceName.allCases {
            let beside = "\(folder)/services/\(service.rawValue).yaml"
            if SettingsFile.exists(beside) {
                let node = try SettingsDocument.load(beside)
                own[service] = try SettingsReader(node, known: ConfigurationFile.ownKeys).node
            }
            _ = try services.section(service.rawValue, known: ConfigurationFile.serviceKeys)
            _ = try ServiceConfiguration(tree(for: service), for: service, file: path)
        }
    }

    /// The file's tree with the section of a service put over the rest, on top of the defaults.
    func tree(for service: ServiceName?) throws(SettingsError) -> SettingsNode {
        var tree = root.merged(over: ConfigurationFile.empty)
        if let service, let own = root["services"]?[service.rawValue] {
            tree = own.merged(over: tree)
        }
        if let service, let own = own[service] { tree = own.merged(over: tree) }
        guard let rules = root["rules"], !rules.isNothing else {
            return tree.setting(["rules"], to: SettingsNode(text: folder, source: path))
        }
        let text = beside(try rules.string())
        return tree.setting(
            ["rules"], to: SettingsNode(.scalar(text, quoted: true), at: rules.position))
    }

    /// The folder that the file lies in.
    private var folder: String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// A path taken from the folder of this file, unless it begins at the root.
    private func beside(_ text: String) -> String {
        text.hasPrefix("/") ? text : "\(folder)/\(text)"
    }
}
