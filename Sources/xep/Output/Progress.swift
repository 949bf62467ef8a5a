#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A line on standard error that says how far a run of more than a second is; it is drawn over and gone at the end.
final class Progress {
    private let total: Int
    /// What is counted.
    private let things: String
    private let errors = Output(descriptor: STDERR_FILENO, name: "standard error")
    private let begun = ContinuousClock.now
    private var drawn = ContinuousClock.now
    private var isVisible = false

    /// Nothing is drawn before that.
    static let patience = Duration.seconds(1)
    /// How often it is looked at again.
    static let interval = Duration.milliseconds(100)

    init(total: Int, of things: String) { (self.total, self.things) = (total, things) }

    /// Draws the line where it is time to; `done` of the total are through.
    func show(_ done: Int) {
        let now = ContinuousClock.now
        guard now - begun >= Self.patience, !isVisible || now - drawn >= Self.interval else { return }
        (drawn, isVisible) = (now, true)
        let seconds = (now - begun).components.seconds
        write("\r\u{1B}[K\(done) of \(total) \(things), \(seconds) s")
    }

    /// Takes the line away, so that something else can be written.
    func clear() {
        guard isVisible else { return }
        isVisible = false
        write("\r\u{1B}[K")
    }

    /// What cannot be drawn does not matter.
    private func write(_ text: String) {
        try? errors.write(text)
        try? errors.flush()
    }
}
