public import Article

/// Says which outlet a page is from: by what the feeder says, else by its URL.
public enum OutletIdentity {
    /// The domain of pages whose outlet nobody knows.
    public static let unknown = "none"

    /// The outlet's domain, lower case and without `www.`; `none` where nobody knows it.
    public static func domain(of page: Page) -> String {
        if let domain = page.outlet?.domain, !domain.isEmpty {
            return WebAddress.hostName(
                domain.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 })
        }
        return page.url.flatMap { CanonicalURL($0).host } ?? unknown
    }

    /// The outlet with its name, where the feeder gave one, and its domain.
    static func outlet(of page: Page) -> Outlet {
        let domain = domain(of: page)
        return Outlet(name: page.outlet?.name, domain: domain == unknown ? nil : domain)
    }
}
