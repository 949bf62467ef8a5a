// Runs vectors/colors.json against a client's own code and prints the results for `xep vectors verify -`.
//
//     swiftc examples/colors.swift -o colors && ./colors colors.json | xep vectors verify -
import Foundation

struct SuiteFile: Decodable {
    var suite: String
    var version: Int
    var tolerance: [String: Double]
    var notes: [String: Note]
    var tests: [Test]

    struct Note: Decodable { var mistake: String }
    struct Test: Decodable {
        var id: String
        var comment: String
        var flags: [String]
        var input: Input
        var expected: Stages
    }
    struct Input: Decodable { var text: String }
}

struct Stages: Codable {
    var value: Int
    var angle: Double
}

struct Results: Encodable {
    var suite: String
    var version: Int
    var tests: [Result] = []

    struct Result: Encodable {
        var id: String
        var actual: Stages
    }
}

/// Stands for your code: the first two octets of the SHA-1, little endian, and the hue in degrees.
func stages(of identifier: String) -> Stages {
    let value = Int(sha1(Array(identifier.utf8)) >> 16 & 0xFFFF).byteSwapped16
    return Stages(value: value, angle: Double(value) / 65536 * 360)
}

/// The first 32 bits of a SHA-1 digest (RFC 3174); a client takes this from CryptoKit or swift-crypto.
func sha1(_ message: [UInt8]) -> UInt32 {
    var octets = message + [0x80]
    while octets.count % 64 != 56 { octets.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) { octets.append(UInt8(truncatingIfNeeded: (message.count * 8) >> shift)) }
    func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 { word << count | word >> (32 - count) }
    var hash: [UInt32] = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0]
    for start in stride(from: 0, to: octets.count, by: 64) {
        var words = stride(from: start, to: start + 64, by: 4).map { octets[$0..<$0 + 4].reduce(0 as UInt32) { $0 << 8 | UInt32($1) } }
        for index in 16..<80 { words.append(rotated(words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], 1)) }
        var (a, b, c, d, e) = (hash[0], hash[1], hash[2], hash[3], hash[4])
        for (index, word) in words.enumerated() {
            let (f, k): (UInt32, UInt32) =
                switch index {
                case ..<20: (b & c | ~b & d, 0x5A827999)
                case ..<40: (b ^ c ^ d, 0x6ED9EBA1)
                case ..<60: (b & c | b & d | c & d, 0x8F1BBCDC)
                default: (b ^ c ^ d, 0xCA62C1D6)
                }
            (a, b, c, d, e) = (rotated(a, 5) &+ f &+ e &+ k &+ word, a, rotated(b, 30), c, d)
        }
        for (index, word) in [a, b, c, d, e].enumerated() { hash[index] = hash[index] &+ word }
    }
    return hash[0]
}

extension Int {
    /// The low 16 bits with their two octets swapped.
    var byteSwapped16: Int { Int(UInt16(truncatingIfNeeded: self).byteSwapped) }
}

let data = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
let suite = try JSONDecoder().decode(SuiteFile.self, from: data)
var results = Results(suite: suite.suite, version: suite.version)
for test in suite.tests {
    let actual = stages(of: test.input.text)
    results.tests.append(.init(id: test.id, actual: actual))
    if actual.value != test.expected.value || abs(actual.angle - test.expected.angle) > suite.tolerance["angle"] ?? 0 {
        let mistakes = test.flags.compactMap { suite.notes[$0]?.mistake }.joined(separator: " or it ")
        FileHandle.standardError.write(Data("\(test.id) (\(test.comment)): perhaps it \(mistakes)\n".utf8))
    }
}
print(String(decoding: try JSONEncoder().encode(results), as: UTF8.self))
