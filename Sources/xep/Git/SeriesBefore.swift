import XEPKit
import XMLKit

/// The documents that a change touches, as they were: what an unchanged document depends on.
struct SeriesBefore: Sendable {
    /// Their old versions, under the names that they had; without text where a document was not there.
    let documents: [Source]
    /// By what others refer to them, before or after the change.
    private let marks: DocumentMarks

    init(_ since: Since) throws {
        var documents: [Source] = []
        var marks = DocumentMarks()
        for change in try since.changedDocuments() {
            if let old = change.old {
                documents.append(Source(name: old.path, file: old.bytes))
                marks.add(documents[documents.count - 1])
            }
            guard let new = change.new else { continue }
            if change.old?.path != new { documents.append(Source(name: new, file: [])) }
            if let bytes = LocalFile.read(new) { marks.add(Source(name: new, file: bytes)) }
        }
        self.documents = documents
        self.marks = marks
    }

    /// Whether a document that did not change may depend on one that did.
    func concerns(_ source: Source) -> Bool { !documents.isEmpty && marks.stand(in: source.bytes) }
}
