import Glibc

@main
enum Main {
    static func main() async {
        exit(await ClientProgram.run(Array(Swift.CommandLine.arguments.dropFirst())))
    }
}
