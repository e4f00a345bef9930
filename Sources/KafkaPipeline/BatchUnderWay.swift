/// A batch that is decided and on its way to the topics.
struct BatchUnderWay {
    let portions: [(work: PartitionWork, portion: PartitionWork.Portion)]
    let flight: Flight
    let deciding: Duration
    let decided: ContinuousClock.Instant
}
