internal import NIOConcurrencyHelpers
internal import XEPKit
internal import XEPRender
internal import XEPVectors
internal import XMLKit

/// The documents of a folder with their last pages and findings; says to those who listen what has changed.
final class Preview: Sendable {
    let files: PreviewFiles
    let news = PreviewNews()
    let assets: [PageAsset]
    private let desk: PreviewDesk
    private let states = NIOLockedValueBox<[String: PreviewState]>([:])
    private let shared: NIOLockedValueBox<(generation: Int, rooms: [String: PreviewRoom])>
    private let pages = Worker()
    private let findings = Worker()
    private let series: String?

    init(_ options: PreviewOptions) throws(PreviewFailure) {
        guard let files = PreviewFiles(options.folder) else { throw .noFolder(options.folder) }
        do throws(PageFailure) {
            let renderer = try PageRenderer()
            assets = renderer.assets
            desk = PreviewDesk(renderer: renderer, today: options.today)
        } catch {
            throw .renderer(error.description)
        }
        self.files = files
        series = options.series
        // A browser that knew another server must not take an old version for a new one.
        shared = NIOLockedValueBox((Int.random(in: 1..<1 << 20) << 20, [:]))
    }

    /// The document as it is now; nil where there is none.
    func state(ofPage page: String) async -> PreviewState? {
        await withCheckedContinuation { continuation in
            pages.run { [self] in continuation.resume(returning: refresh(page)) }
        }
    }

    /// What is known of the documents so far, by the names of their pages.
    var known: [String: PreviewState] { states.withLockedValue { $0.filter { !$0.value.isGone } } }

    /// Looks at a file again, whatever happened to it.
    func look(atPage page: String) {
        pages.run { [self] in _ = refresh(page) }
    }

    /// Looks at everything again that was ever shown: a file that documents share has changed, or nobody knows what.
    func lookAtAll() {
        shared.withLockedValue { $0 = ($0.generation + 1, [:]) }
        for page in known.keys { look(atPage: page) }
        news.publish(.list)
    }

    /// Why configurations of the folder and of its inbox/ do not count, a line for each.
    var configurationFaults: [String] {
        let faults = ["", "inbox/"].compactMap { room($0).room.fault }
        return faults.first == faults.last ? Array(faults.prefix(1)) : faults
    }

    /// Makes the page anew where the file has changed; on the thread for pages alone.
    private func refresh(_ page: String) -> PreviewState? {
        guard let path = files.path(ofPage: page), let bytes = LocalFile.read(path) else {
            lose(page)
            return nil
        }
        let (generation, room) = room(page)
        let old = states.withLockedValue { $0[page] }
        if let old, !old.isGone, old.bytes == bytes, old.generation == generation { return old }
        let reading = desk.read(bytes, path: path, page: page, resolver: room.resolver)
        var state = PreviewState(
            bytes: bytes, generation: generation, version: (old?.version ?? generation) + 1, page: old?.page, configurationFault: room.fault)
        switch reading.page {
        case .success(let html): state.page = html
        case .failure(let fault): state.fault = fault.reason
        }
        let new = state
        states.withLockedValue { $0[page] = new }
        if old?.isGone ?? true { news.publish(.list) }
        news.publish(.page(page, version: new.version))
        findings.run { [self] in judge(page, reading, room, new.version) }
        return new
    }

    /// The last page stays, since a file that is away may come back, broken even.
    private func lose(_ page: String) {
        let isNew = states.withLockedValue { states in
            guard states[page]?.isGone == false else { return false }
            states[page]?.isGone = true
            return true
        }
        guard isNew else { return }
        Task {
            try await Task.sleep(for: .milliseconds(300))
            guard let state = states.withLockedValue({ $0[page] }), state.isGone else { return }
            news.publish(.list)
            news.publish(.page(page, version: state.version))
        }
    }

    /// Finds what is wrong with a version that is still the last one.
    private func judge(_ page: String, _ reading: PreviewDesk.Reading, _ room: PreviewRoom, _ version: Int) {
        guard states.withLockedValue({ $0[page]?.version }) == version else { return }
        let findings = desk.findings(reading, in: room)
        let isLast = states.withLockedValue { states in
            guard states[page]?.version == version else { return false }
            states[page]?.findings = findings
            return true
        }
        if isLast { news.publish(.findings(page, version: version)) }
    }

    /// What a page has in common with those of its folder, and which reading of it that is.
    private func room(_ page: String) -> (generation: Int, room: PreviewRoom) {
        let folder = page.hasPrefix("inbox/") ? files.folder + "/inbox" : files.folder
        return shared.withLockedValue { shared in
            if let known = shared.rooms[folder] { return (shared.generation, known) }
            let room = PreviewRoom(folder, in: files.folder, series: series)
            shared.rooms[folder] = room
            return (shared.generation, room)
        }
    }
}

extension PreviewState {
    /// What the browser asks for beside the page.
    var json: JSON {
        var members: [JSON.Member] = [.init("version", .integer(version))]
        if let fault { members.append(.init("fault", .string(fault))) }
        if let configurationFault { members.append(.init("configuration", .string(configurationFault))) }
        if let findings { members.append(.init("findings", .array(findings.map(\.json)))) }
        return .object(members)
    }
}
