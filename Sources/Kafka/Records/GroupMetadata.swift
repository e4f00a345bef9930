/// Who a consumer is in its group at this moment; fences a zombie in a producer's transaction.
///
/// Fetch it anew for each transaction: after a rebalance an older one is refused by the broker.
public struct GroupMetadata: Hashable, Sendable {
    /// The form that librdkafka writes and reads.
    let bytes: [UInt8]
}
