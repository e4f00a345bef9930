// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target is held to.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// Where records pass: asynchronous functions stay on their caller's thread (SE-0461), because a
/// change of thread costs more than most of them do.
let staying: [SwiftSetting] = [.enableUpcomingFeature("NonisolatedNonsendingByDefault")]

/// A room without pointers: any unsafe construct in it is a warning, hence an error.
func room(
    _ name: String, _ dependencies: [Target.Dependency] = [], _ settings: [SwiftSetting] = []
) -> Target {
    .target(
        name: name, dependencies: dependencies,
        swiftSettings: strict + [.strictMemorySafety()] + settings)
}

/// A room that talks to C: the only place where its library is seen.
func door(
    _ name: String, _ dependencies: [Target.Dependency], _ settings: [SwiftSetting] = []
) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict + settings)
}

/// A C library of the system, with the package that brings it on Debian and Ubuntu.
func system(_ name: String, pkgConfig: String?, apt: String) -> Target {
    .systemLibrary(
        name: name, path: "Sources/System/\(name)", pkgConfig: pkgConfig, providers: [.apt([apt])])
}

func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
        name: name, dependencies: dependencies, swiftSettings: strict + [.strictMemorySafety()])
}

/// A program that shows how the client is used.
func example(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .executableTarget(
        name: "example-\(name)", dependencies: ["Kafka", "Surroundings"] + dependencies,
        path: "Examples/\(name)", swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies,
        swiftSettings: strict)
}

