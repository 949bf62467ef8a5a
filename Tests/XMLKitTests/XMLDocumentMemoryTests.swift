import TestSupport
import Testing
import XMLKit

/// Documents that follow each other in the same memory, and live side by side.
@Suite struct XMLDocumentMemoryTests {
    /// Handed from thread to thread, of which one has it at a time.
    private struct Parcel: @unchecked Sendable {
        let document: XMLDocument
    }

    private struct Seven: XMLResolver {
        func library(systemID: String) -> EntityLibrary? { EntityLibrary(name: systemID, bytes: Array("<!ENTITY e '7'><!ELEMENT a ANY>".utf8)) }
    }

    /// Texts and values of many lengths, some longer than what documents share; one in nine is not well-formed.
    private func tree(_ number: Int) -> XMLTree {
        let parts = (0..<60).map { part in
            let text = String(repeating: "\(number)-\(part) ", count: part % 7 == 0 ? 1 + number * part % 2_500 : part)
            return "<b c='\(text)'>\(text)<note d\(part)='e'>&e;</note></b>"
        }
        return XMLTree(
            Source(name: "\(number).xml", text: "<!DOCTYPE a SYSTEM 'a.dtd'><a>\(parts.joined())\(number % 9 == 4 ? "<x>" : "")</a>"), resolver: Seven())
    }

    /// The numbers of the documents that libxml2 and the tree read differently.
    private func work(_ numbers: Range<Int>, _ others: Locked<[Parcel]>) -> [Int] {
        var wrong: [Int] = []
        var kept: [XMLDocument] = []
        for number in numbers {
            let tree = tree(number)
            do {
                let document = try XMLDocument(tree)
                document.annotate([XMLAnnotation(element: 0, name: "n", value: "\(number)")], namespace: "urn:n")
                let violations = document.dtdViolations()
                kept.append(document)
                if number % 9 == 4 || violations.isEmpty { wrong.append(number) }
            } catch {
                if number % 9 != 4 || error.errors.isEmpty { wrong.append(number) }
            }
            guard kept.count > 5 else { continue }
            // One document ends here, one on whatever thread comes next.
            for document in [kept.remove(at: number % 5), kept.removeFirst()] {
                let events = document.events().filter { if case .attribute(_, "urn:n", _) = $0 { false } else { true } }
                if events != document.tree.events() { wrong.append(number) }
                let parcel = Parcel(document: document)
                _ = others.withLock { others in
                    others.append(parcel)
                    return others.count > 4 ? others.removeFirst() : nil
                }
            }
        }
        return wrong
    }

    @Test func documentsOfManyThreadsKeepTheirOwn() {
        let others = Locked<[Parcel]>([])
        let wrong = Locked<[Int]>([])
        let threads = (0..<4).map { thread in
            SystemThread {
                let found = work(thread * 45..<(thread + 1) * 45, others)
                wrong.withLock { $0 += found }
            }
        }
        for thread in threads { thread?.join() }
        #expect(threads.allSatisfy { $0 != nil })
        #expect(wrong.withLock { $0 } == [])
        let left = others.withLock { $0 }
        #expect(left.allSatisfy { $0.document.events().count > 200 })
    }
}
