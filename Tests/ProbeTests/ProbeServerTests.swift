import Probe
import Testing

@Suite struct ProbeServerTests {
    private let records = Metric("mahakam_records_total", .counter, help: "Records read.")
    private let lag = Metric("mahakam_lag", .gauge, help: "Behind by.")

    @Test func answersWhatTheStateSays() throws {
        let state = ProbeState()
        let server = try ProbeServer(port: 0) { state.respond(to: $0) }
        defer { server.close() }
        #expect(server.port != 0)
        #expect(get("/healthz", port: server.port)?.status == "HTTP/1.1 200 OK")
        #expect(get("/readyz", port: server.port)?.status == "HTTP/1.1 503 Service Unavailable")
        #expect(get("/readyz", port: server.port)?.body == "starting\n")
        state.setReady()
        #expect(get("/readyz", port: server.port)?.body == "ok\n")
        state.setNotReady("restoring")
        #expect(get("/readyz", port: server.port)?.body == "restoring\n")
        state.setReady()
        state.setDead("hung")
        #expect(get("/healthz", port: server.port)?.body == "hung\n")
        #expect(get("/readyz", port: server.port)?.body == "hung\n" && !state.isReady)
        #expect(get("/other", port: server.port)?.status == "HTTP/1.1 404 Not Found")
        #expect(get("/healthz?x=1", port: server.port)?.body == "hung\n")
    }

    @Test func answersReadsOnly() throws {
        let server = try ProbeServer(port: 0) { ProbeResponse(status: 200, body: $0) }
        defer { server.close() }
        let refused = exchange(
            "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 3\r\n\r\nabc",
            port: server.port)
        #expect(refused?.hasPrefix("HTTP/1.1 405 ") == true)
        #expect(get("/", port: server.port, method: "HEAD")?.body == "")
    }

    @Test func aPortInUseIsAnErrorWithAReason() throws {
        let server = try ProbeServer(port: 0) { _ in .notFound }
        defer { server.close() }
        let error = #expect(throws: ProbeError.self) {
            try ProbeServer(port: server.port) { _ in .notFound }
        }
        #expect(error?.reason == "Address already in use")
        #expect(throws: ProbeError.self) {
            try ProbeServer(address: "not.an.address", port: 0) { _ in .notFound }
        }
    }

    @Test func nothingAnswersAfterClosing() throws {
        let server = try ProbeServer(port: 0) { _ in .notFound }
        server.close()
        server.close()
        #expect(get("/", port: server.port) == nil)
    }

    @Test func metricsAreInPrometheusText() {
        let state = ProbeState()
        state.add(2, to: records, labels: [MetricLabel("topic", "b"), MetricLabel("stage", "x")])
        state.add(to: records, labels: [MetricLabel("stage", "x"), MetricLabel("topic", "b")])
        state.add(0.5, to: records, labels: [MetricLabel("topic", "a\"\\\nz")])
        state.set(lag, to: 7)
        state.set(lag, to: -1)
        let response = state.respond(to: "/metrics")
        #expect(
            response.body == """
                # HELP mahakam_lag Behind by.
                # TYPE mahakam_lag gauge
                mahakam_lag -1
                # HELP mahakam_records_total Records read.
                # TYPE mahakam_records_total counter
                mahakam_records_total{stage="x",topic="b"} 3
                mahakam_records_total{topic="a\\"\\\\\\nz"} 0.5

                """)
        #expect(state.value(of: lag) == -1)
        state.remove(lag, labels: [])
        #expect(state.value(of: lag) == nil)
    }

    @Test func manyThreadsMayCount() async {
        let state = ProbeState()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask { for _ in 0..<500 { state.add(to: records) } }
            }
        }
        #expect(state.value(of: records) == 4_000)
    }
}
