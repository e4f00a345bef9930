import Configuration
import Glibc
import WorkerApp

@main
enum Main {
    static func main() async {
        exit(await WorkerProgram.run(.store, Array(Swift.CommandLine.arguments.dropFirst())))
    }
}
