extension InputRecord {
    /// When a broker took the page that the record comes from, in milliseconds since 1970, where
    /// that is known.
    public var fedAt: Int64? {
        topic == .pages ? timestamp : headers.text(of: HeaderName.fedAt).flatMap { Int64($0) }
    }
}
