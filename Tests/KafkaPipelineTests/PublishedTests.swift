import Pipeline
import PipelineTesting
import Testing

@testable import KafkaPipeline

@Suite("Of one transaction the topics get what somebody will read")
struct PublishedTests {
    private func output(_ topic: Topic, _ key: String?, _ value: String) -> OutputRecord {
        OutputRecord(topic: topic, key: key.map { Array($0.utf8) }, value: Array(value.utf8))
    }

    @Test("the last of each key of a state that is the latest, and everything else in its order")
    func latest() {
        let definition = LatestCounter.definition(RestoreTally())
        let outputs = [
            output(.sightings, "a", "1"), output(.deadLetters, "a", "letter"),
            output(.sightings, "b", "1"), output(.sightings, "a", "2"),
            output(.deadLetters, "a", "letter"), output(.sightings, nil, "x"),
            output(.sightings, nil, "x"),
        ]
        let kept = [1, 2, 3, 4, 5, 6].map { outputs[$0] }
        #expect(definition.published(outputs) == kept)
    }

    @Test("all of any other state")
    func others() {
        let outputs = [output(.sightings, "a", "1"), output(.sightings, "a", "2")]
        #expect(WordCounter.definition.published(outputs) == outputs)
    }
}
