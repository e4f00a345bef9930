/// The bounded hand-off between a consumer's thread and the task that takes its events.
///
/// A plain value: who waits, what is kept, what is dropped. `KafkaConsumer` keeps it in a lock and
/// carries out what it answers.
struct Mailbox {
    typealias Answer = Result<ConsumerEvent, KafkaError>
    typealias Waiter = CheckedContinuation<Answer, Never>

    /// What a request for an event led to.
    enum Taken {
        case answer(Answer)
        case wait
    }

    private(set) var isClosed = false
    private var urgent: [Answer] = []
    private var events: [Answer] = []
    /// Whether the next call is to answer at once, though nothing may have come.
    private var isInterrupted = false
    private var batches = 0
    private var waiter: (continuation: Waiter, deadline: MonotonicTime, ticket: Int)?
    /// For each partition, the offset after what was last handed out.
    private(set) var positions: [TopicPartition: Int64] = [:]
    private var held: [MessageBatch] = []
    private var handedOut: [TopicPartition: Int64] = [:]
    private var settled: [TopicPartition: Int64] = [:]
    private let maximumBatches: Int
    private var fatal: KafkaError?

    init(maximumBatches: Int = 2) { self.maximumBatches = maximumBatches }

    /// Whether another batch would find room.
    var hasRoom: Bool { batches < maximumBatches && !isClosed }
    /// When the waiting task is to be told that nothing came.
    var deadline: MonotonicTime? { waiter?.deadline }
    var isWaitedFor: Bool { waiter != nil }
    /// Whether something waits that goes before all messages, as a rebalance does.
    var hasUrgent: Bool { !urgent.isEmpty }

    /// The next event for a caller, if there is one; what was handed out before is now done.
    mutating func take() -> Taken {
        settle()
        if waiter != nil {
            return .answer(
                .failure(
                    KafkaError(
                        code: .invalidState,
                        message: "Two tasks ask one consumer for events at the same time")))
        }
        if let next = pop() { return .answer(next) }
        if let fatal { return .answer(.failure(fatal)) }
        if isClosed { return .answer(.failure(.closed)) }
        return .wait
    }

    mutating func park(_ continuation: Waiter, until deadline: MonotonicTime, ticket: Int) {
        waiter = (continuation, deadline, ticket)
    }

    /// Puts an event in line; answers whom to wake with what.
    mutating func put(_ answer: Answer, urgent isUrgent: Bool = false) -> (Waiter, Answer)? {
        if isClosed { return nil }
        // Trouble that goes on is told once until someone listens.
        if case .failure(let error) = answer, waits(error) { return nil }
        if case .success(.batch) = answer { batches += 1 }
        if isUrgent { urgent.append(answer) } else { events.append(answer) }
        return handOver()
    }

    /// Has the call that waits, or else the next one, answer at once.
    ///
    /// It goes before nothing: whoever is interrupted all the time still gets what has come.
    mutating func interrupt() -> (Waiter, Answer)? {
        if isClosed { return nil }
        isInterrupted = true
        return handOver()
    }

    /// Keeps an error that every further call is to see once nothing else is left.
    mutating func fail(_ error: KafkaError) -> (Waiter, Answer)? {
        if fatal == nil { fatal = error }
        return waiter == nil ? nil : release(.failure(error))
    }

    /// The waiter whose time is over, if any.
    mutating func expire(at now: MonotonicTime) -> (Waiter, Answer)? {
        guard let waiter, waiter.deadline <= now else { return nil }
        return release(.success(.idle))
    }

    /// Lets the waiter go with an error, if it waits still.
    mutating func giveUp(ticket: Int, _ error: KafkaError) -> (Waiter, Answer)? {
        guard let waiter, waiter.ticket == ticket else { return nil }
        return release(.failure(error))
    }

    /// Notes that a caller is done with a partition up to an offset, before it asks for an event.
    mutating func settle(_ partition: TopicPartition, upTo offset: Int64) {
        settled[partition] = offset
    }

    /// Forgets everything of these partitions: they moved, or are read from elsewhere.
    ///
    /// - Parameters:
    ///   - partitions: Which.
    ///   - keepsDone: Whether callers may still get done with what they have of them.
    mutating func drop(_ partitions: Set<TopicPartition>, keepsDone: Bool = false) {
        for partition in partitions {
            if !keepsDone {
                handedOut[partition] = nil
                settled[partition] = nil
            }
            positions[partition] = nil
        }
        held = held.compactMap { $0.without(partitions) }
        events = events.compactMap { answer in
            switch answer {
            case .success(.batch(let batch)):
                if let rest = batch.without(partitions) { return .success(.batch(rest)) }
                batches -= 1
                return nil
            case .success(.endOfPartition(let partition, _)) where partitions.contains(partition):
                return nil
            default: return answer
            }
        }
    }

    /// Keeps back what has been read of these partitions, until `unhold`.
    mutating func hold(_ partitions: Set<TopicPartition>) {
        events = events.compactMap { answer in
            guard case .success(.batch(let batch)) = answer else { return answer }
            if let part = batch.only(partitions) { held.append(part) }
            if let rest = batch.without(partitions) { return .success(.batch(rest)) }
            batches -= 1
            return nil
        }
    }

    /// Lets go what was kept back of these partitions, before anything newer.
    mutating func unhold(_ partitions: Set<TopicPartition>) -> (Waiter, Answer)? {
        let free = held.compactMap { $0.only(partitions) }
        held = held.compactMap { $0.without(partitions) }
        batches += free.count
        events.insert(contentsOf: free.map { .success(.batch($0)) }, at: 0)
        return handOver()
    }

    /// Notes where reading is to go on.
    mutating func move(to offsets: [TopicPartition: Int64]) {
        for (partition, offset) in offsets where offset >= 0 { positions[partition] = offset }
    }

    mutating func close() -> (Waiter, Answer)? {
        isClosed = true
        isInterrupted = false
        held = []
        urgent = []
        events = []
        batches = 0
        return waiter == nil ? nil : release(.failure(.closed))
    }

    /// What callers are done with since this was last asked.
    mutating func takeSettled() -> [TopicPartition: Int64] {
        defer { settled = [:] }
        return settled
    }

    private func waits(_ error: KafkaError) -> Bool {
        events.contains {
            if case .failure(let other) = $0 { return other == error }
            return false
        }
    }

    private mutating func settle() {
        if handedOut.isEmpty { return }
        settled.merge(handedOut) { max($0, $1) }
        handedOut = [:]
    }

    private mutating func handOver() -> (Waiter, Answer)? {
        guard waiter != nil, let next = pop() else { return nil }
        return release(next)
    }

    private mutating func release(_ answer: Answer) -> (Waiter, Answer)? {
        guard let continuation = waiter?.continuation else { return nil }
        waiter = nil
        return (continuation, answer)
    }

    private mutating func pop() -> Answer? {
        // Whoever gets something is answered at once as well.
        defer { isInterrupted = false }
        if !urgent.isEmpty { return urgent.removeFirst() }
        if events.isEmpty { return isInterrupted ? .success(.idle) : nil }
        let next = events.removeFirst()
        note(next)
        return next
    }

    /// Notes how far the caller gets with what he is handed.
    private mutating func note(_ next: Answer) {
        switch next {
        case .success(.batch(let batch)):
            batches -= 1
            let offsets = batch.nextOffsets
            handedOut.merge(offsets) { $1 }
            positions.merge(offsets) { $1 }
        case .success(.endOfPartition(let partition, let offset)):
            positions[partition] = offset
        default: break
        }
    }
}
