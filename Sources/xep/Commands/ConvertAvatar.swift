import ArgumentParser
import XMLKit
import XMPPKit

/// `xep convert avatar`: an image, a vCard or the nodes, as another of the three forms.
struct ConvertAvatar: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "avatar",
        abstract: "Turn an avatar into an image, a vCard with a photo, or data and metadata for the nodes.",
        discussion: """
            Read is a PNG, GIF, JPEG or WebP image, or XML with avatar data (XEP-0084) or the photo of a vCard (XEP-0054). The id is the SHA-1 of \
            the image, and the type the one that its first bytes show. What had to be dropped is named on standard error, and the exit \
            status is 1 then.
            """)

    /// Named as the library names them.
    enum Form: String, CaseIterable, ExpressibleByArgument { case image, vcard, nodes }

    @Option(help: ArgumentHelp("The form to write.", valueName: "form"))
    var to: Form

    @OptionGroup var options: ConversionOptions

    func run(_ console: Console) throws -> ExitStatus {
        let input = options.input
        let bytes = try input.read()
        let file: AvatarFile
        if let image = AvatarFile(image: bytes) {
            file = image
        } else {
            do throws(AvatarFile.Problem) {
                file = try AvatarFile(try element(bytes, input.name))
            } catch {
                throw Failure(input.name, error.description)
            }
        }
        return try options.write(to: console, losses: file.losses) { out in
            if let value = file.value(as: AvatarFile.Form(rawValue: to.rawValue) ?? .image) { try out.write(XMLSerializer().text(of: value) + "\n") } else { try out.write(file.photo.bytes) }
        }
    }

    /// Bytes that are neither an image nor XML hold no avatar.
    private func element(_ bytes: [UInt8], _ name: String) throws(AvatarFile.Problem) -> XMLValue {
        do { return try ConvertedXML.element(bytes, name) } catch { throw .nothing }
    }
}
