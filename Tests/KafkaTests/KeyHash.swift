/// What keys are hashed to by others than librdkafka: the references for its partitioners.
enum KeyHash {
    /// Java's hash of a record key, made positive.
    static func murmur2(_ bytes: [UInt8]) -> UInt32 {
        let multiplier: UInt32 = 0x5bd1_e995
        var hash = 0x9747_b28c ^ UInt32(bytes.count)
        var rest = bytes[...]
        while rest.count >= 4 {
            var word: UInt32 = 0
            for (place, byte) in rest.prefix(4).enumerated() { word |= UInt32(byte) << (8 * place) }
            word = word &* multiplier
            word ^= word >> 24
            hash = (hash &* multiplier) ^ (word &* multiplier)
            rest = rest.dropFirst(4)
        }
        for (place, byte) in rest.enumerated() { hash ^= UInt32(byte) << (8 * place) }
        if !rest.isEmpty { hash = hash &* multiplier }
        hash = (hash ^ (hash >> 13)) &* multiplier
        return (hash ^ (hash >> 15)) & 0x7fff_ffff
    }

    /// The CRC-32 of zip and gzip.
    static func crc32(_ bytes: [UInt8]) -> UInt32 {
        var rest = UInt32.max
        for byte in bytes {
            rest ^= UInt32(byte)
            for _ in 0..<8 { rest = (rest >> 1) ^ (rest & 1 == 0 ? 0 : 0xedb8_8320) }
        }
        return ~rest
    }

    /// FNV-1a as the Go client Sarama takes it: read with a sign, and the sign dropped.
    static func fnv1a(_ bytes: [UInt8]) -> UInt32 {
        let hash = bytes.reduce(UInt32(0x811c_9dc5)) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
        return Int32(bitPattern: hash).magnitude
    }
}
