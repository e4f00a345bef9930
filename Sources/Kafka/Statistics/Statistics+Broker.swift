import JSON

extension Statistics {
    /// A connection to one broker, or the library's own stand-in for one.
    public struct Broker: Hashable, Sendable {
        /// The library's name of it, such as `127.0.0.1:9092/1`.
        public let name: String
        /// The broker's number; nil for one of the bootstrap servers whose number is not known.
        public let number: Int32?
        /// The state of the connection: `UP`, `DOWN`, `INIT`, `TRY_CONNECT` and so on.
        public let state: String
        /// How long it has been in this state.
        public let stateAge: Duration
        /// Requests that wait to be sent.
        public let requestsWaiting: Int
        /// Records in them.
        public let messagesWaiting: Int
        /// Requests that were sent and have no answer yet.
        public let requestsInFlight: Int
        /// Records in them.
        public let messagesInFlight: Int
        /// Requests sent.
        public let requests: Int
        /// Bytes sent.
        public let bytesSent: Int
        /// Requests that could not be sent.
        public let sendErrors: Int
        /// Requests sent again.
        public let retries: Int
        /// Requests that got no answer in time.
        public let timeouts: Int
        /// Answers received.
        public let responses: Int
        /// Bytes received.
        public let bytesReceived: Int
        /// Answers that could not be read.
        public let receiveErrors: Int
        /// How often a connection was tried.
        public let connects: Int
        /// How often a connection ended.
        public let disconnects: Int
        /// From handing a record over until it is in a request, in microseconds.
        public let queueMicroseconds: Window
        /// From making a request until it is on the wire, in microseconds.
        public let outputMicroseconds: Window
        /// From sending a request until its answer is there, in microseconds.
        public let roundTripMicroseconds: Window
        /// How long the broker made us wait by its quotas, in milliseconds.
        public let throttleMilliseconds: Window

        init(_ reader: StatisticsReader) throws(SchemaError) {
            name = reader.text("name")
            number = reader.natural("nodeid").flatMap(Int32.init(exactly:))
            state = reader.text("state")
            stateAge = reader.microseconds("stateage")
            requestsWaiting = reader.count("outbuf_cnt")
            messagesWaiting = reader.count("outbuf_msg_cnt")
            requestsInFlight = reader.count("waitresp_cnt")
            messagesInFlight = reader.count("waitresp_msg_cnt")
            requests = reader.count("tx")
            bytesSent = reader.count("txbytes")
            sendErrors = reader.count("txerrs")
            retries = reader.count("txretries")
            timeouts = reader.count("req_timeouts")
            responses = reader.count("rx")
            bytesReceived = reader.count("rxbytes")
            receiveErrors = reader.count("rxerrs")
            connects = reader.count("connects")
            disconnects = reader.count("disconnects")
            queueMicroseconds = try reader.window("int_latency")
            outputMicroseconds = try reader.window("outbuf_latency")
            roundTripMicroseconds = try reader.window("rtt")
            throttleMilliseconds = try reader.window("throttle")
        }
    }
}
