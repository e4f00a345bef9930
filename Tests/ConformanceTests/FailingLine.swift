import FaultProxy

/// The way from a client to the broker of a test, by a proxy that can be told to fail.
struct FailingLine {
    let proxy: FaultProxy
    /// The broker itself, and the same by way of the proxy.
    let site: Site
    let far: Site

    init(_ cluster: Cluster) throws {
        proxy = try FaultProxy(
            listen: UInt16(cluster.proxiedPort), forward: UInt16(cluster.forwardedPort))
        site = Site(cluster.bootstrap)
        far = site.by(cluster.proxied)
    }
}
