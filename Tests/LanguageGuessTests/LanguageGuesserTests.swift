import LanguageGuess
import Testing

@Suite struct LanguageGuesserTests {
    @Test(arguments: [
        (
            "id",
            "Gubernur menerima rombongan investor di kantor gubernur pada Jumat. Dalam pertemuan"
                + " itu dibahas rencana pembangunan pelabuhan dan jalan menuju ibu kota."
        ),
        (
            "ms",
            "Perdana Menteri berkata kerajaan akan meneruskan usaha membantu rakyat yang terjejas"
                + " akibat banjir selepas mempengerusikan mesyuarat di Putrajaya, kata pemberita."
        ),
        (
            "en",
            "The governor of East Kalimantan met a delegation of investors on Friday to talk about"
                + " the new port and the road to the capital."
        ),
        (
            "nl",
            "De gouverneur van Oost-Kalimantan ontving vrijdag een delegatie van investeerders om"
                + " over de nieuwe haven te spreken."
        ),
        ("zh", "东加里曼丹省省长周五会见了投资者代表团，讨论新港口和通往首都的道路建设计划。"),
        ("ja", "東カリマンタン州の知事は金曜日に投資家の代表団と会談し、新しい港について話し合いました。"),
    ])
    func knowsLanguages(code: String, text: String) throws {
        #expect(try LanguageGuesser().guess(Array(text.utf8)) == code)
    }

    @Test(arguments: ["", "Rapat.", "12 345 67 89 0123456789 0123456789 -- ///////////"])
    func tooLittleTextHasNoLanguage(text: String) throws {
        #expect(try LanguageGuesser().guess(Array(text.utf8)) == nil)
    }

    @Test func bytesThatAreNotUTF8HaveNoLanguage() throws {
        let text = [UInt8](repeating: 0x61, count: 100) + [0xE2, 0x80]
        #expect(try LanguageGuesser().guess(text) == nil)
    }

    @Test func aLongTextIsCutBetweenCharacters() throws {
        let guesser = try LanguageGuesser()
        let text = "Gubernur menerima rombongan “investor” di kantor gubernur. "
        for shift in 0..<4 {
            let long = String(repeating: "a", count: shift) + String(repeating: text, count: 400)
            #expect(guesser.guess(Array(long.utf8)) == "id")
        }
    }

    @Test func theAnswerDoesNotDependOnWhatWasAskedBefore() async throws {
        let guesser = try LanguageGuesser()
        let english = Array("The governor met a delegation of investors in his office.".utf8)
        let indonesian = Array("Gubernur menerima rombongan investor di kantornya hari ini.".utf8)
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    (0..<50).allSatisfy { _ in
                        guesser.guess(english) == "en" && guesser.guess(indonesian) == "id"
                    }
                }
            }
            for await same in group { #expect(same) }
        }
    }

    @Test func missingProfilesAreAnErrorThatSaysWhere() {
        let error = #expect(throws: LanguageGuessError.self) {
            try LanguageGuesser(folder: "/no/such/folder")
        }
        #expect(error?.description.contains("'/no/such/folder'") == true)
        #expect(error?.description.contains("libexttextcat-data") == true)
    }
}
