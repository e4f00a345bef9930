/// What a stage's worker promises for its outputs.
///
/// Only `exactlyOnce` is for production, and nothing outside this package can choose another: the
/// others exist so that the chaos test can show that it would notice.
package enum DeliveryGuarantee: String, Sendable, CaseIterable {
    /// Outputs and offsets are one transaction.
    case exactlyOnce
    /// Outputs first, then offsets: whoever dies between them doubles.
    case withoutTransactions
    /// Offsets first, then outputs: whoever dies between them loses.
    case offsetsFirst
}
