import Configuration
import Kafka
import KafkaPipeline
import MeetingStore
import Pipeline
import StageRules
import Stages

/// Puts a worker together from its configuration.
struct WorkerAssembly {
    private let configuration: ServiceConfiguration
    private let guarantee: DeliveryGuarantee
    private let journal: WorkerJournal
    private let telemetry: WorkerTelemetry

    init(
        _ configuration: ServiceConfiguration, delivering guarantee: DeliveryGuarantee,
        journal: WorkerJournal, telemetry: WorkerTelemetry
    ) {
        self.configuration = configuration
        self.guarantee = guarantee
        self.journal = journal
        self.telemetry = telemetry
    }

    /// The worker of a service.
    ///
    /// - Throws: `ConfigurationError` for rules that cannot be read, `StoreError` for a database
    ///   that cannot be opened.
    func worker(
        _ service: ServiceName, observe: @escaping @Sendable (WorkerEvent) -> Void
    ) async throws -> any Worker {
        let onHang: @Sendable (RecordPosition) -> Void = { [journal] position in
            WorkerExit.endHung(at: position, journal)
        }
        guard service != .store else {
            let address = try StoreAddress(
                configuration.database, password: configuration.databasePassword?.text)
            let store = try await address.open(for: .writing)
            return SinkWorker(
                .store(store, prefix: configuration.topics.prefix), settings: settings,
                observe: observe, onHang: onHang)
        }
        let rules = try StageRules.load(configuration.rules)
        let stage =
            switch service {
            case .ingest: rules.ingest
            case .dedup: rules.dedup
            case .enrich, .store: rules.enrich
            }
        return StageWorker(stage, settings: settings, observe: observe, onHang: onHang)
    }

    private var settings: WorkerSettings {
        let client = ClientConfiguration(
            bootstrapServers: configuration.kafka.bootstrapServers,
            clientID: configuration.group, properties: configuration.kafka.properties,
            statistics: .every(.seconds(5)) { [telemetry] in telemetry.record($0) },
            log: { [journal] line in journal.record(line) })
        var settings = WorkerSettings(
            client: client, names: TopicNames(prefix: configuration.topics.prefix),
            group: configuration.group, slot: configuration.slot)
        settings.batchRecords = configuration.batch.records
        settings.batchBytes = configuration.batch.bytes
        settings.batchWindow = configuration.batch.interval
        settings.transactionTimeout = configuration.limits.transaction
        settings.sessionTimeout = configuration.limits.session
        settings.recordLimit = configuration.limits.record
        settings.guarantee = guarantee
        return settings
    }
}
