internal import XEPKit
internal import XMLKit

/// The paths to the DTD, the entities and the style sheet, which lie one folder above the inbox and beside a numbered XEP.
enum DocumentPaths {
    static func edits(of xep: XEP) -> [TextEdit] {
        var ranges = xep.tree.doctype.map { [$0] } ?? []
        for node in xep.tree.topLevel {
            if case .instruction(let instruction) = node, instruction.target == "xml-stylesheet" { ranges.append(instruction.range) }
        }
        return ranges.flatMap { range in
            ["../xep.dtd", "../xep.ent", "../xep.xsl"].flatMap { path in
                ["'", "\""].flatMap { quote in
                    Bytes.places(of: quote + path + quote, in: xep.source.bytes, range).map { TextEdit($0 + 1..<$0 + 4, "") }
                }
            }
        }
    }
}
