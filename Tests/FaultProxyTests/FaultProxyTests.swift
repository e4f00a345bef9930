import FaultProxy
import Testing

@Suite("A proxy that does harm when told to", .timeLimit(.minutes(5)))
struct FaultProxyTests {
    private let broker: EchoBroker
    private let proxy: FaultProxy

    init() throws {
        broker = try #require(EchoBroker())
        proxy = try FaultProxy(forward: broker.port)
    }

    private func client() throws -> Line { try #require(Line.connected(to: proxy.port)) }

    /// Sends a request and answers what comes back.
    private func ask(
        _ line: Line, _ call: KafkaCall, _ correlation: UInt32, as name: String = "worker-1",
        body: [UInt8] = []
    ) -> [UInt8]? {
        line.write(Line.request(call.rawValue, correlation, client: name, body: body))
        return line.read()
    }

    private func answer(_ correlation: UInt32, _ length: Int) -> [UInt8] {
        Line.bigEndian(correlation) + Line.bigEndian(UInt32(length))
    }

    @Test func passesEverythingOnAndCounts() throws {
        let line = try client()
        #expect(ask(line, .metadata, 1) == answer(1, 18))
        let large = [UInt8](repeating: 7, count: 20 << 20)
        #expect(ask(line, .produce, 2, body: large) == answer(2, large.count + 18))
        let counts = proxy.counts
        #expect(counts.requests == [.metadata: 1, .produce: 1])
        #expect(counts.answers == 2)
        #expect(counts.answered == [.metadata: 1, .produce: 1])
        #expect(counts.bytesToBroker == large.count + 2 * 22)
        #expect(counts.bytesToClients == 24)
        #expect(counts.openConnections == 1)
    }

    @Test func manyRequestsInFlightAreAnsweredInOrder() throws {
        let line = try client()
        for number in UInt32(0)..<200 {
            line.write(Line.request(1, number, client: "worker-1"))
        }
        for number in UInt32(0)..<200 { #expect(line.read() == answer(number, 18)) }
    }

    @Test func aCutBreaksWhoseNameBeginsSoAndNobodyElse() throws {
        let (one, other) = (try client(), try client())
        #expect(ask(one, .fetch, 1) != nil)
        #expect(ask(other, .fetch, 2, as: "reader") != nil)
        proxy.cut(client: "worker-")
        #expect(one.read() == nil)
        #expect(ask(try client(), .fetch, 3) == nil)
        #expect(ask(other, .fetch, 4, as: "reader") != nil)
        #expect(broker.correlations == [1, 2, 4])
        #expect(proxy.counts.cutConnections == 2)
        proxy.heal()
        #expect(ask(try client(), .fetch, 5) != nil)
    }

    @Test func aCutOfAllBreaksThoseThatHaveSaidNothingYet() throws {
        let line = try client()
        proxy.cut()
        #expect(line.read() == nil)
        #expect(ask(try client(), .fetch, 1) == nil)
        proxy.heal()
        #expect(ask(try client(), .fetch, 2) != nil)
    }

    @Test func aStallHoldsBothWaysAndHealingGoesOn() throws {
        let (one, other) = (try client(), try client())
        #expect(ask(one, .fetch, 1) != nil)
        proxy.stall(client: "worker")
        one.write(Line.request(1, 2, client: "worker-1"))
        #expect(ask(other, .fetch, 3, as: "reader") != nil)
        #expect(!one.stirs(within: 100))
        #expect(broker.correlations == [1, 3])
        proxy.heal(client: "somebody else")
        #expect(!one.stirs(within: 50))
        proxy.heal(client: "worker")
        #expect(one.read() == answer(2, 18))
    }

    @Test(arguments: [true, false])
    func aSwallowedAnswerHasReachedTheBroker(closes: Bool) throws {
        let line = try client()
        #expect(ask(line, .endTransaction, 1) != nil)
        proxy.swallowAnswers(to: .endTransaction, client: "worker", thenCloses: closes)
        #expect(ask(line, .fetch, 2) != nil)
        line.write(Line.request(KafkaCall.endTransaction.rawValue, 3, client: "worker-1"))
        if closes {
            #expect(line.read() == nil)
        } else {
            #expect(!line.stirs(within: 100))
            #expect(ask(line, .endTransaction, 4) == answer(4, 18))
        }
        #expect(broker.correlations.prefix(3) == [1, 2, 3])
        #expect(proxy.counts.swallowed == [.endTransaction: 1])
    }

    @Test func aDelayedRequestArrivesAlthoughItsClientHasGone() throws {
        let line = try client()
        #expect(ask(line, .fetch, 1) != nil)
        proxy.delayRequests(.endTransaction, by: .milliseconds(300))
        let start = ContinuousClock.now
        line.write(Line.request(KafkaCall.endTransaction.rawValue, 2, client: "worker-1"))
        #expect(!line.stirs(within: 50))
        line.close()
        while !broker.correlations.contains(2) {
            #expect(ContinuousClock.now - start < .seconds(20))
        }
        #expect(ContinuousClock.now - start > .milliseconds(250))
        #expect(proxy.counts.delayed == [.endTransaction: 1])
        while proxy.counts.openConnections > 0 {}
    }

    @Test func aHeldRequestArrivesWhenItIsReleasedAlthoughItsClientHasGone() throws {
        let line = try client()
        let held = proxy.holdRequests(.endTransaction, client: "worker")
        line.write(Line.request(KafkaCall.endTransaction.rawValue, 1, client: "worker-1"))
        #expect(!line.stirs(within: 50))
        line.close()
        #expect(ask(try client(), .endTransaction, 2) == answer(2, 18))
        #expect(broker.correlations == [2])
        #expect(proxy.counts.unheard == [:])
        proxy.release(held)
        let start = ContinuousClock.now
        while proxy.counts.unheard != [.endTransaction: 1] {
            guard ContinuousClock.now - start < .seconds(20) else {
                Issue.record("\(proxy.counts)")
                return
            }
        }
        #expect(broker.correlations == [2, 1])
        #expect(proxy.counts.delayed == [.endTransaction: 1])
    }

    @Test func whatIsReleasedIsHeldNoMore() throws {
        let line = try client()
        let held = proxy.holdRequests(.endTransaction, count: 10)
        line.write(Line.request(KafkaCall.endTransaction.rawValue, 1, client: "worker-1"))
        line.write(Line.request(KafkaCall.fetch.rawValue, 2, client: "worker-1"))
        #expect(!line.stirs(within: 50))
        proxy.release(held)
        #expect(line.read() == answer(1, 18))
        #expect(line.read() == answer(2, 18))
        #expect(ask(line, .endTransaction, 3) == answer(3, 18))
        #expect(proxy.counts.delayed == [.endTransaction: 1])
    }

    @Test func whatIsNotKafkaIsThrownOut() throws {
        let line = try client()
        line.write([UInt8](repeating: 0xff, count: 3))
        #expect(line.read() == nil)
    }

    @Test func closingFreesThePort() throws {
        let line = try client()
        #expect(ask(line, .fetch, 1) != nil)
        proxy.close()
        #expect(line.read() == nil)
        let again = try FaultProxy(listen: proxy.port, forward: broker.port)
        #expect(ask(try client(), .fetch, 2) != nil)
        again.close()
        #expect(throws: FaultProxyError.self) {
            let held = try FaultProxy(forward: broker.port)
            _ = try FaultProxy(listen: held.port, forward: broker.port)
        }
    }

    @Test func aBrokerThatIsNotThereBreaksTheConnection() throws {
        let nowhere = try FaultProxy(forward: 1)
        let line = try #require(Line.connected(to: nowhere.port))
        #expect(ask(line, .metadata, 1) == nil)
    }
}
