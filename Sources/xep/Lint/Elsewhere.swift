import XEPKit
import XMLKit

/// The documents that did not change and yet may have become wrong, since they name one that did.
enum Elsewhere {
    /// Those of the series of some inputs that are no inputs themselves.
    ///
    /// `homes`: the folders of the series.
    static func documents(beside inputs: [Input], in homes: Set<String>, standardInput: String?, _ since: Since, _ before: SeriesBefore) -> [Input] {
        let paths = inputs.map { $0.path ?? "-" }
        let own = standardInput.map(fileName)
        return Input.expand(paths + homes.sorted()) { _ in }.dropFirst(inputs.count).filter { input in
            guard let path = input.path, fileName(path) != own, let bytes = LocalFile.read(path), before.concerns(Source(name: path, file: bytes)),
                case .unchanged? = try? since.version(of: path, bytes, isStored: true)
            else { return false }
            return true
        }
    }

    private static func fileName(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }
}
