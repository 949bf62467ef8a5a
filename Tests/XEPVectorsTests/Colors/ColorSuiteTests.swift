#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Testing
import TestSupport
import XEPVectors

/// The suites of colors against a second implementation: Tests/ConsistentColorTests/Data/make.py.
@Suite struct ColorSuiteTests {
    @Test func identifiers() throws {
        let rows = try rows("identifiers.csv")
        #expect(rows.count == XEPVectors.Suite.colors.vectors.count)
        for vector in XEPVectors.Suite.colors.vectors {
            guard case .string(let hex)? = vector.input["hex"], case .string(let text)? = vector.input["text"] else {
                Issue.record("\(vector.id) has no input")
                continue
            }
            #expect(Array(text.utf8).map { String($0 / 16, radix: 16) + String($0 % 16, radix: 16) }.joined() == hex)
            let row = try #require(rows.first { $0[0] == hex }, "\(vector.id) is not in identifiers.csv")
            let numbers = try row.dropFirst().map { try #require(Double($0)) }
            let expected = vector.expected
            #expect(expected["value"]?.double == numbers[0])
            #expect(expected["angle"]?.double == numbers[1])
            #expect(expected["palette"]?["angle"]?.double == numbers[5])
            #expect(close(expected["rgb"], Array(numbers[2...4])))
            #expect(close(expected["palette"]?["rgb"], Array(numbers[6...8])))
        }
    }

    /// Every entry of the palette is a vector, with the color that the second implementation has.
    @Test func palette() throws {
        let vectors = XEPVectors.Suite.colorPalette.vectors
        for row in try rows("web-safe.csv") {
            let numbers = try row.map { try #require(Double($0)) }
            let vector = try #require(vectors.first { $0.input["hue"]?.double == numbers[0] })
            #expect(vector.expected["angle"]?.double == numbers[0])
            #expect(close(vector.expected["rgb"], Array(numbers[1...])))
        }
        #expect(vectors.filter { $0.flags.contains("TargetLightness") }.count == 14)
    }

    private func close(_ json: JSON?, _ numbers: [Double]) -> Bool {
        guard case .array(let elements)? = json, elements.count == numbers.count else { return false }
        return zip(elements, numbers).allSatisfy { abs(($0.double ?? .nan) - $1) <= 1e-10 }
    }

    private func rows(_ name: String) throws -> [[String]] {
        let text = try String(contentsOfFile: Shared.root + "/Tests/ConsistentColorTests/Data/" + name, encoding: .utf8)
        return text.split(separator: "\n").dropFirst().map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }
}

extension JSON {
    /// A number of either kind.
    var double: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value, _): value
        default: nil
        }
    }
}
