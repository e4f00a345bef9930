public import Kafka

/// How a worker reaches its broker and how it works.
public struct WorkerSettings: Sendable {
    /// The brokers, and properties that are handed on as they are.
    public var client: ClientConfiguration
    /// The names of the topics.
    public var names: TopicNames
    /// The consumer group; workers with one group share the partitions.
    public var group: String
    /// A fixed name among the workers of the group; nil for as many workers as come.
    public var slot: String?
    /// After how many records a transaction ends.
    public var batchRecords = 1000
    /// After how many bytes of records a transaction ends.
    public var batchBytes = 4 << 20
    /// After how long a transaction ends that has less.
    public var batchWindow: Duration = .milliseconds(20)
    /// After how long the broker aborts the transaction of a worker that died.
    public var transactionTimeout: Duration = .seconds(10)
    /// After how long without a heartbeat others take over a worker's partitions.
    public var sessionTimeout: Duration = .seconds(10)
    /// How long one record may take before the worker is ended.
    public var recordLimit: Duration = .seconds(30)
    /// How long a producer of transactions waits for an answer before it asks again.
    ///
    /// librdkafka asks a cluster only once, half a second after its coordinator was lost, who it is
    /// now: before the cluster itself has noticed. What is queued for the old one then waits until
    /// this is over. Shorter than a cluster takes to miss a broker it must not be: until then a
    /// coordinator that lives waits for the replica that died. `socket.timeout.ms` in `client`
    /// comes before it.
    public var answerLimit: Duration = .seconds(5)
    /// How long a call to the broker is repeated before its outcome counts as unknown.
    public var callLimit: Duration = .seconds(20)
    /// How long closing a client may take.
    public var closeLimit: Duration = .seconds(5)

    /// What is promised for the outputs of a stage.
    package var guarantee = DeliveryGuarantee.exactlyOnce

    /// Settings with usual values.
    public init(
        client: ClientConfiguration, names: TopicNames, group: String, slot: String? = nil
    ) {
        self.client = client
        self.names = names
        self.group = group
        self.slot = slot
    }
}
