/// Builds the arrays of an ``XMLTree`` from tokens, without recursion into elements.
struct XMLTreeBuilder {
    var nodes: [XMLNodeRecord] = []
    var attributes: [XMLAttributeRecord] = []
    var names: NameTable
    var storage: [UInt8] = []
    var problems: [XMLProblem] = []
    var references: [XMLEntityUse] = []
    var isRefused = false

    let entities: EntityScope
    let policy: XMLPolicy
    var expansion = EntityExpansion()
    private var open: [Open] = []
    private var bindings: NamespaceBindings
    private var isDocument = true
    private var rootCount = 0
    /// Whether a line of the text itself ends with a CR, or with CR LF.
    private var hasCarriageReturns = false

    private struct Open {
        let node: Int
        /// The name in its start tag, for end tags of the same text.
        let name: Range<Int>
        /// What was in scope before its declarations; nil where it has none.
        let outer: Int32?
    }

    init(entities: EntityScope, policy: XMLPolicy, scope: XMLScope) {
        self.entities = entities
        self.policy = policy
        names = scope.names
        bindings = scope.bindings
    }

    mutating func build(_ bytes: [UInt8], _ tokens: XMLTokens, isDocument: Bool) {
        self.isDocument = isDocument
        nodes.reserveCapacity(tokens.tokens.count)
        attributes.reserveCapacity(tokens.attributes.count)
        names.reserve(forTags: tokens.tokens.count)
        guard bytes.count <= policy.fileSize else {
            refuse(.fileSize(policy.fileSize), at: 0..<0)
            return
        }
        hasCarriageReturns = bytes.withUnsafeBytes { Bytes.holds(0x0D, $0, 0..<$0.count) }
        bytes.withUnsafeBufferPointer { buffer in
            process(tokens, in: buffer, reference: nil)
            if let last = open.last {
                problem(.unclosedElement(name: name(last)), at: tag(last))
            }
            while !open.isEmpty { close(at: bytes.count, upper: bytes.count) }
        }
        if isDocument, rootCount == 0, !isRefused { problem(.noRoot, at: bytes.count..<bytes.count) }
    }

    /// Takes tokens in; `reference` is the place of the outermost entity reference that the text comes from.
    private mutating func process(_ tokens: XMLTokens, in buffer: UnsafeBufferPointer<UInt8>, reference: Range<Int>?) {
        let base = open.count
        for (position, token) in tokens.tokens.enumerated() {
            if isRefused { return }
            let place = reference ?? token.range
            switch token.kind {
            case .startTag, .emptyTag:
                openElement(token, tokens, in: buffer, reference: reference)
                if token.kind == .emptyTag, !isRefused { close(at: place.upperBound, upper: place.upperBound) }
            case .endTag:
                endElement(tokens, position, in: buffer, place: place, base: base)
            case .text:
                appendText(.text, token.range, in: buffer, reference: reference)
            case .malformed:
                if buffer[token.range.lowerBound] == 0x26 || token.range.count == 1 {
                    appendText(.text, token.range, in: buffer, reference: reference)
                }
            case .cdata:
                let start = token.range.lowerBound + 9
                let isTerminated = token.range.count >= 12 && buffer[token.range.suffix(3)].elementsEqual("]]>".utf8)
                appendText(.cdata, start..<max(start, token.range.upperBound - (isTerminated ? 3 : 0)), in: buffer, reference: reference)
            case .characterReference:
                if let scalar = XMLReference.scalar(of: buffer, name: token.name) { appendStored(String(scalar).utf8, at: place) }
            case .entityReference:
                expand(token, in: buffer, place: place, isOwn: reference == nil)
            case .comment:
                append(.comment, at: place, value: 0..<0, isStored: true, isExpanded: reference != nil)
            case .processingInstruction:
                let value = token.name.lowerBound..<max(token.name.lowerBound, token.range.upperBound - 2)
                if reference == nil {
                    append(.instruction, at: place, value: value, isStored: false, isExpanded: false)
                } else {
                    append(.instruction, at: place, value: store(buffer[value]), isStored: true, isExpanded: true)
                }
            case .doctype:
                if !isDocument || rootCount > 0 || reference != nil { problem(.misplacedDoctype, at: place) }
            case .byteOrderMark, .xmlDeclaration:
                break
            }
        }
        if let reference, open.count > base, let last = open.last {
            problem(.unbalancedEntity(name: name(last)), at: reference)
            while open.count > base { close(at: reference.upperBound, upper: reference.upperBound) }
        }
    }

