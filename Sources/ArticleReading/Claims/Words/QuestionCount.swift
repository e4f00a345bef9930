#if DEBUG
    import Synchronization

    /// How often a text was asked about its words: what reading it costs, counted and not timed.
    ///
    /// Only builds for tests count.
    final class QuestionCount: Sendable {
        private let count = Atomic(0)

        func add() { count.add(1, ordering: .relaxed) }

        var value: Int { count.load(ordering: .relaxed) }
    }
#endif