let package = Package(
    name: "mahakam",
    products: [
        .library(name: "Kafka", targets: ["Kafka", "Tracing"]),
        .executable(name: "mahakam-ingest", targets: ["mahakam-ingest"]),
        .executable(name: "mahakam-dedup", targets: ["mahakam-dedup"]),
        .executable(name: "mahakam-enrich", targets: ["mahakam-enrich"]),
        .executable(name: "mahakam-store", targets: ["mahakam-store"]),
        .executable(name: "mahakam", targets: ["mahakam"]),
    ],
    targets: [
        // The C libraries.
        system("CRdKafka", pkgConfig: "rdkafka", apt: "librdkafka-dev"),
        system("CSQLite", pkgConfig: "sqlite3", apt: "libsqlite3-dev"),
        system("CPostgres", pkgConfig: "libpq", apt: "libpq-dev"),
        system("CYAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev"),
        system("CMicroHTTPD", pkgConfig: "libmicrohttpd", apt: "libmicrohttpd-dev"),
        system("CGumbo", pkgConfig: "gumbo", apt: "libgumbo-dev"),
        system("CPCRE2", pkgConfig: "libpcre2-8", apt: "libpcre2-dev"),
        system("CStemmer", pkgConfig: nil, apt: "libstemmer-dev"),
        system("CXXHash", pkgConfig: "libxxhash", apt: "libxxhash-dev"),
        system("CCrypto", pkgConfig: "libcrypto", apt: "libssl-dev"),
        system("CZstandard", pkgConfig: "libzstd", apt: "libzstd-dev"),
        system("CExpat", pkgConfig: "expat", apt: "libexpat1-dev"),
        system("CTextCat", pkgConfig: "libexttextcat", apt: "libexttextcat-dev"),

        // Our own C, where Swift cannot do it: a signal handler may not run Swift code.
        .target(name: "CSignalPipe", path: "Sources/System/CSignalPipe"),

        // Doors to the outside.
        door("Kafka", ["CRdKafka", "JSON", "Spelling", "Tracing"], staying),
        door("Postgres", ["CPostgres"]),
        door("MeetingStore", ["CSQLite", "Postgres", "Article", "JSON", "CivilTime"]),
        door("Settings", ["CYAML", "Spelling"]),
        door("Probe", ["CMicroHTTPD"]),
        door("HTML", ["CGumbo"]),
        door("Patterns", ["CPCRE2"]),
        door("Stemming", ["CStemmer"]),
        door("Hashing", ["CXXHash", "CCrypto"]),
        door("LanguageGuess", ["CTextCat"]),
        door("Signals", ["CSignalPipe"]),
        door("Console", []),
        door("Processes", []),
        door("XML", ["CExpat"]),
        door("Packing", ["CZstandard"]),

        // A door that only tests and trials go through.
        door("FaultProxy", []),

        // Pure rooms: no Kafka, no files, no clock.
        room("CivilTime"),
        room("JSON"),
        room("Spelling"),
        room("Tracing"),
        room("CommandLine", ["Spelling"]),
        room("Article", ["JSON", "CivilTime"]),
        room("Province"),
        room("IndonesianText", ["CivilTime", "Hashing", "Province"]),
        room(
            "ArticleReading",
            [
                "Article", "CivilTime", "JSON", "IndonesianText", "Province", "HTML", "Patterns",
                "Hashing", "LanguageGuess",
            ]),
        room(
            "MeetingClustering",
            ["Article", "CivilTime", "Hashing", "IndonesianText", "JSON", "Packing", "Pipeline"]),
        room("MeetingFusion", ["Article", "CivilTime", "IndonesianText", "JSON", "Pipeline"]),
        room("Pipeline", ["CivilTime", "JSON", "Hashing", "Tracing"]),
        room("PipelineTesting", ["Pipeline"]),

        // Stages and what runs them.
        room(
            "Stages",
            [
                "Pipeline", "Article", "JSON", "CivilTime", "Province", "ArticleReading",
                "MeetingClustering", "MeetingFusion", "MeetingStore", "Hashing",
            ]),
        room(
            "StageRules",
            [
                "ArticleReading", "Configuration", "Console", "Hashing", "LanguageGuess",
                "MeetingClustering", "Pipeline", "Province", "Settings", "Stages",
            ]),
        room("KafkaPipeline", ["Kafka", "Pipeline", "JSON", "Hashing"], staying),
        room("WorkerTesting", ["KafkaPipeline"]),
        room("Configuration", ["Settings", "Province", "CommandLine", "Spelling"]),
        room(
            "WorkerApp",
            [
                "CivilTime", "CommandLine", "Configuration", "Console", "JSON", "Kafka",
                "KafkaPipeline", "MeetingStore", "Pipeline", "Probe", "Settings", "Signals",
                "StageRules", "Stages",
            ]),
        room(
            "PersonTool",
            [
                "Article", "ArticleReading", "CivilTime", "CommandLine", "Configuration", "Console",
                "HTML", "Hashing", "JSON", "Kafka", "KafkaPipeline", "MeetingClustering",
                "MeetingStore", "Pipeline", "Settings", "Signals", "StageRules", "Stages", "XML",
            ]),
        program("mahakam-ingest", ["Configuration", "WorkerApp"]),
        program("mahakam-dedup", ["Configuration", "WorkerApp"]),
        program("mahakam-enrich", ["Configuration", "WorkerApp"]),
        program("mahakam-store", ["Configuration", "WorkerApp"]),
        program("mahakam", ["PersonTool"]),

        // Our side of the benchmarks.
        .executableTarget(
            name: "benchmark-client",
            dependencies: [
                "Article", "CivilTime", "CommandLine", "Console", "JSON", "Kafka", "KafkaPipeline",
                "MeetingClustering", "MeetingStore", "Pipeline", "StageRules", "Stages",
            ],
            path: "Benchmarks/benchmark-client", swiftSettings: strict),

        // What breaks an installation and counts; no part of one.
        room(
            "Chaos",
            [
                "Article", "CivilTime", "CommandLine", "Configuration", "Console", "FaultProxy",
                "JSON", "Kafka", "KafkaPipeline", "MeetingStore", "Pipeline", "Processes",
                "Settings", "Signals", "StageRules", "Stages", "WorkerApp",
            ]),
        program("mahakam-chaos", ["Chaos"]),

        // Reads what chance makes; no part of an installation either.
        room(
            "Fuzzing",
            [
                "Article", "ArticleReading", "CivilTime", "CommandLine", "Configuration",
                "Console", "HTML", "Hashing", "IndonesianText", "JSON", "Pipeline", "StageRules",
            ]),
        program("mahakam-fuzz", ["Fuzzing"]),

        // Examples of the client.
        .target(name: "Surroundings", path: "Examples/Surroundings", swiftSettings: strict),
        example("produce-and-consume"),
        example("group-with-hooks"),
        example("exactly-once-copy", ["Tracing"]),
        example("administration"),

        // Tests, a target a room.
        tests("JSON", []),
        tests("CivilTime", []),
        tests("Spelling", []),
        tests("Tracing", []),
        tests("CommandLine", []),
        tests("Article", ["JSON", "CivilTime"]),
        tests(
            "Kafka",
            [
                "Tracing", "example-produce-and-consume", "example-group-with-hooks",
                "example-exactly-once-copy", "example-administration",
            ]),
        tests("FaultProxy", []),
        tests("Postgres", []),
        tests("MeetingStore", ["Article", "JSON", "CivilTime", "Postgres"]),
        tests("Settings", []),
        tests("Probe", []),
        tests("Signals", []),
        tests("HTML", []),
        tests("Patterns", []),
        tests("Stemming", []),
        tests("Hashing", []),
        tests("LanguageGuess", []),
        tests("Console", []),
        tests("XML", []),
        tests("Packing", []),
        tests("Province", []),
        tests("IndonesianText", ["CivilTime", "Province"]),
        tests(
            "ArticleReading",
            ["Article", "JSON", "CivilTime", "Configuration", "Province", "LanguageGuess"]),
        tests("MeetingClustering", ["Article", "JSON", "CivilTime", "Pipeline"]),
        tests("MeetingFusion", ["Article", "JSON", "CivilTime", "Pipeline"]),
        tests("Pipeline", ["JSON", "PipelineTesting"]),
        tests("StageRules", ["Configuration", "Console", "Pipeline", "Settings"]),
        tests(
            "Stages",
            [
                "Article", "CivilTime", "Console", "JSON", "MeetingStore", "Pipeline",
                "PipelineTesting", "StageRules",
            ]),
        tests(
            "KafkaPipeline", ["Kafka", "Pipeline", "PipelineTesting", "JSON", "WorkerTesting"]),
        tests("Configuration", ["Settings", "Province", "CommandLine"]),
        tests("Processes", []),
        tests(
            "Chaos",
            [
                "Article", "CivilTime", "JSON", "MeetingStore", "Pipeline", "StageRules", "Stages",
            ]),
        tests("Fuzzing", []),
        tests(
            "WorkerApp", ["Configuration", "JSON", "Kafka", "KafkaPipeline", "Pipeline", "Probe"]),
        .testTarget(
            name: "ConformanceTests",
            dependencies: [
                "FaultProxy", "JSON", "Kafka", "KafkaPipeline", "Pipeline", "PipelineTesting",
                "WorkerTesting",
            ],
            swiftSettings: strict),
        tests(
            "PersonTool",
            [
                "Article", "CivilTime", "Configuration", "JSON", "Kafka", "KafkaPipeline",
                "MeetingClustering",
                "MeetingStore", "Pipeline", "StageRules", "Stages", "XML", "mahakam",
                "mahakam-ingest", "mahakam-dedup", "mahakam-enrich", "mahakam-store",
            ]),
    ]
)