    // MARK: Elements

    private mutating func openElement(
        _ token: XMLToken, _ tokens: XMLTokens, in buffer: UnsafeBufferPointer<UInt8>, reference: Range<Int>?
    ) {
        let place = reference ?? token.range
        if open.count >= policy.depth { return refuse(.depth(policy.depth), at: place) }
        if token.attributes.count > policy.attributes { return refuse(.attributes(policy.attributes), at: place) }
        if open.isEmpty {
            rootCount += 1
            if isDocument, rootCount == 2 { problem(.secondRoot(name: NamespaceBindings.text(buffer, token.name)), at: place) }
        }
        let outer = enter(tokens.attributes[token.attributes], in: buffer)
        let resolution = bindings.resolve(element: buffer, token.name)
        if !resolution.isBound {
            problem(.unboundPrefix(NamespaceBindings.prefix(buffer, token.name)), at: reference ?? token.name)
        }
        let firstAttribute = attributes.count
        for attribute in tokens.attributes[token.attributes] {
            appendAttribute(attribute, in: buffer, reference: reference)
        }
        let node = XMLNodeRecord(
            kind: .element, isExpanded: reference != nil, isStored: false, endTag: Int32(place.upperBound),
            parent: Int32(open.last?.node ?? -1), subtreeEnd: Int32(nodes.count + 1), lower: Int32(place.lowerBound),
            upper: Int32(place.upperBound), tagUpper: Int32(place.upperBound),
            name: names.number(of: buffer, token.name, namespace: resolution.namespace), attributesLower: Int32(firstAttribute),
            attributesUpper: Int32(attributes.count), valueLower: 0, valueUpper: 0)
        open.append(Open(node: nodes.count, name: token.name, outer: outer))
        nodes.append(node)
    }

    /// Brings the declarations of a start tag into scope; what was there before, or nil where it has none.
    private mutating func enter(_ attributes: ArraySlice<XMLTokenAttribute>, in buffer: UnsafeBufferPointer<UInt8>) -> Int32? {
        var outer: Int32?
        for attribute in attributes {
            guard let value = attribute.value, let prefix = NamespaceBindings.declaredPrefix(buffer, attribute.name) else { continue }
            if outer == nil { outer = bindings.mark }
            let namespace = namespaceNumber(value, in: buffer)
            bindings.bind(buffer, prefix, to: namespace)
        }
        return outer
    }

    private mutating func endElement(
        _ tokens: XMLTokens, _ position: Int, in buffer: UnsafeBufferPointer<UInt8>, place: Range<Int>, base: Int
    ) {
        let token = tokens.tokens[position]
        guard open.count > base, let top = open.last else {
            return problem(.loneEndTag(name: NamespaceBindings.text(buffer, token.name)), at: place)
        }
        if Self.isSame(buffer, top.name, token.name) { return close(at: place.lowerBound, upper: place.upperBound) }
        if let match = open[base...].lastIndex(where: { Self.isSame(buffer, $0.name, token.name) }) {
            problem(.mismatchedEndTag(open: name(top), close: NamespaceBindings.text(buffer, token.name)), at: place, related: tag(top))
            while open.count > match + 1 { close(at: place.lowerBound, upper: place.lowerBound) }
            return close(at: place.lowerBound, upper: place.upperBound)
        }
        // A name that nothing open has: a misspelt end tag where what follows then fits, else one too many.
        let parent = open.count > base + 1 ? open[open.count - 2].name : nil
        if isFollowed(by: parent, tokens, after: position, in: buffer) || name(top).lowercased() == NamespaceBindings.text(buffer, token.name).lowercased() {
            problem(.mismatchedEndTag(open: name(top), close: NamespaceBindings.text(buffer, token.name)), at: place, related: tag(top))
            close(at: place.lowerBound, upper: place.upperBound)
        } else {
            problem(.loneEndTag(name: NamespaceBindings.text(buffer, token.name)), at: place, related: tag(top))
        }
    }

