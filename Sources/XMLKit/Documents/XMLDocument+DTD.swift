internal import CLibXML

/// What the DTD that a document names declares.
extension XMLDocument {
    /// What an element may hold; nil where it is empty, or where the DTD does not declare it.
    public func contentModel(of element: String) -> ContentModel? {
        guard let text = clx_dtd_content(handle, element) else { return nil }
        defer { clx_free(text) }
        return ContentModel(String(cString: text))
    }

    /// Whether an element may have an attribute of this name, as it is written.
    public func declares(attribute: String, of element: String) -> Bool {
        clx_dtd_has_attribute(handle, element, attribute)
    }
}
