internal import CYAML

/// Owns one libyaml parser and the bytes it reads.
final class YAMLEventStream {
    private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    private let input: UnsafeMutableBufferPointer<UInt8>
    private let file: String

    init(_ bytes: [UInt8], file: String) throws(SettingsError) {
        self.file = file
        input = .allocate(capacity: bytes.count)
        _ = input.initialize(from: bytes)
        parser.initialize(to: yaml_parser_t())
        guard yaml_parser_initialize(parser) == 1 else {
            throw SettingsError(SettingsPosition(source: file), "out of memory")
        }
        yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
        input.deallocate()
    }

    func next() throws(SettingsError) -> YAMLEvent {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
        defer { yaml_event_delete(&event) }
        return YAMLEvent(kind: kind(of: event), position: position(event.start_mark))
    }

    /// libyaml counts lines and columns from 0, people count from 1.
    private func position(_ mark: yaml_mark_t) -> SettingsPosition {
        SettingsPosition(file: file, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }

    private func kind(of event: yaml_event_t) -> YAMLEvent.Kind {
        switch event.type {
        case YAML_STREAM_START_EVENT, YAML_NO_EVENT: .streamStart
        case YAML_STREAM_END_EVENT: .streamEnd
        case YAML_DOCUMENT_START_EVENT: .documentStart
        case YAML_DOCUMENT_END_EVENT: .documentEnd
        case YAML_SEQUENCE_START_EVENT: .listStart(tagged: event.data.sequence_start.tag != nil)
        case YAML_SEQUENCE_END_EVENT: .listEnd
        case YAML_MAPPING_START_EVENT: .mapStart(tagged: event.data.mapping_start.tag != nil)
        case YAML_MAPPING_END_EVENT: .mapEnd
        case YAML_SCALAR_EVENT: scalar(event)
        default: .alias
        }
    }

    private func scalar(_ event: yaml_event_t) -> YAMLEvent.Kind {
        let scalar = event.data.scalar
        let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        return .scalar(
            String(decoding: bytes, as: UTF8.self),
            quoted: scalar.style != YAML_PLAIN_SCALAR_STYLE, tagged: scalar.tag != nil)
    }

    private func failure() -> SettingsError {
        let raw = parser.pointee
        let problem = raw.problem.map { String(cString: $0) } ?? "cannot be read as YAML"
        if raw.error == YAML_READER_ERROR {
            return SettingsError(position(ofByte: Int(raw.problem_offset)), problem)
        }
        let context = raw.context.map { " (\(String(cString: $0)))" } ?? ""
        return SettingsError(position(raw.problem_mark), problem + context)
    }

    /// A fault of the encoding comes with an offset only, so the lines before it are counted.
    private func position(ofByte offset: Int) -> SettingsPosition {
        var line = 1
        var lineStart = 0
        for index in 0..<min(offset, input.count) where input[index] == 0x0A {
            line += 1
            lineStart = index + 1
        }
        return SettingsPosition(file: file, line: line, column: offset - lineStart + 1)
    }
}