    /// Whether the next end tag that closes nothing opened after here is the parent's, or the text ends where there is none.
    private func isFollowed(
        by parent: Range<Int>?, _ tokens: XMLTokens, after position: Int, in buffer: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        var depth = 0
        for token in tokens.tokens[(position + 1)...].prefix(2000) {
            switch token.kind {
            case .startTag: depth += 1
            case .endTag:
                if depth == 0 { return parent.map { Self.isSame(buffer, $0, token.name) } ?? false }
                depth -= 1
            default: break
            }
        }
        return parent == nil
    }

    /// Closes the innermost element, whose end tag begins at `end`.
    private mutating func close(at end: Int, upper: Int) {
        guard let last = open.popLast() else { return }
        nodes[last.node].subtreeEnd = Int32(nodes.count)
        if !nodes[last.node].isExpanded {
            nodes[last.node].endTag = Int32(end)
            nodes[last.node].upper = Int32(max(upper, Int(nodes[last.node].upper)))
        }
        if let outer = last.outer { bindings.leave(outer) }
    }

    private func name(_ open: Open) -> String { names.names[Int(nodes[open.node].name)].qualified }

    private static func isSame(_ buffer: UnsafeBufferPointer<UInt8>, _ first: Range<Int>, _ second: Range<Int>) -> Bool {
        first.count == second.count && zip(first, second).allSatisfy { buffer[$0] == buffer[$1] }
    }

    private func tag(_ open: Open) -> Range<Int> {
        Int(nodes[open.node].lower)..<Int(nodes[open.node].tagUpper)
    }

    private mutating func appendAttribute(
        _ attribute: XMLTokenAttribute, in buffer: UnsafeBufferPointer<UInt8>, reference: Range<Int>?
    ) {
        let resolution = bindings.resolve(attribute: buffer, attribute.name)
        if !resolution.isBound {
            problem(.unboundPrefix(NamespaceBindings.prefix(buffer, attribute.name)), at: reference ?? attribute.name)
        }
        let raw = attribute.value ?? attribute.name.upperBound..<attribute.name.upperBound
        let (value, isStored) = attributeValue(raw, of: attribute.name, in: buffer, reference: reference)
        attributes.append(
            XMLAttributeRecord(
                name: names.number(of: buffer, attribute.name, namespace: resolution.namespace), isStored: isStored,
                nameLower: Int32((reference ?? attribute.name).lowerBound), nameUpper: Int32((reference ?? attribute.name).upperBound),
                rangeLower: Int32((reference ?? attribute.range).lowerBound), rangeUpper: Int32((reference ?? attribute.range).upperBound),
                rawLower: Int32((reference ?? raw).lowerBound), rawUpper: Int32((reference ?? raw).upperBound),
                valueLower: Int32(value.lowerBound), valueUpper: Int32(value.upperBound)))
    }

    // MARK: Text

