import CZstandard

/// Packs many small pieces of bytes that resemble each other, and unpacks them (Zstandard).
///
/// What they have in common stands in a dictionary that is read once. Equal bytes give equal
/// packs, as long as the library is the same: packs are for memory and not for keeping. A packer
/// belongs to one thread at a time.
public final class Packer {
    private let compressor: OpaquePointer
    private let decompressor: OpaquePointer
    private let packing: OpaquePointer
    private let unpacking: OpaquePointer
    private var room: [UInt8] = []

    /// A packer for pieces that resemble a dictionary.
    ///
    /// - Parameters:
    ///   - dictionary: Bytes such as they have, what is commonest last; may be empty.
    ///   - level: How hard it tries: 1 to 22, or below 0 for faster and less. Default 1.
    /// - Throws: `PackerError.noMemory`.
    public init(dictionary: [UInt8], level: Int32 = 1) throws(PackerError) {
        let packing = dictionary.withUnsafeBytes {
            ZSTD_createCDict($0.baseAddress, $0.count, level)
        }
        let unpacking = dictionary.withUnsafeBytes { ZSTD_createDDict($0.baseAddress, $0.count) }
        let (compressor, decompressor) = (ZSTD_createCCtx(), ZSTD_createDCtx())
        guard let packing, let unpacking, let compressor, let decompressor else {
            // Each takes nil for nothing to be freed.
            ZSTD_freeCCtx(compressor)
            ZSTD_freeDCtx(decompressor)
            ZSTD_freeCDict(packing)
            ZSTD_freeDDict(unpacking)
            throw .noMemory
        }
        (self.packing, self.unpacking) = (packing, unpacking)
        (self.compressor, self.decompressor) = (compressor, decompressor)
    }

    deinit {
        ZSTD_freeCCtx(compressor)
        ZSTD_freeDCtx(decompressor)
        ZSTD_freeCDict(packing)
        ZSTD_freeDDict(unpacking)
    }

    /// The bytes in fewer bytes, or in a few more where they cannot be packed.
    ///
    /// - Throws: `PackerError.noMemory`.
    public func pack(_ bytes: ArraySlice<UInt8>) throws(PackerError) -> [UInt8] {
        makeRoom(ZSTD_compressBound(bytes.count))
        let length = room.withUnsafeMutableBytes { room in
            bytes.withUnsafeBytes { bytes in
                ZSTD_compress_usingCDict(
                    compressor, room.baseAddress, room.count, bytes.baseAddress, bytes.count,
                    packing)
            }
        }
        // With room for the worst it can fail for nothing else.
        guard ZSTD_isError(length) == 0 else { throw .noMemory }
        return Array(room[..<length])
    }

    /// The bytes that were packed.
    ///
    /// - Parameters:
    ///   - packed: What `pack` gave, by a packer with the same dictionary.
    ///   - longest: How many bytes they may be at most: what says it is longer is not unpacked.
    /// - Returns: As many as were packed.
    /// - Throws: `PackerError` where they are no such thing.
    public func unpack(
        _ packed: [UInt8], longest: Int = 1 << 28
    ) throws(PackerError) -> [UInt8] {
        let size = packed.withUnsafeBytes { ZSTD_getFrameContentSize($0.baseAddress, $0.count) }
        guard size <= UInt64(max(0, longest)) else {
            throw .notPacked("no length, or one beyond belief")
        }
        makeRoom(Int(size))
        let length = room.withUnsafeMutableBytes { room in
            packed.withUnsafeBytes { packed in
                ZSTD_decompress_usingDDict(
                    decompressor, room.baseAddress, Int(size), packed.baseAddress, packed.count,
                    unpacking)
            }
        }
        guard ZSTD_isError(length) == 0 else {
            throw .notPacked(String(cString: ZSTD_getErrorName(length)))
        }
        return Array(room[..<length])
    }

    /// Whether bytes begin as packed ones do.
    public static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: magic) }

    private static let magic: [UInt8] = [0x28, 0xb5, 0x2f, 0xfd]

    /// Room that is used again: most pieces are of about one size.
    private func makeRoom(_ count: Int) {
        if room.count > Self.lasting, count <= Self.lasting { room = [] }
        guard room.count < count else { return }
        room = Array(repeating: 0, count: count)
    }

    /// So much room is kept from piece to piece, in bytes.
    private static let lasting = 1 << 20
}
