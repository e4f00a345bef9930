/// The beginning of a request, the same in every version of the protocol up to the client's name.
struct RequestHeader {
    let call: KafkaCall
    let correlation: Int32
    let client: String?

    /// Reads it from a frame with its length in front; nil where it is none.
    init?(frame: [UInt8]) {
        guard frame.count >= 14 else { return nil }
        call = KafkaCall(rawValue: frame.bigEndian16(at: 4))
        correlation = frame.bigEndian32(at: 8)
        let length = Int(frame.bigEndian16(at: 12))
        guard length >= 0 else {
            client = nil
            return
        }
        guard frame.count >= 14 + length else { return nil }
        client = String(decoding: frame[14..<14 + length], as: UTF8.self)
    }
}

extension [UInt8] {
    func bigEndian16(at place: Int) -> Int16 {
        Int16(bitPattern: UInt16(self[place]) << 8 | UInt16(self[place + 1]))
    }

    func bigEndian32(at place: Int) -> Int32 {
        var word: UInt32 = 0
        for byte in self[place..<place + 4] { word = word << 8 | UInt32(byte) }
        return Int32(bitPattern: word)
    }
}
