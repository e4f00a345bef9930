import Pipeline

/// The first gate of a page record: how many bytes it may have before any parser sees it.
enum PageSize {
    /// 2 MiB, with the JSON around the page.
    static let limit = 2 << 20

    static func check(_ record: InputRecord) throws(RecordFault) {
        guard let size = record.value?.count, size > limit else { return }
        throw RecordFault(
            code: "page-too-large",
            message: "A page record has \(size) bytes; \(limit) are the most that is read.")
    }
}
