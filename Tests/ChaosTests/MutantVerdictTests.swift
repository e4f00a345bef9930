import Testing

@testable import Chaos

@Suite("Workers that promise less must be found out")
struct MutantVerdictTests {
    private func report(
        _ guarantee: ChaosSettings.Guarantee, _ harm: Finding.Harm?
    ) -> ChaosReport {
        var settings = ChaosSettings()
        settings.guarantee = guarantee
        var report = ChaosReport(settings: settings)
        var finding = Finding("each page once")
        finding.complain("pages/0/3", as: harm)
        report.checks = [Finding("something else"), finding]
        return report
    }

    @Test("by what they do, and by nothing else")
    func harm() {
        let found: [(ChaosSettings.Guarantee, Finding.Harm?, Bool)] = [
            (.none, .doubled, true), (.none, .lost, false), (.none, nil, false),
            (.offsetsFirst, .lost, true), (.offsetsFirst, .doubled, false),
            (.offsetsFirst, nil, false), (.exactlyOnce, .doubled, false),
        ]
        for (guarantee, harm, isFound) in found {
            let report = report(guarantee, harm)
            #expect(report.isAsItMustBe == isFound)
            let title = ReportText(report: report).text.prefix { $0 != "\n" }
            #expect(title.hasSuffix(": found out, as it must be") == isFound)
        }
    }

    @Test("What two looks found is added up")
    func added() {
        var one = Finding("each page once")
        one.complain("pages/0/3", as: .lost)
        var other = one
        other.complain("pages/0/4", as: .doubled)
        one.add(other)
        #expect(one.harmed == [.lost: 2, .doubled: 1])
    }
}
