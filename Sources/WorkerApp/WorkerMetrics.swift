import Probe

/// The numbers that a service shows of itself.
enum WorkerMetrics {
    static let records = Metric(
        "mahakam_records_total", .counter, help: "Records read, committed ones only.")
    static let outputs = Metric(
        "mahakam_outputs_total", .counter, help: "Records published, committed ones only.")
    static let letters = Metric(
        "mahakam_dead_letters_total", .counter, help: "Records that became dead letters, by code.")
    static let commits = Metric("mahakam_commits_total", .counter, help: "Transactions committed.")
    static let aborts = Metric("mahakam_aborts_total", .counter, help: "Transactions aborted.")
    static let rebuilds = Metric(
        "mahakam_rebuilds_total", .counter, help: "How often the clients were made anew.")
    static let partitions = Metric(
        "mahakam_assigned_partitions", .gauge, help: "Partitions at work.")
    static let position = Metric(
        "mahakam_position", .gauge, help: "The next offset to be read, by partition.")
    static let restoring = Metric(
        "mahakam_restoring_records", .gauge, help: "State records read so far by a restore.")
    static let restored = Metric(
        "mahakam_restored_records", .gauge, help: "State records read at the last restore.")
}
