import Fuzzing
import Glibc

@main
enum Main {
    static func main() {
        exit(FuzzProgram.run(Array(Swift.CommandLine.arguments.dropFirst())))
    }
}