    private mutating func appendText(
        _ kind: XMLNodeRecord.Kind, _ range: Range<Int>, in buffer: UnsafeBufferPointer<UInt8>, reference: Range<Int>?
    ) {
        if range.count > policy.textLength { return refuse(.textLength(policy.textLength), at: reference ?? range.lowerBound..<range.lowerBound) }
        if open.isEmpty, isDocument {
            if let first = range.first(where: { !XMLByte.isSpace(buffer[$0]) }) {
                problem(.textOutsideRoot, at: reference ?? first..<range.upperBound)
            }
            return
        }
        guard !range.isEmpty else { return }
        if let reference {
            let text = buffer[range].contains(0x0D) ? LineEnds.normalised(buffer[range]) : Array(buffer[range])
            append(kind, at: reference, value: store(text), isStored: true, isExpanded: true)
            return
        }
        var start = range.lowerBound
        // A piece per line where line ends have a CR, so that every byte keeps its place.
        while hasCarriageReturns, let carriageReturn = buffer[start..<range.upperBound].firstIndex(of: 0x0D) {
            if carriageReturn > start { appendPiece(kind, start..<carriageReturn) }
            start = carriageReturn + 1
            if start < range.upperBound, buffer[start] == 0x0A { continue }
            append(kind, at: carriageReturn..<start, value: store([0x0A]), isStored: true, isExpanded: false)
        }
        if start < range.upperBound { appendPiece(kind, start..<range.upperBound) }
    }

    private mutating func appendPiece(_ kind: XMLNodeRecord.Kind, _ range: Range<Int>) {
        append(kind, at: range, value: range, isStored: false, isExpanded: false)
    }

    private mutating func appendStored(_ bytes: some Sequence<UInt8>, at place: Range<Int>) {
        if open.isEmpty, isDocument { return problem(.textOutsideRoot, at: place) }
        append(.text, at: place, value: store(bytes), isStored: true, isExpanded: true)
    }

    private mutating func expand(_ token: XMLToken, in buffer: UnsafeBufferPointer<UInt8>, place: Range<Int>, isOwn: Bool) {
        if let predefined = XMLReference.predefined(buffer, name: token.name) {
            return appendStored(CollectionOfOne(predefined), at: place)
        }
        let name = NamespaceBindings.text(buffer, token.name)
        if isOwn { references.append(XMLEntityUse(name: name, range: token.range, isInAttribute: false)) }
        switch expansion.enter(name, scope: entities, policy: policy) {
        case .failure(let failure): fail(failure, at: place)
        case .success(let entity):
            let text = entity.text
            let tokens = entity.tokens
            // Problems inside an entity's own text are the entity file's, but they break this document all the same.
            for inner in tokens.problems { problem(inner.kind, at: place) }
            text.withUnsafeBufferPointer { process(tokens, in: $0, reference: place) }
            expansion.leave()
        }
    }

    // MARK: Nodes and problems

    private mutating func append(_ kind: XMLNodeRecord.Kind, at place: Range<Int>, value: Range<Int>, isStored: Bool, isExpanded: Bool) {
        nodes.append(
            XMLNodeRecord(
                kind: kind, isExpanded: isExpanded, isStored: isStored, endTag: Int32(place.upperBound),
                parent: Int32(open.last?.node ?? -1), subtreeEnd: Int32(nodes.count + 1), lower: Int32(place.lowerBound),
                upper: Int32(place.upperBound), tagUpper: Int32(place.upperBound), name: -1, attributesLower: 0, attributesUpper: 0,
                valueLower: Int32(value.lowerBound), valueUpper: Int32(value.upperBound)))
    }

    mutating func store(_ bytes: some Sequence<UInt8>) -> Range<Int> {
        let start = storage.count
        storage.append(contentsOf: bytes)
        return start..<storage.count
    }

    mutating func fail(_ failure: EntityExpansion.Failure, at place: Range<Int>) {
        switch failure {
        case .limit(let limit): refuse(limit, at: place)
        case .problem(let kind): problem(kind, at: place)
        }
    }

    mutating func refuse(_ limit: XMLLimit, at place: Range<Int>) {
        guard !isRefused else { return }
        isRefused = true
        problem(.limit(limit), at: place)
    }

    mutating func problem(_ kind: XMLProblem.Kind, at range: Range<Int>, related: Range<Int>? = nil) {
        problems.append(XMLProblem(kind, at: range, related: related))
    }
}
