import CRdKafka

/// A record in the form that C takes.
enum NativeRecord {
    /// Hands a copy of the record to the library; answers its error object, if any.
    static func produce(
        _ record: ProducerRecord, to topic: OpaquePointer, of client: OpaquePointer,
        _ tag: DeliveryTag
    ) -> OpaquePointer? {
        let headers = list(record.headers)
        let error = withBytes(record.key) { key in
            withBytes(record.value) { value in
                kafka_produce(
                    client, topic, record.partition ?? RD_KAFKA_PARTITION_UA,
                    key.baseAddress, key.count, value.baseAddress, value.count,
                    record.timestamp ?? 0, headers, tag.rawValue)
            }
        }
        // The library takes the headers over only when it takes the record.
        if error != nil, let headers { rd_kafka_headers_destroy(headers) }
        return error
    }

    private static func list(_ headers: [Header]) -> OpaquePointer? {
        if headers.isEmpty { return nil }
        let list = rd_kafka_headers_new(headers.count)
        for header in headers {
            var name = header.name
            name.withUTF8 { name in
                withBytes(header.value) { value in
                    _ = name.withMemoryRebound(to: CChar.self) { name in
                        rd_kafka_header_add(
                            list, name.baseAddress, name.count, value.baseAddress, value.count)
                    }
                }
            }
        }
        return list
    }

    /// The bytes for C: a null pointer for nil only, also when there are no bytes.
    private static func withBytes<R>(
        _ bytes: [UInt8]?, _ body: (UnsafeRawBufferPointer) -> R
    ) -> R {
        guard let bytes else { return body(UnsafeRawBufferPointer(start: nil, count: 0)) }
        if bytes.isEmpty {
            return withUnsafeBytes(of: UInt8(0)) {
                body(UnsafeRawBufferPointer(rebasing: $0[..<0]))
            }
        }
        return bytes.withUnsafeBytes(body)
    }
}
