import Testing

@testable import XEPLint

@Suite struct UnifiedDiffTests {
    private func diff(_ old: String, _ new: String) -> String {
        String(decoding: UnifiedDiff.text(from: Array(old.utf8), to: Array(new.utf8), name: "x"), as: UTF8.self)
    }

    /// Expected texts from `diff -U3 --label x --label x` (GNU diffutils).
    @Test func agreesWithDiff() {
        #expect(diff("a\nb\n", "a\nb\n") == "")
        #expect(diff("a\nb\nc\n", "a\nB\nc\n") == "--- x\n+++ x\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n")
        #expect(diff("", "a\n") == "--- x\n+++ x\n@@ -0,0 +1 @@\n+a\n")
        #expect(diff("a\n", "") == "--- x\n+++ x\n@@ -1 +0,0 @@\n-a\n")
        #expect(diff("a", "a\n") == "--- x\n+++ x\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n")
        let lines = (1...20).map(String.init)
        var other = lines
        other[1] = "two"
        other[18] = "nineteen"
        #expect(
            diff(lines.joined(separator: "\n") + "\n", other.joined(separator: "\n") + "\n")
                == "--- x\n+++ x\n@@ -1,5 +1,5 @@\n 1\n-2\n+two\n 3\n 4\n 5\n@@ -16,5 +16,5 @@\n 16\n 17\n 18\n-19\n+nineteen\n 20\n")
    }
}
