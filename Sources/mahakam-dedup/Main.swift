import Configuration
import Glibc
import WorkerApp

@main
enum Main {
    static func main() async {
        exit(await WorkerProgram.run(.dedup, Array(Swift.CommandLine.arguments.dropFirst())))
    }
}
