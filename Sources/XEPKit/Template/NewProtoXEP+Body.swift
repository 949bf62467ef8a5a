extension NewProtoXEP {
    /// The namespace that a new protocol begins with (XEP-0053 §4).
    var namespace: String { "urn:xmpp:\(shortname):0" }

    var body: String { type.isProtocol ? front + protocolParts + considerations + registrar + schema : front + considerations + registrar }

    private var front: String {
        """

        <section1 topic='Introduction' anchor='intro'>
          <p>This document says why it is needed, what it builds on, and who gains by it.</p>
        </section1>

        <section1 topic='Requirements' anchor='reqs'>
          <ul>
            <li>Existing entities are not disturbed by what they do not know.</li>
            <li>Whoever supports it can be found out beforehand.</li>
          </ul>
        </section1>

        """
    }

    private var protocolParts: String {
        """

        <section1 topic='Discovering Support' anchor='disco'>
          <p>An entity that implements this document MUST advertise the feature '\(namespace)' by &xep0030;.</p>
          <example caption='Juliet asks what her server supports'><![CDATA[
        <iq from='juliet@capulet.example/balcony' id='disco1' to='capulet.example' type='get'>
          <query xmlns='http://jabber.org/protocol/disco#info'/>
        </iq>
        ]]></example>
          <example caption='The server answers'><![CDATA[
        <iq from='capulet.example' id='disco1' to='juliet@capulet.example/balcony' type='result'>
          <query xmlns='http://jabber.org/protocol/disco#info'>
            <identity category='server' type='im'/>
            <feature var='http://jabber.org/protocol/disco#info'/>
            <feature var='\(namespace)'/>
          </query>
        </iq>
        ]]></example>
        </section1>

        <section1 topic='Use Cases' anchor='usecases'>
          <section2 topic='Asking' anchor='ask'>
            <p>A client sends an IQ stanza of type "get" with an &lt;ask/&gt; element qualified by the namespace
              '\(namespace)'. The 'item' attribute names what is asked for.</p>
            <example caption='Juliet asks for an item'><![CDATA[
        <iq from='juliet@capulet.example/balcony' id='ask1' to='capulet.example' type='get'>
          <ask xmlns='\(namespace)' item='balcony'/>
        </iq>
        ]]></example>
            <p>The server replies with the same element and its text.</p>
            <example caption='The server replies'><![CDATA[
        <iq from='capulet.example' id='ask1' to='juliet@capulet.example/balcony' type='result'>
          <ask xmlns='\(namespace)' item='balcony'>Above the orchard.</ask>
        </iq>
        ]]></example>
            <p>If there is no such item, the server MUST return an &notfound; error.</p>
            <example caption='There is no such item'><![CDATA[
        <iq from='capulet.example' id='ask1' to='juliet@capulet.example/balcony' type='error'>
          <ask xmlns='\(namespace)' item='balcony'/>
          <error type='cancel'>
            <item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>
          </error>
        </iq>
        ]]></example>
          </section2>
        </section1>

        <section1 topic='Business Rules' anchor='rules'>
          <p>A server SHOULD give the same answer to the same request for as long as nothing has changed.</p>
        </section1>

        """
    }

    private var considerations: String {
        """

        <section1 topic='Accessibility Considerations' anchor='access'>
          <p>What this document lets a person see has to be available as text, so that it can be heard or felt as well.</p>
        </section1>

        <section1 topic='Internationalization Considerations' anchor='i18n'>
          <p>Text that people read is natural language and carries 'xml:lang'.</p>
        </section1>

        <section1 topic='Security Considerations' anchor='security'>
          <p>What an entity receives by this document comes from elsewhere, and nothing vouches for it but the server that it passed.</p>
        </section1>

        <section1 topic='Privacy Considerations' anchor='privacy'>
          <p>Whoever takes part learns no more of others than what they send.</p>
        </section1>

        <section1 topic='IANA Considerations' anchor='iana'>
          <p>This document requires no interaction with &IANA;.</p>
        </section1>

        """
    }

    private var registrar: String {
        guard type.isProtocol else {
            return """

                <section1 topic='XMPP Registrar Considerations' anchor='registrar'>
                  <p>This document requires no interaction with the &REGISTRAR;.</p>
                </section1>

                """
        }
        return """

            <section1 topic='XMPP Registrar Considerations' anchor='registrar'>
              <section2 topic='Protocol Namespaces' anchor='registrar-ns'>
                <p>This document uses the namespace '\(namespace)'. The &REGISTRAR; is asked to include it in its
                  registry at &NAMESPACES;.</p>
              </section2>
              <section2 topic='Protocol Versioning' anchor='registrar-versioning'>
                &NSVER;
              </section2>
            </section1>

            """
    }

    private var schema: String {
        """

        <section1 topic='XML Schema' anchor='schema'>
          <code caption='The schema of the namespace'><![CDATA[
        <?xml version='1.0' encoding='UTF-8'?>

        <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'
                   xmlns='\(namespace)'
                   elementFormDefault='qualified'
                   targetNamespace='\(namespace)'>

          <xs:element name='ask'>
            <xs:complexType>
              <xs:simpleContent>
                <xs:extension base='xs:string'>
                  <xs:attribute name='item' type='xs:string' use='required'/>
                  <xs:anyAttribute namespace='http://www.w3.org/XML/1998/namespace' processContents='lax'/>
                </xs:extension>
              </xs:simpleContent>
            </xs:complexType>
          </xs:element>

        </xs:schema>
        ]]></code>
        </section1>

        """
    }
}
