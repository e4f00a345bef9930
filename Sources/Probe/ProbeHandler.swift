internal import CMicroHTTPD

/// Answers libmicrohttpd's calls with a Swift function.
final class ProbeHandler: Sendable {
    private let respond: @Sendable (String) -> ProbeResponse

    init(_ respond: @escaping @Sendable (String) -> ProbeResponse) {
        self.respond = respond
    }

    /// What libmicrohttpd calls: once when the head is read, then, after any body, to answer.
    static let callback: MHD_AccessHandlerCallback = {
        context, connection, url, method, _, _, uploadSize, seen in
        guard let context, let connection, let url, let method, let uploadSize, let seen else {
            return .NO
        }
        if seen.pointee == nil {
            // Any pointer but nil marks the request as seen.
            seen.pointee = context
            return .YES
        }
        if uploadSize.pointee != 0 {
            uploadSize.pointee = 0
            return .YES
        }
        let handler = Unmanaged<ProbeHandler>.fromOpaque(context).takeUnretainedValue()
        return handler.answer(
            connection, path: String(cString: url), method: String(cString: method))
    }

    private func answer(
        _ connection: OpaquePointer, path: String, method: String
    ) -> MHD_Result {
        let isRead = method == "GET" || method == "HEAD"
        let response =
            isRead
            ? respond(path) : ProbeResponse(status: 405, body: "only GET and HEAD\n")
        var body = Array(response.body.utf8)
        let made = MHD_create_response_from_buffer(body.count, &body, .RESPMEM_MUST_COPY)
        guard let made else { return .NO }
        defer { MHD_destroy_response(made) }
        MHD_add_response_header(made, "Content-Type", response.contentType)
        MHD_add_response_header(made, "Cache-Control", "no-store")
        return MHD_queue_response(connection, UInt32(response.status), made)
    }
}
