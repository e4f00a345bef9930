import Probe

/// The numbers that a service shows of itself.
enum WorkerMetrics {
    static let build = Metric(
        "mahakam_build_info", .gauge, help: "Always 1; the labels say which program runs.")
    static let records = Metric(
        "mahakam_records_total", .counter, help: "Records read, committed ones only.")
    static let outputs = Metric(
        "mahakam_outputs_total", .counter,
        help: "Records published or written to the database, committed ones only.")
    static let letters = Metric(
        "mahakam_dead_letters_total", .counter, help: "Records that became dead letters, by code.")
    static let commits = Metric("mahakam_commits_total", .counter, help: "Transactions committed.")
    static let aborts = Metric("mahakam_aborts_total", .counter, help: "Transactions aborted.")
    static let rebuilds = Metric(
        "mahakam_rebuilds_total", .counter, help: "How often the clients were made anew.")
    static let troubles = Metric(
        "mahakam_troubles_total", .counter,
        help: "How often the broker or the database did not do what it was asked to.")
    static let deleted = Metric(
        "mahakam_records_never_read_total", .counter,
        help: "Records that the topic deleted before they were read.")
    static let ready = Metric(
        "mahakam_ready", .gauge, help: "Whether it can do its work, as /readyz says: 1 or 0.")
    static let partitions = Metric(
        "mahakam_assigned_partitions", .gauge, help: "Partitions at work.")
    static let position = Metric(
        "mahakam_position", .gauge, help: "The next offset to be read, by partition.")
    static let lag = Metric(
        "mahakam_lag_records", .gauge, help: "Offsets not decided yet, by partition.")
    static let restoring = Metric(
        "mahakam_restoring_records", .gauge,
        help: "State records read so far by a restore that is under way.")
    static let restoringOffsets = Metric(
        "mahakam_restoring_offsets", .gauge,
        help: "Over how many offsets that restore reads; markers and gaps have no record.")
    static let restored = Metric(
        "mahakam_restored_records", .gauge, help: "State records read at the last restore.")
    static let restoredSeconds = Metric(
        "mahakam_restored_seconds", .gauge, help: "How long the last restore took.")
    static let progress = Metric(
        "mahakam_progress_age_seconds", .gauge,
        help: "How long ago something was committed, restored or shared out.")

    static let deciding = Metric(
        "mahakam_deciding_seconds", bounds: seconds,
        help: "How long a transaction's records took to decide.")
    static let committing = Metric(
        "mahakam_committing_seconds", bounds: seconds,
        help: "From decided to committed, by transaction.")
    static let latency = Metric(
        "mahakam_stage_latency_seconds", bounds: longSeconds,
        help: "From when the broker took a record to when what follows from it was committed.")
    static let fromFeed = Metric(
        "mahakam_feed_latency_seconds", bounds: longSeconds,
        help: "From when the broker took a page to when this stage committed what it led to; the "
            + "first record of each partition and transaction.")

    static let memory = Metric(
        "process_resident_memory_bytes", .gauge, help: "Memory in use.")
    static let virtualMemory = Metric(
        "process_virtual_memory_bytes", .gauge, help: "Addresses in use.")
    static let processor = Metric(
        "process_cpu_seconds_total", .counter, help: "Processor time used.")
    static let descriptors = Metric(
        "process_open_fds", .gauge, help: "Open file descriptors.")
    static let started = Metric(
        "process_start_time_seconds", .gauge, help: "When it was started, in seconds since 1970.")

    private static let seconds = [
        0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
    ]
    private static let longSeconds = [
        0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 3600,
    ]
}
