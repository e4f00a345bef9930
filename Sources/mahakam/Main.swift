import Glibc
import PersonTool

@main
enum Main {
    static func main() async {
        exit(await Tool.run(Array(Swift.CommandLine.arguments.dropFirst())))
    }
}
