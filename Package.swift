// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")

/// A library of the package; `holding` names files beside the code that the compiler must leave alone.
func library(_ name: String, _ dependencies: [Target.Dependency], holding excluded: [String] = []) -> Target {
    .target(name: name, dependencies: dependencies, exclude: excluded, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], holding excluded: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies + ["TestSupport"], exclude: excluded, swiftSettings: settings)
}

let package = Package(
    name: "xepkit",
    platforms: [.macOS(.v14)],
    products: [
        .executable(name: "xep", targets: ["xep"]),
        .library(name: "XMLKit", targets: ["XMLKit"]),
        .library(name: "XMPPKit", targets: ["XMPPKit"]),
        .library(name: "ConsistentColor", targets: ["ConsistentColor"]),
        .library(name: "XEPKit", targets: ["XEPKit"]),
        .library(name: "XEPVectors", targets: ["XEPVectors"]),
        .library(name: "XEPLint", targets: ["XEPLint"]),
        .library(name: "XEPDesk", targets: ["XEPDesk"]),
        .library(name: "XEPRender", targets: ["XEPRender"]),
        .library(name: "XEPSite", targets: ["XEPSite"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        // No traits: without full Foundation, which costs every start 4 ms.
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    ],
    targets: [
        // libexslt requires libxslt and libxml2, so its .pc file alone brings the flags of all three.
        .systemLibrary(name: "LibXMLSystem", pkgConfig: "libexslt", providers: [
            .apt(["libxml2-dev", "libxslt1-dev"]), .brew(["libxml2", "libxslt"]),
        ]),
        .target(name: "CLibXML", dependencies: ["LibXMLSystem"]),
        .target(name: "CBytes"),
        library("XMLKit", ["CLibXML", "CBytes"], holding: ["Resources"]),
        library("XMPPKit", ["XMLKit", crypto]),
        library("ConsistentColor", [crypto]),
        library("XEPKit", ["XMLKit", "XMPPKit"], holding: ["Resources"]),
        library("XEPVectors", ["ConsistentColor", "XMPPKit", "XEPKit", "XMLKit"]),
        library("XEPLint", ["XEPKit", "XMPPKit", "XMLKit", "XEPVectors"]),
        library("XEPDesk", ["XEPKit", "XEPVectors", "XMLKit"]),
        library("XEPRender", ["XEPKit", "XMPPKit", "XMLKit"], holding: ["Resources"]),
        library("XEPSite", ["XEPRender", "XEPVectors", "XEPKit", "XMPPKit", "XMLKit"], holding: ["Resources"]),
        library(
            "XEPPreview",
            [
                "XEPKit", "XEPLint", "XEPRender", "XEPVectors", "XMLKit", .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
            ], holding: ["Resources"]),
        library("XMPPProbe", [
            "XMPPKit", "XMLKit", "XEPVectors", crypto,
            .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
            .product(name: "NIOConcurrencyHelpers", package: "swift-nio"), .product(name: "NIOSSL", package: "swift-nio-ssl"),
        ]),
        .target(name: "CProcess"),
        .executableTarget(
            name: "xep",
            dependencies: [
                "CProcess", "XMLKit", "XMPPKit", "ConsistentColor", "XEPKit", "XEPVectors", "XEPLint", "XEPDesk", "XEPRender", "XEPSite",
                "XEPPreview", "XMPPProbe",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),

        .target(name: "TestSupport", dependencies: ["XMLKit"], path: "Tests/Support", swiftSettings: settings),
        tests("XMLKitTests", ["XMLKit"]),
        tests("XMPPKitTests", ["XMPPKit", "XMLKit"]),
        tests("ConsistentColorTests", ["ConsistentColor"], holding: ["Data"]),
        tests("XEPKitTests", ["XEPKit", "XMPPKit", "XMLKit"]),
        tests("XEPVectorsTests", ["XEPVectors", "ConsistentColor", "XEPKit", "XMLKit", crypto]),
        tests("XEPLintTests", ["XEPLint", "XEPKit", "XMLKit"]),
        tests("XEPDeskTests", ["XEPDesk", "XEPKit", "XEPLint", "XMLKit"]),
        tests("XEPRenderTests", ["XEPRender", "XEPKit", "XMLKit"]),
        tests("XEPPreviewTests", ["XEPPreview"]),
        tests("XMPPProbeTests", ["XMPPProbe", "XEPVectors", "XMPPKit", "XMLKit"]),
        tests("XEPSiteTests", ["XEPSite", "XEPKit", "XMLKit"]),
        tests("DefectTests", ["XMLKit", "XEPKit", "XEPLint"], holding: ["Pairs"]),
        tests("xepTests", ["xep", "XMLKit"]),
        tests("EndToEndTests", ["XMLKit"]),
        tests("BrowserTests", ["XMLKit", "XEPKit", "XEPRender", "XEPSite"]),
        tests("HostileTests", ["XMLKit", "XEPKit", "XEPLint", "XEPRender"]),
        tests("SnapshotTests", [], holding: ["Snapshots"]),
        tests("CorpusTests", ["XMLKit", "XMPPKit", "XEPKit", "XEPLint", "XEPDesk", "XEPRender", "XEPVectors"]),
    ],
    swiftLanguageModes: [.v6]
)
