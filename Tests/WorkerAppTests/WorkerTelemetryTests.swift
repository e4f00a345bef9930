import Configuration
import KafkaPipeline
import Pipeline
import Probe
import Testing

@testable import WorkerApp

@Suite("A service tells of itself")
struct WorkerTelemetryTests {
    private let state = ProbeState()
    private let telemetry: WorkerTelemetry
    private let first = SinkPartition(topic: .pages, partition: 0)
    private let second = SinkPartition(topic: .pages, partition: 1)

    init() {
        telemetry = WorkerTelemetry(
            state, service: .ingest, prefix: "test.", longestWait: .seconds(30))
    }

    @Test("ready only while it has partitions")
    func readiness() {
        #expect(state.respond(to: "/readyz").status == 503)
        telemetry.record(.joined(group: "g"))
        #expect(state.respond(to: "/readyz").status == 503)
        telemetry.record(.assigned([first, second]))
        #expect(state.respond(to: "/readyz").status == 200)
        telemetry.record(.revoked([first]))
        #expect(state.respond(to: "/readyz").status == 200)
        telemetry.record(.lost([second]))
        #expect(state.respond(to: "/readyz").status == 503)
        #expect(state.respond(to: "/healthz").status == 200)
    }

    @Test("a stand-by is ready once that is decided")
    func standBy() {
        telemetry.record(.joined(group: "g"))
        telemetry.record(.assigned([]))
        #expect(state.respond(to: "/readyz").status == 200)
    }

    @Test("what is told of a partition goes with it")
    func goneWithIt() {
        telemetry.record(.joined(group: "g"))
        telemetry.record(.assigned([first, second]))
        telemetry.record(.restoring(second, records: 1, of: 2))
        var batch = CommittedBatch()
        batch.positions = [first: 12, second: 3]
        telemetry.record(.committed(batch))
        telemetry.record(.revoked([first]))
        #expect(!telemetry.respond(to: "/metrics").body.contains("partition=\"0\""))
        #expect(telemetry.respond(to: "/metrics").body.contains("partition=\"1\""))
        telemetry.record(.rebuilding(reason: "fenced"))
        let text = telemetry.respond(to: "/metrics").body
        #expect(!text.contains("partition="))
        #expect(text.contains("mahakam_rebuilds_total 1\n"))
        #expect(text.contains("mahakam_assigned_partitions 0\n"))
    }

    @Test("a record that hangs makes it dead")
    func hung() {
        telemetry.record(.assigned([first]))
        let record = RecordPosition(topic: .pages, partition: 0, offset: 17)
        telemetry.record(.hung(record, .seconds(31)))
        let answer = state.respond(to: "/healthz")
        #expect(answer.status == 503)
        #expect(answer.body.contains("pages/0/17"))
    }

    @Test("a restore shows how far it is")
    func restoring() {
        telemetry.record(.restoring(first, records: 500, of: 2000))
        #expect(
            state.respond(to: "/metrics").body.contains(
                "mahakam_restoring_records{partition=\"0\",topic=\"test.pages\"} 500\n"))
    }

    @Test("what was committed is counted, letters by their code")
    func counts() {
        var batch = CommittedBatch()
        batch.records = 3
        batch.outputs = 5
        batch.positions = [first: 12]
        telemetry.record(.committed(batch))
        telemetry.record(.committed(batch))
        let record = RecordPosition(topic: .pages, partition: 0, offset: 1)
        telemetry.record(
            .letter(record, fault: RecordFault(code: "no-text", message: "m"), trace: nil))
        let text = state.respond(to: "/metrics").body
        for line in [
            "mahakam_records_total 6", "mahakam_outputs_total 10", "mahakam_commits_total 2",
            "mahakam_dead_letters_total{code=\"no-text\"} 1",
            "mahakam_position{partition=\"0\",topic=\"test.pages\"} 12",
        ] {
            #expect(text.contains(line + "\n"))
        }
    }
}
