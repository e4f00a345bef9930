import CommandLine
import Console
import JSON
import Pipeline
import StageRules

/// Reads pages as the first stage does: JSON in, the records that it would publish out.
///
/// No broker is asked, and one core is busy. `--print` shows what was published, so that two
/// builds can be seen to decide the same.
struct ReadRun {
    private static let batch = 64
    private let options: ClientOptions

    init(_ options: ClientOptions) { self.options = options }

    func measure() throws -> Measured {
        let run = StageRun(try StageRules.load(try options.text("rules")).ingest, partition: 0)
        let pages = try records()
        var outputs: [OutputRecord] = []
        var faults = 0
        let watch = Stopwatch()
        for start in stride(from: 0, to: pages.count, by: Self.batch) {
            let decisions = try run.decide(
                Array(pages[start..<min(start + Self.batch, pages.count)]))
            run.settle()
            faults += decisions.count { $0.fault != nil }
            if options.has("print") { outputs += decisions.flatMap(\.outputs) }
        }
        var measured = Measured(pages.count, by: watch)
        for output in outputs {
            Streams.print("\(output.topic.rawValue) \(text(output.key)) \(text(output.value))")
        }
        measured.more = [
            "bytes": .integer(pages.reduce(0) { $0 + ($1.value?.count ?? 0) }),
            "faults": .integer(faults),
        ]
        return measured
    }

    private func records() throws -> [InputRecord] {
        let source = try ByteSource(path: try options.text("pages"))
        var records: [InputRecord] = []
        while let line = try source.nextLine() {
            records.append(
                InputRecord(
                    topic: .pages, partition: 0, offset: Int64(records.count), key: nil,
                    value: line))
        }
        return records
    }

    private func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }
}
