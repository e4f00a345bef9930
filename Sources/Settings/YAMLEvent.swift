/// A step of libyaml through a document, freed of C.
struct YAMLEvent {
    enum Kind: Equatable {
        case streamStart, streamEnd, documentStart, documentEnd
        case scalar(String, quoted: Bool, tagged: Bool)
        case listStart(tagged: Bool), listEnd
        case mapStart(tagged: Bool), mapEnd
        case alias
    }

    let kind: Kind
    let position: SettingsPosition
}
