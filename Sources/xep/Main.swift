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
        let interruption = Interruption()
        watchSignals(temporaries, interruption)
        let console = Console(temporaries: temporaries, interruption: interruption)
        exit(console.run(Array(CommandLine.arguments.dropFirst())))
    }
}
