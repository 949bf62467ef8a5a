import TestSupport
import Testing
import XMLKit

/// The built-in DTD against the series' own: one verdict on every document, whole or broken.
@Suite(.enabled(if: Shared.series != nil, "../shared is absent")) struct DTDCorpusTests {
    /// The series' entities with the built-in DTD.
    private struct BuiltInDTD: XMLResolver {
        let series: FileResolver

        func library(systemID: String) -> EntityLibrary? {
            systemID.hasSuffix("xep.dtd") ? BuiltIn.dtd : series.library(systemID: systemID)
        }
    }

    private static func isValid(_ source: Source, _ resolver: some XMLResolver) throws -> Bool {
        let tree = XMLTree(source, resolver: resolver)
        let isValid = try XMLDocument(tree, for: .validation).dtdViolations().isEmpty
        // Without what stands in its sections a document is as valid as with it.
        #expect(try XMLDocument(tree).dtdViolations().isEmpty == isValid, "\(source.name)")
        return isValid
    }

    @Test func oneVerdictOnEveryDocument() throws {
        let series = Shared.resolver()
        var invalid: [String] = []
        for path in Shared.corpus {
            let source = Shared.source(path)
            let verdict = try Self.isValid(source, series)
            #expect(try Self.isValid(source, BuiltInDTD(series: series)) == verdict, "\(path)")
            if !verdict { invalid.append(String(path.split(separator: "/").last ?? "")) }
        }
        // As many as xmllint --valid refuses with the DTD beside each: two XEPs and one ProtoXEP.
        #expect(invalid.count == Self.invalidCount, "\(invalid)")
    }

    @Test func oneVerdictOnBrokenDocuments() throws {
        let series = Shared.resolver()
        var numbers = SeededNumbers(seed: 84)
        var verdicts = (valid: 0, invalid: 0)
        for path in Shared.corpus {
            let whole = Shared.source(path)
            for _ in 0..<2 {
                let mutant = Source(name: path, file: Self.mutate(whole, using: &numbers))
                guard let verdict = try? Self.isValid(mutant, series) else { continue }
                #expect(try Self.isValid(mutant, BuiltInDTD(series: series)) == verdict, "\(path)")
                if verdict { verdicts.valid += 1 } else { verdicts.invalid += 1 }
            }
        }
        #expect(verdicts.invalid > 200 && verdicts.valid > 50, "\(verdicts)")
    }

    private static let invalidCount = 3

    /// Removes, doubles or renames an element, or gives it text or an attribute, and stays well-formed.
    private static func mutate(_ source: Source, using numbers: inout SeededNumbers) -> [UInt8] {
        let elements = XMLTree(source).elements.filter { !$0.isExpanded && $0.parent != nil }
        guard let element = elements.randomElement(using: &numbers), let other = elements.randomElement(using: &numbers) else {
            return source.bytes
        }
        var bytes = source.bytes
        switch Int.random(in: 0..<6, using: &numbers) {
        case 0: bytes.removeSubrange(element.range)
        case 1: bytes.insert(contentsOf: bytes[element.range], at: element.range.upperBound)
        case 2: bytes.insert(contentsOf: bytes[element.range], at: other.range.upperBound)
        case 3: bytes.insert(contentsOf: Array("text".utf8), at: element.range.upperBound)
        case 4: bytes.insert(contentsOf: Array(" bogus='1'".utf8), at: element.nameRange.upperBound)
        default:
            let name = Array(other.name.qualified.utf8)
            if element.isSelfClosed {
                bytes.replaceSubrange(element.nameRange, with: name)
            } else {
                bytes.replaceSubrange(element.contentRange.upperBound..<element.range.upperBound, with: Array("</".utf8) + name + [0x3E])
                bytes.replaceSubrange(element.nameRange, with: name)
            }
        }
        return bytes
    }
}
