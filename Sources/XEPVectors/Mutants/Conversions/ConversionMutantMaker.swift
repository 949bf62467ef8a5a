internal import XMLKit
internal import XMPPKit

/// Makes mutants of one subject, each by where its mistake is.
struct ConversionMutantMaker: Sendable {
    let subject: ConversionCase.Subject

    /// The whole server is another.
    func callAsFunction(_ name: String, _ flag: ConversionFlag, _ server: @escaping ConversionCase.Server) -> ConversionMutant {
        ConversionMutant(name, subject, flag, server)
    }

    /// A request looks otherwise than it is.
    func callAsFunction(
        _ name: String, _ flag: ConversionFlag, hearing change: @escaping @Sendable (XMLValue, Account) -> XMLValue
    ) -> ConversionMutant {
        ConversionMutant(name, subject, flag, ConversionMutant.hearing(change))
    }

    /// What is sent looks otherwise.
    func callAsFunction(
        _ name: String, _ flag: ConversionFlag, saying change: @escaping @Sendable (XMLValue, Account) -> XMLValue
    ) -> ConversionMutant {
        ConversionMutant(name, subject, flag, ConversionMutant.saying(change))
    }

    /// Something else is done with what the right server would do.
    func callAsFunction(
        _ name: String, _ flag: ConversionFlag, changing change: @escaping @Sendable (inout Reaction, XMLValue, Account) -> Void
    ) -> ConversionMutant {
        ConversionMutant(name, subject, flag, ConversionMutant.doing(change))
    }
}

extension ConversionMutant {
    static let bookmark = ConversionMutantMaker(subject: .bookmarks)
    static let avatar = ConversionMutantMaker(subject: .avatars)
}
