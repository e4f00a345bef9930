import Chaos
import Glibc

@main
enum Main {
    static func main() async {
        exit(await ChaosProgram.run(Array(Swift.CommandLine.arguments.dropFirst())))
    }
}
