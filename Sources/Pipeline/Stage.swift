/// One stage of the pipeline for one partition of its input.
///
/// It is a function from (state, record) to records to publish, and knows no clock, no file and no
/// broker.
///
/// The runtime calls `decide` record by record, in order of offset, between `mark` and `settle` or
/// `rollBack`. A stage whose `decide` throws must leave its state as it was.
public protocol Stage: AnyObject {
    /// Decides one record.
    ///
    /// - Throws: `RecordFault` for a record that it cannot take.
    func decide(_ record: InputRecord) throws(RecordFault) -> [OutputRecord]

    /// Takes a record of its state source into the state, before the first `decide`.
    ///
    /// Of its headers only `stage`, `source` and `schema` need to be there.
    ///
    /// - Throws: `RecordFault` for a record of its own that it cannot read: the stage must not run.
    func restore(_ record: InputRecord) throws(RecordFault)

    /// Every record of the state source has been taken in: what was put off is done now.
    ///
    /// - Throws: As `restore`.
    func restored() throws(RecordFault)

    /// Starts a batch that can be taken back; batches may lie within one another.
    func mark()

    /// Makes the oldest batch final.
    func settle()

    /// Takes back everything since the newest mark.
    func rollBack()
}

extension Stage {
    /// Nothing was put off.
    public func restored() throws(RecordFault) {}
}
