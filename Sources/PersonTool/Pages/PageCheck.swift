import Article
import JSON

/// Says before a page is sent what the first stage would say of it.
enum PageCheck {
    /// Why a record is not a page, if it is none.
    static func problem(of value: [UInt8]) -> PageProblem? {
        guard value.count <= PageFiles.largestRecord else {
            return PageProblem(
                code: "page-too-large",
                message:
                    "The page has \(value.count) bytes; \(PageFiles.largestRecord) are the most")
        }
        do {
            _ = try page(in: value)
            return nil
        } catch let error as JSONError {
            let code = error.code == .invalidUTF8 ? "not-utf8" : "not-json"
            return PageProblem(code: code, message: "The line cannot be read as JSON: \(error)")
        } catch {
            return PageProblem(code: "wrong-shape", message: "The page \(error)")
        }
    }

    /// The page of a record.
    static func page(in value: [UInt8]) throws -> Page { try Page(json: JSONParser.parse(value)) }
}
