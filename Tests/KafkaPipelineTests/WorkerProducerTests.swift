import Kafka
import Testing

@testable import KafkaPipeline

@Suite("How long a worker's producer waits for an answer")
struct WorkerProducerTests {
    private func settings(_ properties: [String: String] = [:]) -> WorkerSettings {
        var client = ClientConfiguration(bootstrapServers: "127.0.0.1:1")
        client.properties = properties
        return WorkerSettings(client: client, names: TopicNames(prefix: ""), group: "enrich")
    }

    private func answer(_ settings: WorkerSettings, of id: String? = "a") -> String? {
        settings.producer(of: id).client.properties["socket.timeout.ms"]
    }

    @Test("A producer of transactions asks again soon, any other when the library does")
    func transactionsAskAgain() {
        #expect(answer(settings()) == "5000")
        #expect(answer(settings(), of: nil) == nil)
        #expect(settings().repetition == .milliseconds(4800))
    }

    @Test("What the operator sets comes first")
    func operatorsSetting() {
        let settings = settings(["socket.timeout.ms": "9000"])
        #expect(answer(settings) == "9000")
        #expect(settings.repetition == .milliseconds(8800))
    }

    @Test("No answer is waited for beyond the transaction's own timeout")
    func shortTransactions() {
        var settings = settings()
        settings.transactionTimeout = .seconds(2)
        #expect(answer(settings) == "2000")
        #expect(settings.repetition == .milliseconds(1800))
    }
}
