extension Statistics {
    /// A partition that the client reads or writes; offsets that are not known are nil.
    public struct Partition: Hashable, Sendable {
        /// The partition's number.
        public let number: Int32
        /// The broker that leads it; nil while none is known.
        public let leader: Int32?
        /// The broker that it is read from or written to; nil while there is none.
        public let broker: Int32?
        /// Whether this client asked to read or write it.
        public let isWanted: Bool
        /// Whether the cluster does not know it.
        public let isUnknown: Bool

        /// Records that wait to be put in a batch.
        public let messagesQueued: Int
        /// Their bytes.
        public let bytesQueued: Int
        /// Records in batches that wait to be sent.
        public let messagesReady: Int
        /// Their bytes.
        public let bytesReady: Int
        /// Records that were sent and have no outcome yet.
        public let messagesInFlight: Int

        /// Records that were fetched and not taken out of the library yet.
        public let messagesPrefetched: Int
        /// Their bytes.
        public let bytesPrefetched: Int
        /// What the library's fetching does: `active`, `stopped`, `offset-query` and so on.
        public let fetchState: String
        /// The offset to fetch next.
        public let nextOffset: Int64?
        /// The offset after the last record taken out of the library, and after markers behind it.
        public let takenOffset: Int64?
        /// The offset that the next automatic commit is to commit.
        public let storedOffset: Int64?
        /// The offset committed last.
        public let committedOffset: Int64?
        /// The oldest offset that is kept.
        public let lowOffset: Int64?
        /// The offset after the newest record.
        public let highOffset: Int64?
        /// The offset up to which no transaction is open.
        public let lastStableOffset: Int64?
        /// From what was committed last, or else taken, to the end; nil while it is not known.
        public let lag: Int64?
        /// From what was stored last, or else taken, to the end; nil while it is not known.
        public let storedLag: Int64?

        /// Records written.
        public let messagesSent: Int
        /// Bytes written.
        public let bytesSent: Int
        /// Records read.
        public let messagesReceived: Int
        /// Bytes read.
        public let bytesReceived: Int
        /// Records fetched in vain, because reading went on elsewhere.
        public let messagesDropped: Int

        init(_ reader: StatisticsReader) {
            number = Int32(truncatingIfNeeded: reader.count("partition"))
            leader = reader.natural("leader").flatMap(Int32.init(exactly:))
            broker = reader.natural("broker").flatMap(Int32.init(exactly:))
            isWanted = reader.flag("desired")
            isUnknown = reader.flag("unknown")
            messagesQueued = reader.count("msgq_cnt")
            bytesQueued = reader.count("msgq_bytes")
            messagesReady = reader.count("xmit_msgq_cnt")
            bytesReady = reader.count("xmit_msgq_bytes")
            messagesInFlight = reader.count("msgs_inflight")
            messagesPrefetched = reader.count("fetchq_cnt")
            bytesPrefetched = reader.count("fetchq_size")
            fetchState = reader.text("fetch_state")
            nextOffset = reader.natural("next_offset")
            takenOffset = reader.natural("app_offset")
            storedOffset = reader.natural("stored_offset")
            committedOffset = reader.natural("committed_offset")
            lowOffset = reader.natural("lo_offset")
            highOffset = reader.natural("hi_offset")
            lastStableOffset = reader.natural("ls_offset")
            lag = reader.natural("consumer_lag")
            storedLag = reader.natural("consumer_lag_stored")
            messagesSent = reader.count("txmsgs")
            bytesSent = reader.count("txbytes")
            messagesReceived = reader.count("rxmsgs")
            bytesReceived = reader.count("rxbytes")
            messagesDropped = reader.count("rx_ver_drops")
        }
    }
}
