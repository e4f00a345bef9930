import Glibc

extension KafkaAdmin {
    /// A topic's settings by name.
    public func configuration(
        ofTopic topic: String, timeout: Duration = .seconds(30)
    ) async throws(KafkaError) -> [String: ConfigurationEntry] {
        try await call("Asking for the settings of topic '\(topic)'", within: timeout) {
            (client) throws(KafkaError) in
            try AdminCall.configuration(client, of: .topic(topic), timeout)
        }
    }

    /// A broker's settings by name.
    public func configuration(
        ofBroker number: Int32, timeout: Duration = .seconds(30)
    ) async throws(KafkaError) -> [String: ConfigurationEntry] {
        try await call("Asking for the settings of broker \(number)", within: timeout) {
            (client) throws(KafkaError) in
            try AdminCall.configuration(client, of: .broker(number), timeout)
        }
    }

    /// Changes some of a topic's settings and leaves the others as they are.
    ///
    /// librdkafka 2.0.2 can only replace all that is set on a topic, so this reads what is set and
    /// writes it again with the changes: of two who do so at the same moment one may undo the other.
    /// Returns once a broker shows the change.
    ///
    /// - Parameters:
    ///   - topic: The topic.
    ///   - settings: For each setting its new value; nil takes the cluster's again.
    ///   - timeout: How long all of it may take.
    /// - Throws: An error of kind `configuration` for a name or a value that there is not.
    public func alterConfiguration(
        ofTopic topic: String, _ settings: [String: String?], timeout: Duration = .seconds(30)
    ) async throws(KafkaError) {
        let deadline = MonotonicTime.now.advanced(by: timeout)
        try await call("Changing the settings of topic '\(topic)'", within: timeout) {
            (client) throws(KafkaError) in
            func present() throws(KafkaError) -> [String: String] {
                try AdminCall.configuration(client, of: .topic(topic), deadline.remaining)
                    .filter(\.value.isSetOnTopic).compactMapValues(\.value)
            }
            var wanted = try present()
            for (name, value) in settings { wanted[name] = value }
            try AdminCall.replaceConfiguration(
                client, ofTopic: topic, with: wanted, deadline.remaining)
            // The controller has it; brokers learn of it a moment later.
            while try present() != wanted && MonotonicTime.now < deadline { usleep(10_000) }
        }
    }
}
