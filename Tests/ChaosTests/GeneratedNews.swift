import Foundation
import Pipeline
import StageRules

@testable import Chaos

/// Generated articles of eight provinces, and what the stages make of them in one process.
struct GeneratedNews {
    let provinces: [SyntheticProvince]
    private let pipeline: LocalPipeline

    init(seed: UInt64, articles: Int) throws {
        let folder = NSTemporaryDirectory() + "chaos-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().path
        provinces = SyntheticProvince.provinces(8, seed: seed)
        try RulesFolder.write(provinces, from: project, to: folder)
        pipeline = LocalPipeline(stages: try StageRules.load(folder).stages)
        for page in PageStream(seed: seed, articles: articles, provinces: provinces) {
            pipeline.append(
                to: .pages, key: page.key, value: page.value,
                headers: [RecordHeader(FedPage.header, page.label)])
        }
        try pipeline.run()
    }

    func log(_ topic: Topic) -> TopicLog {
        TopicLog(topic: topic, partitions: [0: pipeline.records(of: topic)])
    }
}
