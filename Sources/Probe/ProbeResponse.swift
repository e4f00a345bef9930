/// An answer to a request.
public struct ProbeResponse: Sendable, Equatable {
    /// The HTTP status.
    public let status: Int
    /// The content type.
    public let contentType: String
    /// The body.
    public let body: String

    /// An answer, plain text unless it says otherwise.
    public init(status: Int, contentType: String = "text/plain; charset=utf-8", body: String) {
        self.status = status
        self.contentType = contentType
        self.body = body
    }

    /// The answer for a path that there is nothing at.
    public static let notFound = ProbeResponse(status: 404, body: "not found\n")
}
