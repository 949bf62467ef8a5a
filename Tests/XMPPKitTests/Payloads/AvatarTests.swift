import Testing
import XMLKit
import XMPPKit

@Suite struct AvatarTests {
    /// An image of one pixel; its hash by sha1sum(1).
    static let image = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
    static let hash = "d5fceb6532643d0d84ffe09c40c481ecdf59e15a"

    @Test func data() throws {
        let data = try read(AvatarData.self, "<data xmlns='urn:xmpp:avatar:data'>\n  \(Self.image.prefix(20))\n  \(Self.image.dropFirst(20))\n</data>")
        #expect(data.bytes.count == 42 && data.id.payloadText == Self.hash)
        #expect(AvatarData(data.bytes).text == Self.image)
        #expect(try refusal(AvatarData.self, "<data xmlns='urn:xmpp:avatar:data'>abc</data>") == "/data: 'abc' is not Base64: its 3 characters are no multiple of four")
        #expect(try refusal(AvatarData.self, "<data xmlns='urn:xmpp:avatar:data'><x/></data>") == "/data: '<x/>' is not Base64")
    }

    @Test func metadata() throws {
        let metadata = try read(AvatarMetadata.self, """
            <metadata xmlns='urn:xmpp:avatar:metadata'>
              <info bytes='42' id='\(Self.hash)' type='image/gif' width='1' height='1'/>
              <info bytes='7' id='\(Self.hash.uppercased())' type='image/png' url='https://a.example/b.png'/>
              <pointer><x xmlns='urn:x'/></pointer>
            </metadata>
            """)
        #expect(metadata.infos.map(\.bytes.number) == [42, 7] && metadata.infos.last?.url == "https://a.example/b.png" && !metadata.isDisabled)
        #expect(metadata.infos.first?.id == ImageHash(of: try Base64.decoded(Self.image)))
        #expect(try read(AvatarMetadata.self, "<metadata xmlns='urn:xmpp:avatar:metadata'/>").isDisabled)
    }

    @Test(arguments: [
        ("id='HASH' type='image/png'", "/metadata/info: the attribute 'bytes' is missing"),
        ("id='HASH' bytes='1'", "/metadata/info: the attribute 'type' is missing"),
        ("id='HASH' bytes='-1' type='a/b'", "/metadata/info/@bytes: '-1' is not a number"),
        ("id='HASH' bytes='1' type='a/b' width='65536'", "/metadata/info/@width: '65536' is not a number up to 65535"),
        ("id='abc' bytes='1' type='a/b'", "/metadata/info/@id: 'abc' is not a SHA-1 hash in 40 hexadecimal digits"),
    ])
    func metadataRefuses(attributes: String, message: String) throws {
        let text = "<metadata xmlns='urn:xmpp:avatar:metadata'><info \(attributes.replacing("HASH", with: Self.hash))/></metadata>"
        #expect(try refusal(AvatarMetadata.self, text) == message)
    }

    @Test func vCardPhoto() throws {
        let photo = try read(VCardPhoto.self, "<PHOTO xmlns='vcard-temp'><TYPE>image/gif</TYPE><BINVAL>\n\(Self.image)\n</BINVAL></PHOTO>")
        #expect(photo.type == "image/gif" && photo.bytes?.count == 42 && photo.url == nil)
        #expect(try read(VCardPhoto.self, "<PHOTO xmlns='vcard-temp'><EXTVAL>u</EXTVAL></PHOTO>").url == "u")
        #expect(try refusal(VCardPhoto.self, "<PHOTO xmlns='vcard-temp'><EXTVAL>u</EXTVAL><BINVAL/></PHOTO>") == "/PHOTO: <BINVAL/> and <EXTVAL/> exclude each other")
        #expect(try refusal(VCardPhoto.self, "<PHOTO xmlns='vcard-temp'><BINVAL>a-b=</BINVAL></PHOTO>") == "/PHOTO/BINVAL: 'a-b=' is not Base64: '-' is not in its alphabet")
    }

    @Test func vCardUpdate() throws {
        func state(_ content: String) throws -> VCardUpdate.State { try read(VCardUpdate.self, "<x xmlns='vcard-temp:x:update'>\(content)</x>").state }
        #expect(try state("") == .notReady)
        #expect(try state("<photo/>") == .none)
        #expect(try state("<photo>\(Self.hash)</photo>") == .photo(ImageHash(of: try Base64.decoded(Self.image))))
        #expect(try refusal(VCardUpdate.self, "<x xmlns='vcard-temp:x:update'><photo>x</photo></x>") == "/x/photo: 'x' is not a SHA-1 hash in 40 hexadecimal digits")
        #expect(try refusal(VCardUpdate.self, "<x xmlns='vcard-temp:x:update'><photo/><photo/></x>") == "/x: <photo/> stands there twice")
        for state in [VCardUpdate.State.notReady, .none, .photo(ImageHash(of: []))] { #expect(VCardUpdate(state).state == state) }
    }
}
