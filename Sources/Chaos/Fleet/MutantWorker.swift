import CommandLine
import Configuration
import Console
import KafkaPipeline
import WorkerApp

/// Runs as a worker that promises less than it should, so that the run can show that it notices.
///
/// No production program can be told to.
enum MutantWorker {
    /// The word that calls it: `mahakam-chaos worker dedup none --config …`.
    static let word = "worker"

    static func run(_ words: ArraySlice<String>) async -> Int32 {
        guard let stage = words.first.flatMap(ServiceName.init(rawValue:)),
            let guarantee = words.dropFirst().first.flatMap(ChaosSettings.Guarantee.init)
        else {
            Streams.say("mahakam-chaos \(word) STAGE GUARANTEE [OPTION]…")
            return ExitCode.usage.rawValue
        }
        return await WorkerProgram.run(
            stage, Array(words.dropFirst(2)), delivering: guarantee.delivery)
    }
}

extension ChaosSettings.Guarantee {
    fileprivate var delivery: DeliveryGuarantee {
        switch self {
        case .exactlyOnce: .exactlyOnce
        case .none: .withoutTransactions
        case .offsetsFirst: .offsetsFirst
        }
    }
}
