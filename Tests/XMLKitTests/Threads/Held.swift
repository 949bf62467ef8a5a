import XMLKit

/// Something that work holds on to, which counts where it ends.
final class Held: Sendable {
    let ends: Locked<Int>

    init(_ ends: Locked<Int>) { self.ends = ends }

    deinit { ends.withLock { $0 += 1 } }
}
