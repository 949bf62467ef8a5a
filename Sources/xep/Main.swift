#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

@main
enum Main {
    static func main() {
        openClosedDescriptors()
        let temporaries = TemporaryFiles()
        watchSignals(temporaries)
        let console = Console(temporaries: temporaries)
        exit(console.run(Array(CommandLine.arguments.dropFirst())))
    }
}
