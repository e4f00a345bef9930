/// How long a database may take before somebody steps in.
struct PostgresLimits {
    /// A statement, before the connection is given up: whatever the server does, even nothing.
    var answer: Duration = .seconds(60)
    /// The same on the server, so that it does not go on for nobody.
    var statementMilliseconds = 55_000
    /// Waiting for a row that another worker holds.
    var lockMilliseconds = 5_000
    /// Silence inside a transaction, before the server takes it back: its worker is gone.
    var idleMilliseconds = 30_000

    /// What a connection is told at its beginning.
    ///
    /// A server that answers before a commit is on its disk would let what was written vanish
    /// again; the offsets would go with it, so nothing would be lost, but readers would see it.
    var script: String {
        """
        SET statement_timeout = \(statementMilliseconds);
        SET lock_timeout = \(lockMilliseconds);
        SET idle_in_transaction_session_timeout = \(idleMilliseconds);
        SET tcp_keepalives_idle = 10;
        SET tcp_keepalives_interval = 5;
        SET tcp_keepalives_count = 3;
        SELECT set_config('synchronous_commit', 'on', false)
            WHERE current_setting('synchronous_commit') = 'off';
        """
    }
}
