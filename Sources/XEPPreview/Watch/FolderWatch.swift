internal import XEPLint

/// Tells the preview which files of its folder have changed.
enum FolderWatch {
    /// Starts a thread that lives as long as the process: by the kernel's word where there is one, else by looking again and again.
    static func start(_ preview: Preview) {
        let worker = Worker()
        #if canImport(Glibc)
        if let watch = InotifyWatch(folder: preview.files.folder) {
            worker.run { watch.follow(preview) }
            return
        }
        #endif
        worker.run { PollingWatch(folder: preview.files.folder).follow(preview) }
    }

    /// Hands over what happened to a file; `part` is empty or `inbox/`.
    static func changed(_ name: String, in part: String, _ preview: Preview) {
        if name == Configuration.fileName { return preview.lookAtAll() }
        if name.hasPrefix(".") { return }
        if name.hasSuffix(".xml") {
            let page = part + PreviewFiles.page(name)
            preview.look(atPage: page)
        } else if name.hasSuffix(".ent") || name.hasSuffix(".dtd") {
            preview.lookAtAll()
        }
    }
}
