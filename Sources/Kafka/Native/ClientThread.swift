import Glibc
import Synchronization

/// The one thread that touches a client's events; the executor of the client's actor.
///
/// It runs the actor's jobs, then `serve`, which looks into the client's queues and says until
/// when it may sleep; a job or librdkafka's own event wakes it before that.
final class ClientThread: SerialExecutor {
    private struct State {
        var jobs: [UnownedJob] = []
        var serve: (@Sendable () -> MonotonicTime?)?
        var isStopping = false
        var thread: pthread_t?
    }

    private let state = Mutex(State())
    let doorbell = Doorbell()

    /// Starts the thread; without one the client is of no use and is destroyed.
    init(name: String, for client: ClientHandle) throws(KafkaError) {
        let started = NativeThread.start(name) { [self] in run() }
        if !started {
            client.destroy()
            throw KafkaError(
                code: .other, message: "The system gives no further thread for a Kafka client")
        }
    }

    /// Sets what is done between jobs; it returns when it wants to be called again.
    func serve(with body: @escaping @Sendable () -> MonotonicTime?) {
        state.withLock { $0.serve = body }
        doorbell.ring()
    }

    /// Lets the thread end once its jobs are done.
    func stop() {
        state.withLock {
            $0.isStopping = true
            $0.serve = nil
        }
        doorbell.ring()
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        state.withLock { $0.jobs.append(job) }
        doorbell.ring()
    }

    func isIsolatingCurrentContext() -> Bool? { isCurrent }

    private var isCurrent: Bool {
        guard let thread = state.withLock({ $0.thread }) else { return false }
        return pthread_equal(thread, pthread_self()) != 0
    }

    private func run() {
        state.withLock { $0.thread = pthread_self() }
        let executor = asUnownedSerialExecutor()
        while true {
            let (jobs, serve, isStopping) = state.withLock { state in
                let jobs = state.jobs
                state.jobs.removeAll(keepingCapacity: false)
                return (jobs, state.serve, state.isStopping)
            }
            for job in jobs { job.runSynchronously(on: executor) }
            if isStopping {
                if jobs.isEmpty { return }
                continue
            }
            doorbell.wait(until: serve?())
        }
    }
}
