import CommandLine
import Configuration
import Console
import Glibc

/// `mahakam-fuzz`: options in, what was found out.
public enum FuzzProgram {
    /// After so many seconds the system ends a process that is still at one input.
    private static let longest: UInt32 = 60

    /// Runs what the words say.
    ///
    /// - Parameter words: The words after the program's name.
    /// - Returns: The exit code: 0 where nothing was found, 1 where something was.
    public static func run(_ words: [String]) -> Int32 {
        do {
            switch try CommandLineParser(FuzzCommand.spec, version: Release.version).parse(words) {
            case .help(let text), .version(let text):
                Streams.print(text)
                Streams.flush()
                return 0
            case .run(let parsed):
                return try parsed.arguments.isEmpty ? trial(parsed) : again(parsed)
            }
        } catch {
            Streams.say("mahakam-fuzz: \(error)")
            let code: ExitCode = error is CommandLineError ? .usage : .software
            return code.rawValue
        }
    }

    /// Tries inputs until the time is over.
    private static func trial(_ command: ParsedCommand) throws -> Int32 {
        let seed = try command.integer("seed", in: 0...Int.max) ?? 1
        let minutes = try command.integer("minutes", in: 1...10_000) ?? 10
        let seconds = try command.integer("seconds", in: 1...600_000) ?? 60 * minutes
        let slow = try command.integer("slow", in: 1...20_000) ?? 1500
        let note = command.value("folder").map(InputUnderTrial.init)
        var run = FuzzRun(
            try FuzzSubject(rules: command.value("rules") ?? "config"),
            corpus: try FuzzCorpus.load(command.value("corpus") ?? "Fuzz/corpus"),
            seed: UInt64(seed))
        let end = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < end {
            alarm(longest)
            let began = clock()
            let input = run.next()
            try note?.note(input)
            do throws(FuzzFinding) {
                try run.take(input)
            } catch {
                return say(error, after: run)
            }
            let took = Self.milliseconds(since: began)
            if took > slow { return say(FuzzFinding("One input took \(took) ms"), after: run) }
        }
        alarm(0)
        Streams.say("mahakam-fuzz: \(run.tried) inputs, \(run.new) of them new: nothing found")
        return 0
    }

    /// Time on the processor: other programs don't count.
    private static func milliseconds(since began: clock_t) -> Int { (clock() - began) / 1000 }

    private static func say(_ finding: FuzzFinding, after run: FuzzRun) -> Int32 {
        Streams.say("mahakam-fuzz: input \(run.tried): \(finding)")
        return 1
    }

    /// Tries files that a run noted, each once.
    private static func again(_ command: ParsedCommand) throws -> Int32 {
        let subject = try FuzzSubject(rules: command.value("rules") ?? "config")
        var found: Int32 = 0
        for path in command.arguments {
            let bytes = try ByteSource(path: path).rest()
            let end = bytes.firstIndex(of: 0x0A) ?? bytes.count
            let kind = FuzzInput.Kind(rawValue: String(decoding: bytes[..<end], as: UTF8.self))
            let input = FuzzInput(
                kind: kind ?? .text, bytes: kind == nil ? bytes : Array(bytes[end...].dropFirst()))
            let began = clock()
            do throws(FuzzFinding) {
                _ = try subject.outcome(of: input)
                let took = milliseconds(since: began)
                Streams.say("mahakam-fuzz: \(path): nothing found, \(took) ms")
            } catch {
                Streams.say("mahakam-fuzz: \(path): \(error)")
                found = 1
            }
        }
        return found
    }
}
