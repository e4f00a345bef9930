import IndonesianText

extension PersonBook {
    private static let shortestBeginning = 3
    private static let shortestEnd = 4

    /// Whom `Bung Yos` or `Bu Mila` means: the one person a word of whose name begins so, or ends
    /// so, as `Yosafat` and `Nurmila` do.
    ///
    /// Indonesians are called by a piece of their name. It counts only behind a title, and where
    /// nobody bears the word itself.
    func clipped(_ name: PersonName) -> Int? {
        guard name.words.count == 1, let piece = name.fullWords.first?.letters,
            piece.count >= Self.shortestBeginning
        else { return nil }
        let found = persons.indices.filter { index in
            persons[index].name.fullWords.contains { word in
                guard word.letters.count > piece.count else { return false }
                return word.letters.starts(with: piece)
                    || piece.count >= Self.shortestEnd
                        && word.letters.suffix(piece.count).elementsEqual(piece)
            }
        }
        return found.count == 1 ? found[0] : nil
    }
}
