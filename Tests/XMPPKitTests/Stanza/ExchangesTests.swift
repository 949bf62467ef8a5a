import Testing
import XMLKit
import XMPPKit

/// Which reply belongs to which request.
@Suite struct ExchangesTests {
    private func parts(_ text: String) -> [String] {
        let stanzas = ExampleReading(MappedText(literal: Array(text.utf8), at: 0)).stanzas.map(\.stanza)
        return Exchanges(stanzas).parts.map { $0.direction.rawValue + ($0.exchange.map { " \($0)" } ?? "") }
    }

    @Test func aReplyBelongsToTheNearestRequestWithItsIDAndAddresses() {
        let text = """
            <iq type='get' id='a' from='romeo@montague.lit' to='capulet.lit'/>
            <iq type='set' id='b'/>
            <iq type='get' id='a' from='capulet.lit' to='juliet@capulet.lit'/>
            <iq type='result' id='a' from='juliet@capulet.lit' to='capulet.lit'/>
            <iq type='error' id='a' from='CAPULET.lit' to='romeo@montague.lit'/>
            <iq type='result' id='b' to='romeo@montague.lit'/>
            <iq type='result' id='a' from='verona.lit' to='romeo@montague.lit'/>
            <iq type='result' id='c'/>
            """
        #expect(parts(text) == ["request 1", "request 2", "request 3", "reply 3", "reply 1", "reply 2", "reply", "reply"])
    }

    @Test func messagesAreSentOneWayUnlessAnErrorAnswers() {
        let text = """
            <message id='m' to='romeo@montague.lit'/><message/><presence id='m'/>
            <message id='m' type='error' from='romeo@montague.lit'/>
            <message id='m' type='groupchat' to='romeo@montague.lit'/>
            """
        #expect(parts(text) == ["request 1", "one-way", "one-way", "reply 1", "one-way"])
    }
}
