import Article
import ArticleReading
import CivilTime
import HTML
import IndonesianText
import JSON
import Pipeline
import StageRules

/// Reads an input as the pipeline would, and looks whether the outcome is what it must be.
public struct FuzzSubject: Sendable {
    private let reader: PageReader
    private let ingest: StageDefinition

    /// A subject that reads by the rules of a configuration folder.
    ///
    /// - Throws: `ConfigurationError` where the rules cannot be read.
    public init(rules folder: String) throws {
        let rules = try StageRules.load(folder)
        reader = rules.reader
        ingest = rules.ingest
    }

    /// What became of an input: a fingerprint that inputs share which took the same ways.
    ///
    /// - Throws: `FuzzFinding` where a claim does not hold of its own text.
    public func outcome(of input: FuzzInput) throws(FuzzFinding) -> UInt64 {
        switch input.kind {
        case .text:
            // No record holds a NUL: the parser of JSON refuses it.
            let text = String(decoding: input.bytes.filter { $0 != 0 }, as: UTF8.self)
            try FuzzTextChecks.check(Array(text.utf8))
            return try outcome(of: .text(text), seed: input.bytes.count)
        case .html: return try outcome(ofHTML: input.bytes)
        case .record: return try outcome(ofRecord: input.bytes)
        }
    }

    private func outcome(ofHTML bytes: [UInt8]) throws(FuzzFinding) -> UInt64 {
        let text: HTMLText
        do {
            text = try HTMLText.decode(bytes)
        } catch {
            return FuzzOutcome(refusal: error.code.rawValue).fingerprint
        }
        return try outcome(
            of: .html(String(decoding: text.text.filter { $0 != 0 }, as: UTF8.self)),
            seed: bytes.count)
    }

    /// Half of the pages say when they were published.
    private func outcome(of body: Page.Body, seed: Int) throws(FuzzFinding) -> UInt64 {
        let page = Page(
            url: "https://surat.example/\(seed)", id: nil, body: body,
            publishedAt: seed % 2 == 0 ? Timestamp("2025-05-16T09:12:00+08:00") : nil)
        do {
            let (article, profile) = try reader.read(page, profile: OutletProfile())
            try FuzzArticleChecks.check(article)
            let again = try reader.read(page, profile: OutletProfile())
            guard again.article == article, again.profile == profile else {
                throw FuzzFinding("The same page was read in two ways")
            }
            return FuzzOutcome(article).fingerprint
        } catch let fault as PageFault {
            return FuzzOutcome(refusal: fault.code.rawValue).fingerprint
        } catch let finding as FuzzFinding {
            throw finding
        } catch {
            throw FuzzFinding("An error that is none of the reader's: \(error)")
        }
    }

    private func outcome(ofRecord bytes: [UInt8]) throws(FuzzFinding) -> UInt64 {
        let run = StageRun(ingest, partition: 0)
        let record = InputRecord(
            topic: .pages, partition: 0, offset: 0, key: nil, value: bytes)
        do {
            let decisions = try run.decide([record])
            guard let decision = decisions.first, decisions.count == 1 else {
                throw FuzzFinding("One record led to \(decisions.count) decisions")
            }
            if let fault = decision.fault { return FuzzOutcome(refusal: fault.code).fingerprint }
            for output in decision.outputs {
                _ = try JSONParser.parse(output.value ?? [])
            }
            return FuzzOutcome(refusal: "\(decision.outputs.count) records").fingerprint
        } catch let finding as FuzzFinding {
            throw finding
        } catch {
            throw FuzzFinding("The stage stopped, or wrote what cannot be read: \(error)")
        }
    }
}
