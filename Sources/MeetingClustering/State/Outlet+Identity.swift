import Article

extension Outlet {
    /// What tells outlets apart: the domain, or the name where there is none.
    var identity: String { domain ?? name ?? "" }
}
