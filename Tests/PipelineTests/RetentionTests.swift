import Pipeline
import Testing

@Suite("How long a stage holds what it has taken in")
struct RetentionTests {
    private let retention = Retention(lifeDays: 2, kept: 10, most: 20)
    private let day = 86_400

    @Test("what is old is let go of, once enough newer ones are there")
    func old() {
        #expect(!retention.isOver(bornAt: 0, now: 2 * day, held: 11))
        #expect(retention.isOver(bornAt: 0, now: 2 * day + 1, held: 11))
        #expect(!retention.isOver(bornAt: 0, now: 2 * day + 1, held: 10))
    }

    @Test("what came before any time was known is the oldest")
    func timeless() {
        #expect(retention.isOver(bornAt: nil, now: 1, held: 11))
        #expect(!retention.isOver(bornAt: nil, now: 1, held: 10))
        #expect(!retention.isOver(bornAt: nil, now: nil, held: 20))
        #expect(!retention.isOver(bornAt: 5, now: nil, held: 20))
    }

    @Test("there are never too many")
    func most() {
        #expect(retention.isOver(bornAt: nil, now: nil, held: 21))
        #expect(retention.isOver(bornAt: 5, now: 5, held: 21))
    }
}
