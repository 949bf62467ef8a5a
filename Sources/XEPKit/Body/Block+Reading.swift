public import XMPPKit

extension Block {
    /// The text read by the dialect of examples; made anew at each call.
    public func read() -> ExampleReading {
        ExampleReading(content, kind: kind == .example ? .example : .code, entities: entities)
    }
}
