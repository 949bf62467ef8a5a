import TestSupport
import Testing

@Suite struct MemoryTests {
    /// The most memory that a run has, in kilobytes.
    private func peak(_ arguments: String...) throws -> Int {
        let program = """
            import resource, subprocess, sys
            subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
            peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
            print(peak // 1024 if sys.platform == "darwin" else peak)
            """
        let output = try Python.run(program, arguments: [try #require(Command.executable)] + arguments)
        return try #require(output.split(separator: "\n").first.flatMap { Int($0) })
    }

    @Test func aPageTakesTheMemoryOfThePageBefore() throws {
        let folder = try TemporaryFolder()
        let section = "<section1 topic='Part %' anchor='a%'><p>Words, <em>words</em> and <link url='#a%'>a link</link>.</p><example caption='One'>&lt;iq/></example></section1>"
        let sections = (0..<60).map { section.replacing("%", with: "\($0)") }.joined()
        for number in 0..<48 {
            let name = number < 8 ? "few/\(number).xml" : "many/\(number).xml"
            try folder.write("<xep><header><title>Sample</title><number>0999</number></header>\(sections)</xep>", to: name)
        }
        let few = try peak("render", folder.path + "/few", "--output", folder.path + "/out", "--jobs", "1")
        let many = try peak("render", folder.path + "/many", "--output", folder.path + "/out", "--jobs", "1")
        // Each page takes a megabyte and more; 32 more of them need no more than what the allocator may have in between.
        #expect(many < few + 6_000, "\(few) kB for 8 pages, \(many) kB for 40")
    }
}
