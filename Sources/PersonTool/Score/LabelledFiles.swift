import Article
import CommandLine
import Console
import JSON

/// Reads files of labelled articles, a line each.
enum LabelledFiles {
    static func read(_ paths: [String]) throws -> [LabelledArticle] {
        var labelled: [LabelledArticle] = []
        for path in paths {
            let source = try ByteSource(path: path)
            var number = 0
            while let line = try source.nextLine() {
                number += 1
                guard !line.isEmpty else { continue }
                do {
                    labelled.append(try LabelledArticle(json: JSONParser.parse(line)))
                } catch {
                    throw ToolFailure(.dataError, "\(path):\(number): \(error)")
                }
            }
        }
        guard !labelled.isEmpty else { throw ToolFailure(.noInput, "there is nothing labelled") }
        return labelled
    }
}
