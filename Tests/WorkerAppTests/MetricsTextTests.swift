import Configuration
import FoundationEssentials
import Glibc
import KafkaPipeline
import Pipeline
import Probe
import Testing

@testable import WorkerApp

@Suite("The metrics are what Prometheus reads")
struct MetricsTextTests {
    private static let promtool = ["/usr/bin/promtool", "/usr/local/bin/promtool"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// A service that has lived through everything that it counts.
    private func busy() -> String {
        let state = ProbeState()
        let telemetry = WorkerTelemetry(
            state, service: .dedup, prefix: "odd\"\\\n.", longestWait: .seconds(20))
        let first = SinkPartition(topic: .articles, partition: 0)
        let second = SinkPartition(topic: .articles, partition: 1)
        telemetry.record(.joined(group: "g"))
        telemetry.record(.restoring(first, records: 5, of: 9))
        telemetry.record(.restoring(second, records: 5, of: 9))
        telemetry.record(.restored(first, records: 7, from: 3, took: .milliseconds(1500)))
        telemetry.record(.assigned([first, second]))
        telemetry.record(.retentionPassed(first, committed: 3, oldest: 10))
        var batch = CommittedBatch()
        batch.records = 2
        batch.outputs = 3
        batch.letters = 1
        batch.deciding = .microseconds(1700)
        batch.committing = .milliseconds(40)
        batch.taken = [0, Int64(time(nil)) * 1000]
        batch.fed = [Int64(time(nil)) * 1000 + 5000]
        batch.positions = [first: 12]
        telemetry.record(.committed(batch))
        telemetry.record(.trouble("x", retryIn: .seconds(1)))
        let record = RecordPosition(topic: .articles, partition: 0, offset: 1)
        let fault = RecordFault(code: "no-text", message: "m")
        telemetry.record(.letter(record, fault: fault, trace: nil))
        return telemetry.respond(to: "/metrics").body
    }

    @Test("a strict reader takes all of it")
    func strict() throws {
        let text = try PrometheusText(busy())
        #expect(text.value("mahakam_records_total") == 2)
        #expect(text.value("mahakam_dead_letters_total", ["code": "no-text"]) == 1)
        #expect(text.value("mahakam_records_never_read_total") == 7)
        #expect(text.value("mahakam_troubles_total") == 1)
        let second = ["topic": "odd\"\\\n.articles", "partition": "1"]
        #expect(text.value("mahakam_restoring_records", second) == 5)
        #expect(text.value("mahakam_restoring_offsets", second) == 9)
        let first = ["topic": "odd\"\\\n.articles", "partition": "0"]
        #expect(text.value("mahakam_restoring_records", first) == nil, "it is restored")
        #expect(text.value("mahakam_restored_seconds", first) == 1.5)
        #expect(text.value("mahakam_deciding_seconds_bucket", ["le": "0.001"]) == 0)
        #expect(text.value("mahakam_deciding_seconds_bucket", ["le": "0.0025"]) == 1)
        #expect(text.value("mahakam_committing_seconds_sum") == 0.04)
        #expect(text.value("mahakam_stage_latency_seconds_count") == 2)
        #expect(text.value("mahakam_stage_latency_seconds_bucket", ["le": "3600"]) == 1)
        #expect(text.value("mahakam_feed_latency_seconds_sum") == 0, "a clock that is ahead")
        for (name, least) in [
            ("process_resident_memory_bytes", 1e6), ("process_cpu_seconds_total", 0),
            ("process_open_fds", 3), ("process_start_time_seconds", 1.7e9),
        ] {
            #expect(try #require(text.value(name)) >= least, "\(name)")
        }
    }

    @Test(
        "the reader is strict",
        arguments: [
            "a 1", "# TYPE a gauge\na 1\n", "# HELP a b\n# TYPE a gauge\na 1\na 1\n",
            "# HELP a b\n# TYPE a counter\na 1\n", "# HELP a b\n# TYPE a gauge\na{b=\"\\x\"} 1\n",
            "# HELP a b\n# TYPE a gauge\na{b=\"c} 1\n", "# HELP a b\n# TYPE a gauge\na one\n",
            "# HELP a b\n# TYPE a gauge\nb 1\n", "# HELP a b\n# TYPE a gauge\na  1\n",
            "# HELP a b\n# TYPE a gauge\na{b=\"c\",b=\"c\"} 1\n", "# HELP a b\n\n",
            "# HELP a b\n# TYPE a histogram\na_bucket{le=\"1\"} 1\na_sum 1\na_count 1\n",
            "# HELP a b\n# TYPE a histogram\na_bucket{le=\"1\"} 2\na_bucket{le=\"+Inf\"} 1\na_sum 1\na_count 1\n",
        ])
    func strictness(text: String) {
        #expect(throws: PrometheusText.Complaint.self) { try PrometheusText(text) }
    }

    @Test("promtool takes all of it", .enabled(if: promtool != nil, "promtool is not installed"))
    func checked() throws {
        let path = "/tmp/mahakam-metrics-\(UInt64.random(in: 0...UInt64.max)).txt"
        defer { unlink(path) }
        // The name is a legal label's text, but promtool's input is a shell away: plain will do.
        try Data(busy().utf8).write(to: URL(filePath: path))
        let command = "\(Self.promtool ?? "") check metrics < \(path) 2>&1"
        let opened: UnsafeMutablePointer<FILE>? = popen(command, "r")
        let pipe = try #require(opened)
        var words: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = fread(&chunk, 1, chunk.count, pipe)
            if count == 0 { break }
            words += chunk[..<count]
        }
        #expect(pclose(pipe) == 0, "\(String(decoding: words, as: UTF8.self))")
    }
}
