import Pipeline
import PipelineTesting
import Testing

@Suite("Undo log")
struct UndoLogTests {
    @Test("Any order of marks, changes, settles and roll-backs", arguments: UInt64(1)...60)
    func random(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var log = UndoLog<[Int]>()
        var state = [Int](repeating: 0, count: 8)
        var copies: [[Int]] = []
        for step in 0..<2000 {
            switch Int.random(in: 0..<8, using: &random) {
            case 0, 1:
                log.mark()
                copies.append(state)
            case 2:
                log.settle()
                if !copies.isEmpty { copies.removeFirst() }
            case 3:
                log.rollBack(&state)
                if let copy = copies.popLast() { #expect(state == copy) }
            default:
                let index = Int.random(in: 0..<8, using: &random)
                let old = state[index]
                log.record { $0[index] = old }
                state[index] = step
            }
        }
    }

    @Test("A part of the newest batch can be taken back")
    func part() {
        var log = UndoLog<Int>()
        var state = 1
        log.mark()
        log.record { $0 = 1 }
        state = 2
        let position = log.position
        log.record { $0 = 2 }
        state = 3
        log.rollBack(&state, to: position)
        #expect(state == 2)
        log.rollBack(&state)
        #expect(state == 1)
    }
}
