import Benchmark

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The wall time of xep as thousandths of that of `xmllint --valid`, once for each file, in the same sample.
let wall = BenchmarkMetric.custom("xep / xmllint, wall (‰)", polarity: .prefersSmaller, useScalingFactor: false)
/// The same of the processor time, which a busy machine disturbs less.
let processor = BenchmarkMetric.custom("xep / xmllint, CPU (‰)", polarity: .prefersSmaller, useScalingFactor: false)
/// The processor time for twice the document as a percentage of the time for the document.
let growth = BenchmarkMetric.custom("twice / once (%)", polarity: .prefersSmaller, useScalingFactor: false)

/// Microseconds from the end of a write to the event that says that the page of `xep preview` is there.
let saved = BenchmarkMetric.custom("save to event (μs)", polarity: .prefersSmaller, useScalingFactor: false)

let benchmarks: @Sendable () -> Void = {
    let xep = Documents.root + "/.build/release/xep"
    let pages = Documents.root + "/build/benchmark"

    func compare(_ name: String, _ arguments: [String], with files: [String], rounds: Int = 1, samples: Int) {
        let configuration = Benchmark.Configuration(
            metrics: [wall, processor], warmupIterations: 1, maxDuration: .seconds(120), maxIterations: samples)
        Benchmark(name, configuration: configuration) { benchmark in
            var ours = Program.Cost(), theirs = Program.Cost()
            for _ in 0..<rounds {
                for file in files {
                    let peer = Program("xmllint", ["--nonet", "--noout", "--noent", "--loaddtd", "--valid", file])
                    // Its statuses up to 9 say what is wrong with the document, which is an answer.
                    guard let cost = peer.cost(failing: { $0 > 9 }) else {
                        return benchmark.error("xmllint does not run: install libxml2-utils")
                    }
                    theirs += cost
                }
                guard let cost = Program(xep, arguments).cost(failing: { $0 > 1 }) else {
                    return benchmark.error("xep \(arguments.joined(separator: " ")) does not run: make build")
                }
                ours += cost
            }
            benchmark.measurement(wall, Int(ours.wall / theirs.wall * 1000))
            benchmark.measurement(processor, Int(ours.processor / theirs.processor * 1000))
        }
    }

    if let series = Documents.series {
        compare("lint the series", ["lint", series.folder], with: series.files, samples: 5)
        compare("render the series", ["render", series.folder, "--output", pages], with: series.files, samples: 5)
        let one = series.folder + "/xep-0317.xml"
        compare("lint xep-0317", ["lint", one], with: [one], rounds: 20, samples: 10)
    }
    if let series = Documents.series, let documents = try? series.savedDocuments(in: pages + "/preview") {
        for (name, limit, bytes) in documents {
            let configuration = Benchmark.Configuration(metrics: [saved], warmupIterations: 0, maxDuration: .seconds(120), maxIterations: 1)
            Benchmark("save \(name), at most \(limit) ms", configuration: configuration) { benchmark in
                guard let preview = PreviewRun(xep, folder: pages + "/preview") else { return benchmark.error("xep preview does not run: make build") }
                for number in 0..<50 {
                    // Each time another text of the same length.
                    let text = bytes + Array("<!-- \(1000 + number) -->\n".utf8)
                    guard let time = preview.save(text, to: pages + "/preview/\(name).xml", page: name + ".html"), preview.awaitFindings() else {
                        return benchmark.error("xep preview said nothing")
                    }
                    benchmark.measurement(saved, Int(time / .microseconds(1)))
                }
            }
        }
    }
    if let own = try? Documents.own(in: pages + "/xeps") {
        compare("lint xeps", ["lint", own.folder], with: own.files, rounds: 10, samples: 10)
        compare("render xeps", ["render", own.folder, "--output", pages], with: own.files, rounds: 10, samples: 10)
    }

    for (name, arguments) in [("lint", ["lint"]), ("render", ["render", "--output", pages])] {
        let configuration = Benchmark.Configuration(
            metrics: [growth], warmupIterations: 1, maxDuration: .seconds(60), maxIterations: 10)
        Benchmark("\(name), twice the document", configuration: configuration) { benchmark in
            let once = pages + "/once.xml", twice = pages + "/twice.xml"
            try FileManager.default.createDirectory(atPath: pages, withIntermediateDirectories: true)
            try Data(largeXEP(sections: 500).utf8).write(to: URL(filePath: once))
            try Data(largeXEP(sections: 1000).utf8).write(to: URL(filePath: twice))
            guard let first = Program(xep, arguments + [once]).cost(failing: { $0 > 1 }),
                let second = Program(xep, arguments + [twice]).cost(failing: { $0 > 1 })
            else { return benchmark.error("xep \(name) does not run: make build") }
            benchmark.measurement(growth, Int(second.processor / first.processor * 100))
        }
    }
}

/// A ProtoXEP with that many sections, each with a note, an example and a link to the section before it.
private func largeXEP(sections: Int) -> String {
    let body = (0..<sections).map { number in
        """
        <section1 topic='Part \(number)' anchor='part-\(number)'>
          <p>Words, a note<note>Of part \(number).</note> and <link url='#part-\(max(0, number - 1))'>a link</link>.</p>
          <section2 topic='Use of part \(number)'>
            <example caption='Part \(number)'><![CDATA[
        <iq from='juliet@capulet.example/balcony' id='part\(number)' to='capulet.example' type='get'>
          <query xmlns='http://jabber.org/protocol/disco#info'/>
        </iq>]]></example>
          </section2>
        </section1>

        """
    }
    return """
        <?xml version='1.0' encoding='UTF-8'?>
        <!DOCTYPE xep SYSTEM 'xep.dtd' [<!ENTITY % ents SYSTEM 'xep.ent'> %ents;]>
        <xep>
        <header>
          <title>Large</title>
          <abstract>Many sections.</abstract>
          &LEGALNOTICE;
          <number>xxxx</number>
          <status>ProtoXEP</status>
          <type>Standards Track</type>
          <sig>Standards</sig>
          <approver>Council</approver>
          <dependencies><spec>XMPP Core</spec></dependencies>
          <supersedes/>
          <supersededby/>
          <shortname>large</shortname>
          <author><firstname>A</firstname><surname>B</surname><email>a@example.org</email><jid>a@example.org</jid></author>
          <revision><version>0.0.1</version><date>2026-01-01</date><initials>ab</initials><remark><p>First.</p></remark></revision>
        </header>
        \(body.joined())</xep>

        """
}
