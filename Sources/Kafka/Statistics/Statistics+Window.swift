extension Statistics {
    /// How a measured quantity was spread since the last report.
    public struct Window: Hashable, Sendable {
        /// How many values there were; the others are 0 when there was none.
        public let count: Int
        /// The smallest value.
        public let minimum: Int
        /// The largest value.
        public let maximum: Int
        /// The mean.
        public let average: Int
        /// The sum.
        public let sum: Int
        /// The standard deviation.
        public let deviation: Int
        /// Half of the values are at most this.
        public let p50: Int
        /// 75 of 100 values are at most this.
        public let p75: Int
        /// 90 of 100 values are at most this.
        public let p90: Int
        /// 95 of 100 values are at most this.
        public let p95: Int
        /// 99 of 100 values are at most this.
        public let p99: Int
        /// 9,999 of 10,000 values are at most this.
        public let p9999: Int

        init(_ reader: StatisticsReader?) {
            count = reader?.count("cnt") ?? 0
            minimum = reader?.count("min") ?? 0
            maximum = reader?.count("max") ?? 0
            average = reader?.count("avg") ?? 0
            sum = reader?.count("sum") ?? 0
            deviation = reader?.count("stddev") ?? 0
            p50 = reader?.count("p50") ?? 0
            p75 = reader?.count("p75") ?? 0
            p90 = reader?.count("p90") ?? 0
            p95 = reader?.count("p95") ?? 0
            p99 = reader?.count("p99") ?? 0
            p9999 = reader?.count("p99_99") ?? 0
        }
    }
}
