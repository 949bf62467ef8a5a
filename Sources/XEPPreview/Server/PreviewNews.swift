internal import NIOConcurrencyHelpers

/// Hands what has changed to all browsers that listen.
final class PreviewNews: Sendable {
    /// One thing that has changed.
    enum Item: Sendable, Equatable {
        /// A page is there for this version, or why there is none.
        case page(String, version: Int)
        case findings(String, version: Int)
        /// A document has come or gone.
        case list
        /// Nothing has changed; a browser that is gone is noticed by it.
        case nothing

        /// As an event of a stream (WHATWG HTML §9.2); pages are named by paths, in which nothing needs an escape.
        var text: String {
            switch self {
            case .page(let page, let version): "event: page\ndata: \(version) \(page)\n\n"
            case .findings(let page, let version): "event: findings\ndata: \(version) \(page)\n\n"
            // An event without data is none.
            case .list: "event: list\ndata: .\n\n"
            case .nothing: ":\n\n"
            }
        }
    }

    private let listeners = NIOLockedValueBox<(next: Int, all: [Int: AsyncStream<Item>.Continuation])>((0, [:]))

    func publish(_ item: Item) {
        for listener in listeners.withLockedValue({ $0.all.values }) { listener.yield(item) }
    }

    /// Everything that changes from now on; who does not listen for long misses the oldest.
    func subscribe() -> AsyncStream<Item> {
        let (stream, continuation) = AsyncStream.makeStream(of: Item.self, bufferingPolicy: .bufferingNewest(64))
        let number = listeners.withLockedValue { listeners in
            listeners.next += 1
            listeners.all[listeners.next] = continuation
            return listeners.next
        }
        continuation.onTermination = { [listeners] _ in _ = listeners.withLockedValue { $0.all.removeValue(forKey: number) } }
        return stream
    }
}
