import ConsistentColor
import Testing

@Suite struct VersionTests {
    @Test func names() {
        #expect(Variant.Version(named: "0.5") == .v0_5)
        #expect(Variant.Version(named: "0.5.0") == .v0_5)
        #expect(Variant.Version(named: "1.0.0") == .v1_0_0)
        #expect(Variant.Version(named: "1.0.1") == .v1_0_1)
        #expect(Variant.Version(named: "0.4.1") == .v0_4_1)
        #expect(Variant.Version(named: "1.0.2") == nil)
        #expect(Variant.Version(named: "") == nil)
        #expect(Variant.Version(named: ".0") == nil)
    }
}
