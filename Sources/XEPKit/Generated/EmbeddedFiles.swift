// Made by `xep dev generate` from the files in Resources; edit those.

internal import XMLKit

/// The resource files of this target.
enum EmbeddedFiles {
    static let all: [EmbeddedFile] = [
        EmbeddedFile(
            "rfc-bind.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- Binding of a resource (RFC 6120 §7) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:ietf:params:xml:ns:xmpp-bind' xmlns='urn:ietf:params:xml:ns:xmpp-bind' elementFormDefault='qualified'>

  <xs:simpleType name='empty'><xs:restriction base='xs:string'><xs:enumeration value=''/></xs:restriction></xs:simpleType>

  <xs:element name='bind'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element name='resource' type='xs:string'/>
        <xs:element name='jid' type='xs:string'/>
        <xs:element name='required' type='empty'/>
        <xs:element name='optional' type='empty'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "rfc-client.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- Stanzas between clients and servers (RFC 6120 §8, RFC 6121 §4 and §5) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='jabber:client' xmlns='jabber:client' elementFormDefault='qualified'>
  <xs:import namespace='http://www.w3.org/XML/1998/namespace'/>

  <xs:attributeGroup name='common'>
    <xs:attribute name='from' type='xs:string'/>
    <xs:attribute name='to' type='xs:string'/>
    <xs:attribute name='id' type='xs:string'/>
    <xs:attribute ref='xml:lang'/>
  </xs:attributeGroup>
  <xs:complexType name='localized'><xs:simpleContent><xs:extension base='xs:string'><xs:attribute ref='xml:lang'/></xs:extension></xs:simpleContent></xs:complexType>

  <xs:element name='message'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='body'/>
        <xs:element ref='subject'/>
        <xs:element ref='thread'/>
        <xs:element ref='error'/>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
      <xs:attribute name='type'>
        <xs:simpleType>
          <xs:restriction base='xs:NCName'>
            <xs:enumeration value='chat'/><xs:enumeration value='error'/><xs:enumeration value='groupchat'/><xs:enumeration value='headline'/><xs:enumeration value='normal'/>
          </xs:restriction>
        </xs:simpleType>
      </xs:attribute>
      <xs:attributeGroup ref='common'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='body' type='localized'/>
  <xs:element name='subject' type='localized'/>
  <xs:element name='thread'>
    <xs:complexType><xs:simpleContent><xs:extension base='xs:string'><xs:attribute name='parent' type='xs:string'/></xs:extension></xs:simpleContent></xs:complexType>
  </xs:element>

  <xs:element name='presence'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='show'/>
        <xs:element ref='status'/>
        <xs:element ref='priority'/>
        <xs:element ref='error'/>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
      <xs:attribute name='type'>
        <xs:simpleType>
          <xs:restriction base='xs:NCName'>
            <xs:enumeration value='error'/><xs:enumeration value='probe'/><xs:enumeration value='subscribe'/><xs:enumeration value='subscribed'/>
            <xs:enumeration value='unavailable'/><xs:enumeration value='unsubscribe'/><xs:enumeration value='unsubscribed'/>
          </xs:restriction>
        </xs:simpleType>
      </xs:attribute>
      <xs:attributeGroup ref='common'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='show'>
    <xs:simpleType>
      <xs:restriction base='xs:NCName'>
        <xs:enumeration value='away'/><xs:enumeration value='chat'/><xs:enumeration value='dnd'/><xs:enumeration value='xa'/>
      </xs:restriction>
    </xs:simpleType>
  </xs:element>
  <xs:element name='status' type='localized'/>
  <xs:element name='priority' type='xs:byte'/>

  <xs:element name='iq'>
    <xs:complexType>
      <xs:sequence>
        <xs:any namespace='##other' processContents='lax' minOccurs='0'/>
        <xs:element ref='error' minOccurs='0'/>
      </xs:sequence>
      <xs:attribute name='type' use='required'>
        <xs:simpleType>
          <xs:restriction base='xs:NCName'>
            <xs:enumeration value='error'/><xs:enumeration value='get'/><xs:enumeration value='result'/><xs:enumeration value='set'/>
          </xs:restriction>
        </xs:simpleType>
      </xs:attribute>
      <xs:attribute name='id' type='xs:string' use='required'/>
      <xs:attribute name='from' type='xs:string'/>
      <xs:attribute name='to' type='xs:string'/>
      <xs:attribute ref='xml:lang'/>
    </xs:complexType>
  </xs:element>

  <xs:element name='error'>
    <xs:complexType>
      <xs:sequence><xs:any namespace='##other' processContents='lax' minOccurs='0' maxOccurs='unbounded'/></xs:sequence>
      <xs:attribute name='by' type='xs:string'/>
      <xs:attribute name='code' type='xs:unsignedShort'/>
      <xs:attribute name='type' use='required'>
        <xs:simpleType>
          <xs:restriction base='xs:NCName'>
            <xs:enumeration value='auth'/><xs:enumeration value='cancel'/><xs:enumeration value='continue'/><xs:enumeration value='modify'/><xs:enumeration value='wait'/>
          </xs:restriction>
        </xs:simpleType>
      </xs:attribute>
    </xs:complexType>
  </xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "rfc-dialback.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- Server dialback (RFC 3920 §8, XEP-0220) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='jabber:server:dialback' xmlns='jabber:server:dialback' elementFormDefault='qualified'>

  <xs:simpleType name='outcome'>
    <xs:restriction base='xs:NCName'><xs:enumeration value='error'/><xs:enumeration value='invalid'/><xs:enumeration value='valid'/></xs:restriction>
  </xs:simpleType>
  <xs:complexType name='exchange' mixed='true'>
    <xs:sequence><xs:any namespace='##any' processContents='lax' minOccurs='0' maxOccurs='unbounded'/></xs:sequence>
    <xs:attribute name='from' type='xs:string' use='required'/>
    <xs:attribute name='to' type='xs:string' use='required'/>
    <xs:attribute name='type' type='outcome'/>
  </xs:complexType>
  <xs:element name='result' type='exchange'/>
  <xs:element name='verify'>
    <xs:complexType mixed='true'>
      <xs:complexContent>
        <xs:extension base='exchange'><xs:attribute name='id' type='xs:string' use='required'/></xs:extension>
      </xs:complexContent>
    </xs:complexType>
  </xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "rfc-pre-approval.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- The feature of subscriptions approved beforehand (RFC 6121 §3.4) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:features:pre-approval' xmlns='urn:xmpp:features:pre-approval' elementFormDefault='qualified'>

  <xs:simpleType name='empty'><xs:restriction base='xs:string'><xs:enumeration value=''/></xs:restriction></xs:simpleType>

  <xs:element name='sub' type='empty'/>
</xs:schema>

"""##),
        EmbeddedFile(
            "rfc-roster-versioning.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- The feature of roster versions (RFC 6121 §2.6) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:features:rosterver' xmlns='urn:xmpp:features:rosterver' elementFormDefault='qualified'>

  <xs:simpleType name='empty'><xs:restriction base='xs:string'><xs:enumeration value=''/></xs:restriction></xs:simpleType>

  <xs:element name='ver'>
    <xs:complexType><xs:choice minOccurs='0' maxOccurs='unbounded'><xs:element name='required' type='empty'/><xs:element name='optional' type='empty'/></xs:choice></xs:complexType>
  </xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "rfc-roster.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- Rosters (RFC 6121 §2) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='jabber:iq:roster' xmlns='jabber:iq:roster' elementFormDefault='qualified'>

  <xs:element name='query'>
    <xs:complexType>
      <xs:sequence><xs:element ref='item' minOccurs='0' maxOccurs='unbounded'/></xs:sequence>
      <xs:attribute name='ver' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='item'>
    <xs:complexType>
      <xs:sequence><xs:element name='group' type='xs:string' minOccurs='0' maxOccurs='unbounded'/></xs:sequence>
      <xs:attribute name='approved' type='xs:boolean'/>
      <xs:attribute name='ask'>
        <xs:simpleType><xs:restriction base='xs:NCName'><xs:enumeration value='subscribe'/></xs:restriction></xs:simpleType>
      </xs:attribute>
      <xs:attribute name='jid' type='xs:string' use='required'/>
      <xs:attribute name='name' type='xs:string'/>
      <xs:attribute name='subscription'>
        <xs:simpleType>
          <xs:restriction base='xs:NCName'>
            <xs:enumeration value='both'/><xs:enumeration value='from'/><xs:enumeration value='none'/><xs:enumeration value='remove'/><xs:enumeration value='to'/>
          </xs:restriction>
        </xs:simpleType>
      </xs:attribute>
    </xs:complexType>
  </xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "rfc-sasl.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- Negotiation of SASL (RFC 6120 §6) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:ietf:params:xml:ns:xmpp-sasl' xmlns='urn:ietf:params:xml:ns:xmpp-sasl' elementFormDefault='qualified'>
  <xs:import namespace='http://www.w3.org/XML/1998/namespace'/>

  <xs:simpleType name='empty'><xs:restriction base='xs:string'><xs:enumeration value=''/></xs:restriction></xs:simpleType>

  <xs:simpleType name='mechanismName'><xs:restriction base='xs:string'><xs:maxLength value='20'/></xs:restriction></xs:simpleType>
  <xs:simpleType name='data'><xs:restriction base='xs:string'/></xs:simpleType>
  <xs:element name='mechanisms'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element name='mechanism' type='mechanismName'/>
        <xs:element name='required' type='empty'/>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='auth'>
    <xs:complexType>
      <xs:simpleContent>
        <xs:extension base='data'>
          <xs:attribute name='mechanism' type='mechanismName' use='required'/>
          <xs:anyAttribute namespace='##other' processContents='lax'/>
        </xs:extension>
      </xs:simpleContent>
    </xs:complexType>
  </xs:element>
  <xs:element name='challenge' type='data'/>
  <xs:element name='response' type='data'/>
  <xs:element name='success' type='data'/>
  <xs:element name='abort' type='empty'/>
  <xs:element name='failure'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='aborted'/>
        <xs:element ref='account-disabled'/>
        <xs:element ref='bad-protocol'/>
        <xs:element ref='credentials-expired'/>
        <xs:element ref='encryption-required'/>
        <xs:element ref='incorrect-encoding'/>
        <xs:element ref='invalid-authzid'/>
        <xs:element ref='invalid-mechanism'/>
        <xs:element ref='malformed-request'/>
        <xs:element ref='mechanism-too-weak'/>
        <xs:element ref='not-authorized'/>
        <xs:element ref='temporary-auth-failure'/>
        <xs:element ref='text'/>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='aborted' type='empty'/>
  <xs:element name='account-disabled' type='empty'/>
  <xs:element name='bad-protocol' type='empty'/>
  <xs:element name='credentials-expired' type='empty'/>
  <xs:element name='encryption-required' type='empty'/>
  <xs:element name='incorrect-encoding' type='empty'/>
  <xs:element name='invalid-authzid' type='empty'/>
  <xs:element name='invalid-mechanism' type='empty'/>
  <xs:element name='malformed-request' type='empty'/>
  <xs:element name='mechanism-too-weak' type='empty'/>
  <xs:element name='not-authorized' type='empty'/>
  <xs:element name='temporary-auth-failure' type='empty'/>
  <xs:element name='text'>
    <xs:complexType><xs:simpleContent><xs:extension base='xs:string'><xs:attribute ref='xml:lang'/></xs:extension></xs:simpleContent></xs:complexType>
  </xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "rfc-server.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- Stanzas between servers (RFC 6120 §8) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='jabber:server' xmlns='jabber:server' elementFormDefault='qualified'>
  <xs:import namespace='http://www.w3.org/XML/1998/namespace'/>

  <xs:attributeGroup name='common'>
    <xs:attribute name='from' type='xs:string'/>
    <xs:attribute name='to' type='xs:string'/>
    <xs:attribute name='id' type='xs:string'/>
    <xs:attribute ref='xml:lang'/>
  </xs:attributeGroup>
  <xs:complexType name='localized'><xs:simpleContent><xs:extension base='xs:string'><xs:attribute ref='xml:lang'/></xs:extension></xs:simpleContent></xs:complexType>

  <xs:element name='message'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='body'/>
        <xs:element ref='subject'/>
        <xs:element ref='thread'/>
        <xs:element ref='error'/>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
      <xs:attribute name='type'>
        <xs:simpleType>
          <xs:restriction base='xs:NCName'>
            <xs:enumeration value='chat'/><xs:enumeration value='error'/><xs:enumeration value='groupchat'/><xs:enumeration value='headline'/><xs:enumeration value='normal'/>
          </xs:restriction>
        </xs:simpleType>
      </xs:attribute>
      <xs:attributeGroup ref='common'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='body' type='localized'/>
  <xs:element name='subject' type='localized'/>
  <xs:element name='thread'>
    <xs:complexType><xs:simpleContent><xs:extension base='xs:string'><xs:attribute name='parent' type='xs:string'/></xs:extension></xs:simpleContent></xs:complexType>
  </xs:element>

  <xs:element name='presence'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='show'/>
        <xs:element ref='status'/>
        <xs:element ref='priority'/>
        <xs:element ref='error'/>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
      <xs:attribute name='type'>
        <xs:simpleType>
          <xs:restriction base='xs:NCName'>
            <xs:enumeration value='error'/><xs:enumeration value='probe'/><xs:enumeration value='subscribe'/><xs:enumeration value='subscribed'/>
            <xs:enumeration value='unavailable'/><xs:enumeration value='unsubscribe'/><xs:enumeration value='unsubscribed'/>
          </xs:restriction>
        </xs:simpleType>
      </xs:attribute>
      <xs:attributeGroup ref='common'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='show'>
    <xs:simpleType>
      <xs:restriction base='xs:NCName'>
        <xs:enumeration value='away'/><xs:enumeration value='chat'/><xs:enumeration value='dnd'/><xs:enumeration value='xa'/>
      </xs:restriction>
    </xs:simpleType>
  </xs:element>
  <xs:element name='status' type='localized'/>
  <xs:element name='priority' type='xs:byte'/>

  <xs:element name='iq'>
    <xs:complexType>
      <xs:sequence>
        <xs:any namespace='##other' processContents='lax' minOccurs='0'/>
        <xs:element ref='error' minOccurs='0'/>
      </xs:sequence>
      <xs:attribute name='type' use='required'>
        <xs:simpleType>
          <xs:restriction base='xs:NCName'>
            <xs:enumeration value='error'/><xs:enumeration value='get'/><xs:enumeration value='result'/><xs:enumeration value='set'/>
          </xs:restriction>
        </xs:simpleType>
      </xs:attribute>
      <xs:attribute name='id' type='xs:string' use='required'/>
      <xs:attribute name='from' type='xs:string'/>
      <xs:attribute name='to' type='xs:string'/>
      <xs:attribute ref='xml:lang'/>
    </xs:complexType>
  </xs:element>

  <xs:element name='error'>
    <xs:complexType>
      <xs:sequence><xs:any namespace='##other' processContents='lax' minOccurs='0' maxOccurs='unbounded'/></xs:sequence>
      <xs:attribute name='by' type='xs:string'/>
      <xs:attribute name='code' type='xs:unsignedShort'/>
      <xs:attribute name='type' use='required'>
        <xs:simpleType>
          <xs:restriction base='xs:NCName'>
            <xs:enumeration value='auth'/><xs:enumeration value='cancel'/><xs:enumeration value='continue'/><xs:enumeration value='modify'/><xs:enumeration value='wait'/>
          </xs:restriction>
        </xs:simpleType>
      </xs:attribute>
    </xs:complexType>
  </xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "rfc-session.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- Sessions (RFC 3921 §3), which RFC 6121 no longer asks for -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:ietf:params:xml:ns:xmpp-session' xmlns='urn:ietf:params:xml:ns:xmpp-session' elementFormDefault='qualified'>

  <xs:simpleType name='empty'><xs:restriction base='xs:string'><xs:enumeration value=''/></xs:restriction></xs:simpleType>

  <xs:element name='session'>
    <xs:complexType><xs:choice minOccurs='0' maxOccurs='unbounded'><xs:element name='required' type='empty'/><xs:element name='optional' type='empty'/></xs:choice></xs:complexType>
  </xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "rfc-stanza-errors.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- Conditions of stanza errors (RFC 6120 §8.3.3) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:ietf:params:xml:ns:xmpp-stanzas' xmlns='urn:ietf:params:xml:ns:xmpp-stanzas' elementFormDefault='qualified'>
  <xs:import namespace='http://www.w3.org/XML/1998/namespace'/>

  <xs:simpleType name='empty'><xs:restriction base='xs:string'><xs:enumeration value=''/></xs:restriction></xs:simpleType>

  <xs:element name='bad-request' type='empty'/>
  <xs:element name='conflict' type='empty'/>
  <xs:element name='feature-not-implemented' type='empty'/>
  <xs:element name='forbidden' type='empty'/>
  <xs:element name='gone' type='xs:string'/>
  <xs:element name='internal-server-error' type='empty'/>
  <xs:element name='item-not-found' type='empty'/>
  <xs:element name='jid-malformed' type='empty'/>
  <xs:element name='not-acceptable' type='empty'/>
  <xs:element name='not-allowed' type='empty'/>
  <xs:element name='not-authorized' type='empty'/>
  <xs:element name='policy-violation' type='empty'/>
  <xs:element name='recipient-unavailable' type='empty'/>
  <xs:element name='redirect' type='xs:string'/>
  <xs:element name='registration-required' type='empty'/>
  <xs:element name='remote-server-not-found' type='empty'/>
  <xs:element name='remote-server-timeout' type='empty'/>
  <xs:element name='resource-constraint' type='empty'/>
  <xs:element name='service-unavailable' type='empty'/>
  <xs:element name='subscription-required' type='empty'/>
  <xs:element name='undefined-condition' type='empty'/>
  <xs:element name='unexpected-request' type='empty'/>
  <xs:element name='text'>
    <xs:complexType><xs:simpleContent><xs:extension base='xs:string'><xs:attribute ref='xml:lang'/></xs:extension></xs:simpleContent></xs:complexType>
  </xs:element>
  <xs:group name='stanzaErrorGroup'>
    <xs:choice>
      <xs:element ref='bad-request'/>
      <xs:element ref='conflict'/>
      <xs:element ref='feature-not-implemented'/>
      <xs:element ref='forbidden'/>
      <xs:element ref='gone'/>
      <xs:element ref='internal-server-error'/>
      <xs:element ref='item-not-found'/>
      <xs:element ref='jid-malformed'/>
      <xs:element ref='not-acceptable'/>
      <xs:element ref='not-allowed'/>
      <xs:element ref='not-authorized'/>
      <xs:element ref='policy-violation'/>
      <xs:element ref='recipient-unavailable'/>
      <xs:element ref='redirect'/>
      <xs:element ref='registration-required'/>
      <xs:element ref='remote-server-not-found'/>
      <xs:element ref='remote-server-timeout'/>
      <xs:element ref='resource-constraint'/>
      <xs:element ref='service-unavailable'/>
      <xs:element ref='subscription-required'/>
      <xs:element ref='undefined-condition'/>
      <xs:element ref='unexpected-request'/>
    </xs:choice>
  </xs:group>
</xs:schema>

"""##),
        EmbeddedFile(
            "rfc-stream-errors.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- Conditions of stream errors (RFC 6120 §4.9.3, with those of RFC 3920) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:ietf:params:xml:ns:xmpp-streams' xmlns='urn:ietf:params:xml:ns:xmpp-streams' elementFormDefault='qualified'>
  <xs:import namespace='http://www.w3.org/XML/1998/namespace'/>

  <xs:simpleType name='empty'><xs:restriction base='xs:string'><xs:enumeration value=''/></xs:restriction></xs:simpleType>

  <xs:element name='bad-format' type='empty'/>
  <xs:element name='bad-namespace-prefix' type='empty'/>
  <xs:element name='conflict' type='empty'/>
  <xs:element name='connection-timeout' type='empty'/>
  <xs:element name='host-gone' type='empty'/>
  <xs:element name='host-unknown' type='empty'/>
  <xs:element name='improper-addressing' type='empty'/>
  <xs:element name='internal-server-error' type='empty'/>
  <xs:element name='invalid-from' type='empty'/>
  <xs:element name='invalid-id' type='empty'/>
  <xs:element name='invalid-namespace' type='empty'/>
  <xs:element name='invalid-xml' type='empty'/>
  <xs:element name='not-authorized' type='empty'/>
  <xs:element name='not-well-formed' type='empty'/>
  <xs:element name='policy-violation' type='empty'/>
  <xs:element name='remote-connection-failed' type='empty'/>
  <xs:element name='reset' type='empty'/>
  <xs:element name='resource-constraint' type='empty'/>
  <xs:element name='restricted-xml' type='empty'/>
  <xs:element name='see-other-host' type='xs:string'/>
  <xs:element name='system-shutdown' type='empty'/>
  <xs:element name='undefined-condition' type='empty'/>
  <xs:element name='unsupported-encoding' type='empty'/>
  <xs:element name='unsupported-feature' type='empty'/>
  <xs:element name='unsupported-stanza-type' type='empty'/>
  <xs:element name='unsupported-version' type='empty'/>
  <xs:element name='xml-not-well-formed' type='empty'/>
  <xs:element name='text'>
    <xs:complexType><xs:simpleContent><xs:extension base='xs:string'><xs:attribute ref='xml:lang'/></xs:extension></xs:simpleContent></xs:complexType>
  </xs:element>
  <xs:group name='streamErrorGroup'>
    <xs:choice>
      <xs:element ref='bad-format'/>
      <xs:element ref='bad-namespace-prefix'/>
      <xs:element ref='conflict'/>
      <xs:element ref='connection-timeout'/>
      <xs:element ref='host-gone'/>
      <xs:element ref='host-unknown'/>
      <xs:element ref='improper-addressing'/>
      <xs:element ref='internal-server-error'/>
      <xs:element ref='invalid-from'/>
      <xs:element ref='invalid-id'/>
      <xs:element ref='invalid-namespace'/>
      <xs:element ref='invalid-xml'/>
      <xs:element ref='not-authorized'/>
      <xs:element ref='not-well-formed'/>
      <xs:element ref='policy-violation'/>
      <xs:element ref='remote-connection-failed'/>
      <xs:element ref='reset'/>
      <xs:element ref='resource-constraint'/>
      <xs:element ref='restricted-xml'/>
      <xs:element ref='see-other-host'/>
      <xs:element ref='system-shutdown'/>
      <xs:element ref='undefined-condition'/>
      <xs:element ref='unsupported-encoding'/>
      <xs:element ref='unsupported-feature'/>
      <xs:element ref='unsupported-stanza-type'/>
      <xs:element ref='unsupported-version'/>
      <xs:element ref='xml-not-well-formed'/>
    </xs:choice>
  </xs:group>
</xs:schema>

"""##),
        EmbeddedFile(
            "rfc-streams.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- Streams (RFC 6120 §4) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='http://etherx.jabber.org/streams' xmlns='http://etherx.jabber.org/streams' elementFormDefault='qualified'>
  <xs:import namespace='http://www.w3.org/XML/1998/namespace'/>

  <xs:element name='stream'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='features'/>
        <xs:element ref='error'/>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
      <xs:attribute name='from' type='xs:string'/>
      <xs:attribute name='to' type='xs:string'/>
      <xs:attribute name='id' type='xs:string'/>
      <xs:attribute name='version' type='xs:decimal'/>
      <xs:attribute ref='xml:lang'/>
      <xs:anyAttribute namespace='##other' processContents='lax'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='features'>
    <xs:complexType><xs:sequence><xs:any namespace='##other' processContents='lax' minOccurs='0' maxOccurs='unbounded'/></xs:sequence></xs:complexType>
  </xs:element>
  <xs:element name='error'>
    <xs:complexType><xs:sequence><xs:any namespace='##other' processContents='lax' minOccurs='0' maxOccurs='unbounded'/></xs:sequence></xs:complexType>
  </xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "rfc-tls.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- Negotiation of TLS (RFC 6120 §5) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:ietf:params:xml:ns:xmpp-tls' xmlns='urn:ietf:params:xml:ns:xmpp-tls' elementFormDefault='qualified'>

  <xs:simpleType name='empty'><xs:restriction base='xs:string'><xs:enumeration value=''/></xs:restriction></xs:simpleType>

  <xs:element name='starttls'>
    <xs:complexType><xs:choice minOccurs='0' maxOccurs='unbounded'><xs:element name='required' type='empty'/><xs:element name='optional' type='empty'/></xs:choice></xs:complexType>
  </xs:element>
  <xs:element name='proceed' type='empty'/>
  <xs:element name='failure' type='empty'/>
</xs:schema>

"""##),
        EmbeddedFile(
            "rfc-xml.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- XML 1.0 §2.10 and §2.12, XML Base, xml:id -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='http://www.w3.org/XML/1998/namespace' elementFormDefault='qualified'>

  <xs:attribute name='lang'><xs:simpleType><xs:union memberTypes='xs:language'><xs:simpleType><xs:restriction base='xs:string'><xs:enumeration value=''/></xs:restriction></xs:simpleType></xs:union></xs:simpleType></xs:attribute>
  <xs:attribute name='space'><xs:simpleType><xs:restriction base='xs:NCName'><xs:enumeration value='default'/><xs:enumeration value='preserve'/></xs:restriction></xs:simpleType></xs:attribute>
  <xs:attribute name='base' type='xs:anyURI'/>
  <xs:attribute name='id' type='xs:ID'/>
  <xs:attributeGroup name='specialAttrs'><xs:attribute ref='xml:base'/><xs:attribute ref='xml:lang'/><xs:attribute ref='xml:space'/><xs:attribute ref='xml:id'/></xs:attributeGroup>
</xs:schema>

"""##),
        EmbeddedFile(
            "xep-avatar-data.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- The bytes of an avatar (XEP-0084 §4.1) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:avatar:data' xmlns='urn:xmpp:avatar:data' elementFormDefault='qualified'>

  <xs:element name='data' type='xs:base64Binary'/>
</xs:schema>

"""##),
        EmbeddedFile(
            "xep-avatar-metadata.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- What avatar an entity has (XEP-0084 §4.2) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:avatar:metadata' xmlns='urn:xmpp:avatar:metadata' elementFormDefault='qualified'>

  <xs:element name='metadata'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='info'/>
        <xs:element ref='pointer'/>
        <xs:element ref='stop'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='stop' type='empty'/>
  <xs:element name='info'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
      <xs:attribute name='bytes' type='xs:unsignedInt' use='required'/>
      <xs:attribute name='id' type='xs:string' use='required'/>
      <xs:attribute name='type' type='xs:string' use='required'/>
      <xs:attribute name='height' type='xs:unsignedShort'/>
      <xs:attribute name='width' type='xs:unsignedShort'/>
      <xs:attribute name='url' type='xs:anyURI'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='pointer'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
      <xs:attribute name='bytes' type='xs:unsignedInt'/>
      <xs:attribute name='id' type='xs:string'/>
      <xs:attribute name='type' type='xs:string'/>
      <xs:attribute name='height' type='xs:unsignedShort'/>
      <xs:attribute name='width' type='xs:unsignedShort'/>
    </xs:complexType>
  </xs:element>
  <xs:simpleType name='empty'><xs:restriction base='xs:string'><xs:enumeration value=''/></xs:restriction></xs:simpleType>
</xs:schema>

"""##),
        EmbeddedFile(
            "xep-bookmarks-1.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- Bookmarks of rooms, an item each (XEP-0402 §2) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:bookmarks:1' xmlns='urn:xmpp:bookmarks:1' elementFormDefault='qualified'>

  <xs:element name='conference'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='nick'/>
        <xs:element ref='password'/>
        <xs:element ref='extensions'/>
      </xs:choice>
      <xs:attribute name='name' type='xs:string'/>
      <xs:attribute name='autojoin' type='xs:boolean'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='nick' type='xs:string'/>
  <xs:element name='password' type='xs:string'/>
  <xs:element name='extensions'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "xep-bookmarks.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- Bookmarks of rooms and pages (XEP-0048 §2) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='storage:bookmarks' xmlns='storage:bookmarks' elementFormDefault='qualified'>

  <xs:element name='storage'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='conference'/>
        <xs:element ref='url'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='conference'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='nick'/>
        <xs:element ref='password'/>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
      <xs:attribute name='jid' type='xs:string' use='required'/>
      <xs:attribute name='name' type='xs:string'/>
      <xs:attribute name='autojoin' type='xs:boolean'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='nick' type='xs:string'/>
  <xs:element name='password' type='xs:string'/>
  <xs:element name='url'>
    <xs:complexType>
      <xs:attribute name='name' type='xs:string'/>
      <xs:attribute name='url' type='xs:string' use='required'/>
    </xs:complexType>
  </xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "xep-commands.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- Ad-hoc commands (XEP-0050 §3) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='http://jabber.org/protocol/commands' xmlns='http://jabber.org/protocol/commands' elementFormDefault='qualified'>
  <xs:import namespace='http://www.w3.org/XML/1998/namespace'/>

  <xs:simpleType name='empty'><xs:restriction base='xs:string'><xs:enumeration value=''/></xs:restriction></xs:simpleType>
  <xs:element name='command'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='actions'/>
        <xs:element ref='note'/>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
      <xs:attribute name='node' type='xs:string' use='required'/>
      <xs:attribute name='sessionid' type='xs:string'/>
      <xs:attribute name='action'><xs:simpleType><xs:restriction base='xs:string'><xs:enumeration value='cancel'/><xs:enumeration value='complete'/><xs:enumeration value='execute'/><xs:enumeration value='next'/><xs:enumeration value='prev'/></xs:restriction></xs:simpleType></xs:attribute>
      <xs:attribute name='status'><xs:simpleType><xs:restriction base='xs:string'><xs:enumeration value='canceled'/><xs:enumeration value='completed'/><xs:enumeration value='executing'/></xs:restriction></xs:simpleType></xs:attribute>
      <xs:attribute ref='xml:lang'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='actions'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='prev'/>
        <xs:element ref='next'/>
        <xs:element ref='complete'/>
      </xs:choice>
      <xs:attribute name='execute'><xs:simpleType><xs:restriction base='xs:string'><xs:enumeration value='complete'/><xs:enumeration value='next'/><xs:enumeration value='prev'/></xs:restriction></xs:simpleType></xs:attribute>
    </xs:complexType>
  </xs:element>
  <xs:element name='prev' type='empty'/>
  <xs:element name='next' type='empty'/>
  <xs:element name='complete' type='empty'/>
  <xs:element name='note'>
    <xs:complexType><xs:simpleContent><xs:extension base='xs:string'>
      <xs:attribute name='type'><xs:simpleType><xs:restriction base='xs:string'><xs:enumeration value='error'/><xs:enumeration value='info'/><xs:enumeration value='warn'/></xs:restriction></xs:simpleType></xs:attribute>
    </xs:extension></xs:simpleContent></xs:complexType>
  </xs:element>
  <xs:element name='bad-action' type='empty'/>
  <xs:element name='bad-locale' type='empty'/>
  <xs:element name='bad-payload' type='empty'/>
  <xs:element name='bad-sessionid' type='empty'/>
  <xs:element name='malformed-action' type='empty'/>
  <xs:element name='session-expired' type='empty'/>
</xs:schema>

"""##),
        EmbeddedFile(
            "xep-data-forms.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- Data forms (XEP-0004 §3) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='jabber:x:data' xmlns='jabber:x:data' elementFormDefault='qualified'>

  <xs:simpleType name='empty'><xs:restriction base='xs:string'><xs:enumeration value=''/></xs:restriction></xs:simpleType>
  <xs:element name='x'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='title'/>
        <xs:element ref='instructions'/>
        <xs:element ref='field'/>
        <xs:element ref='reported'/>
        <xs:element ref='item'/>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
      <xs:attribute name='type' use='required'><xs:simpleType><xs:restriction base='xs:string'><xs:enumeration value='cancel'/><xs:enumeration value='form'/><xs:enumeration value='result'/><xs:enumeration value='submit'/></xs:restriction></xs:simpleType></xs:attribute>
    </xs:complexType>
  </xs:element>
  <xs:element name='title' type='xs:string'/>
  <xs:element name='instructions' type='xs:string'/>
  <xs:element name='field'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='desc'/>
        <xs:element ref='required'/>
        <xs:element ref='value'/>
        <xs:element ref='option'/>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
      <xs:attribute name='var' type='xs:string'/>
      <xs:attribute name='label' type='xs:string'/>
      <xs:attribute name='type'><xs:simpleType><xs:restriction base='xs:string'><xs:enumeration value='boolean'/><xs:enumeration value='fixed'/><xs:enumeration value='hidden'/><xs:enumeration value='jid-multi'/><xs:enumeration value='jid-single'/><xs:enumeration value='list-multi'/><xs:enumeration value='list-single'/><xs:enumeration value='text-multi'/><xs:enumeration value='text-private'/><xs:enumeration value='text-single'/></xs:restriction></xs:simpleType></xs:attribute>
    </xs:complexType>
  </xs:element>
  <xs:element name='desc' type='xs:string'/>
  <xs:element name='required' type='empty'/>
  <xs:element name='value' type='xs:string'/>
  <xs:element name='option'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='value'/>
      </xs:choice>
      <xs:attribute name='label' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='reported'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='field'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='item'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='field'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "xep-delay.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- When a stanza was sent (XEP-0203 §2) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:delay' xmlns='urn:xmpp:delay' elementFormDefault='qualified'>

  <xs:element name='delay'>
    <xs:complexType><xs:simpleContent><xs:extension base='xs:string'>
      <xs:attribute name='from' type='xs:string'/>
      <xs:attribute name='stamp' type='xs:dateTime' use='required'/>
    </xs:extension></xs:simpleContent></xs:complexType>
  </xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "xep-disco-info.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- What an entity is and can do (XEP-0030 §3) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='http://jabber.org/protocol/disco#info' xmlns='http://jabber.org/protocol/disco#info' elementFormDefault='qualified'>
  <xs:import namespace='http://www.w3.org/XML/1998/namespace'/>

  <xs:element name='query'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='identity'/>
        <xs:element ref='feature'/>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
      <xs:attribute name='node' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='identity'>
    <xs:complexType>
      <xs:attribute name='category' type='xs:string' use='required'/>
      <xs:attribute name='type' type='xs:string' use='required'/>
      <xs:attribute name='name' type='xs:string'/>
      <xs:attribute ref='xml:lang'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='feature'>
    <xs:complexType>
      <xs:attribute name='var' type='xs:string' use='required'/>
    </xs:complexType>
  </xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "xep-disco-items.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- What an entity holds (XEP-0030 §4) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='http://jabber.org/protocol/disco#items' xmlns='http://jabber.org/protocol/disco#items' elementFormDefault='qualified'>

  <xs:element name='query'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='item'/>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
      <xs:attribute name='node' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='item'>
    <xs:complexType>
      <xs:attribute name='jid' type='xs:string' use='required'/>
      <xs:attribute name='node' type='xs:string'/>
      <xs:attribute name='name' type='xs:string'/>
      <xs:attribute name='action'><xs:simpleType><xs:restriction base='xs:string'><xs:enumeration value='remove'/><xs:enumeration value='update'/></xs:restriction></xs:simpleType></xs:attribute>
    </xs:complexType>
  </xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "xep-forward.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- A stanza inside another (XEP-0297 §3) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:forward:0' xmlns='urn:xmpp:forward:0' elementFormDefault='qualified'>

  <xs:element name='forwarded'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "xep-hats.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- Hats of occupants (XEP-0317 §3) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:hats:0' xmlns='urn:xmpp:hats:0' elementFormDefault='qualified'>
  <xs:import namespace='http://www.w3.org/XML/1998/namespace'/>

  <xs:element name='hats'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='hat'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='hat'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
      <xs:attribute name='uri' type='xs:anyURI' use='required'/>
      <xs:attribute name='title' type='xs:string' use='required'/>
      <xs:attribute ref='xml:lang'/>
      <xs:anyAttribute namespace='##other' processContents='lax'/>
    </xs:complexType>
  </xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "xep-message-attaching.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- Messages that belong to another (XEP-0367 §3) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:message-attaching:1' xmlns='urn:xmpp:message-attaching:1' elementFormDefault='qualified'>

  <xs:element name='attach-to'>
    <xs:complexType>
      <xs:attribute name='id' type='xs:string' use='required'/>
    </xs:complexType>
  </xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "xep-muc-user.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- Occupants, invitations and what happens in a room (XEP-0045 §7 to §10) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='http://jabber.org/protocol/muc#user' xmlns='http://jabber.org/protocol/muc#user' elementFormDefault='qualified'>

  <xs:element name='x'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='decline'/>
        <xs:element ref='destroy'/>
        <xs:element ref='invite'/>
        <xs:element ref='item'/>
        <xs:element ref='password'/>
        <xs:element ref='status'/>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='decline'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='reason'/>
      </xs:choice>
      <xs:attribute name='from' type='xs:string'/>
      <xs:attribute name='to' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='destroy'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='reason'/>
        <xs:element ref='password'/>
      </xs:choice>
      <xs:attribute name='jid' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='invite'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='reason'/>
        <xs:element ref='continue'/>
      </xs:choice>
      <xs:attribute name='from' type='xs:string'/>
      <xs:attribute name='to' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='continue'>
    <xs:complexType>
      <xs:attribute name='thread' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='item'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='actor'/>
        <xs:element ref='reason'/>
        <xs:element ref='continue'/>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
      <xs:attribute name='affiliation'><xs:simpleType><xs:restriction base='xs:string'><xs:enumeration value='admin'/><xs:enumeration value='member'/><xs:enumeration value='none'/><xs:enumeration value='outcast'/><xs:enumeration value='owner'/></xs:restriction></xs:simpleType></xs:attribute>
      <xs:attribute name='jid' type='xs:string'/>
      <xs:attribute name='nick' type='xs:string'/>
      <xs:attribute name='role'><xs:simpleType><xs:restriction base='xs:string'><xs:enumeration value='moderator'/><xs:enumeration value='none'/><xs:enumeration value='participant'/><xs:enumeration value='visitor'/></xs:restriction></xs:simpleType></xs:attribute>
    </xs:complexType>
  </xs:element>
  <xs:element name='actor'>
    <xs:complexType>
      <xs:attribute name='jid' type='xs:string'/>
      <xs:attribute name='nick' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='reason' type='xs:string'/>
  <xs:element name='password' type='xs:string'/>
  <xs:element name='status'>
    <xs:complexType>
      <xs:attribute name='code' type='xs:unsignedShort' use='required'/>
    </xs:complexType>
  </xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "xep-muc.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- Entering a room (XEP-0045 §7.2) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='http://jabber.org/protocol/muc' xmlns='http://jabber.org/protocol/muc' elementFormDefault='qualified'>

  <xs:element name='x'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='history'/>
        <xs:element ref='password'/>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='history'>
    <xs:complexType>
      <xs:attribute name='maxchars' type='xs:unsignedInt'/>
      <xs:attribute name='maxstanzas' type='xs:unsignedInt'/>
      <xs:attribute name='seconds' type='xs:unsignedInt'/>
      <xs:attribute name='since' type='xs:dateTime'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='password' type='xs:string'/>
</xs:schema>

"""##),
        EmbeddedFile(
            "xep-private.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- Private XML storage (XEP-0049 §3) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='jabber:iq:private' xmlns='jabber:iq:private' elementFormDefault='qualified'>

  <xs:element name='query'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "xep-pubsub-errors.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- Why publishing and subscribing fail (XEP-0060 §12) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='http://jabber.org/protocol/pubsub#errors' xmlns='http://jabber.org/protocol/pubsub#errors' elementFormDefault='qualified'>

  <xs:simpleType name='empty'><xs:restriction base='xs:string'><xs:enumeration value=''/></xs:restriction></xs:simpleType>
  <xs:element name='closed-node' type='empty'/>
  <xs:element name='configuration-required' type='empty'/>
  <xs:element name='invalid-jid' type='empty'/>
  <xs:element name='invalid-options' type='empty'/>
  <xs:element name='invalid-payload' type='empty'/>
  <xs:element name='invalid-subid' type='empty'/>
  <xs:element name='item-forbidden' type='empty'/>
  <xs:element name='item-required' type='empty'/>
  <xs:element name='jid-required' type='empty'/>
  <xs:element name='max-items-exceeded' type='empty'/>
  <xs:element name='max-nodes-exceeded' type='empty'/>
  <xs:element name='nodeid-required' type='empty'/>
  <xs:element name='not-in-roster-group' type='empty'/>
  <xs:element name='not-subscribed' type='empty'/>
  <xs:element name='node-full' type='empty'/>
  <xs:element name='payload-too-big' type='empty'/>
  <xs:element name='payload-required' type='empty'/>
  <xs:element name='pending-subscription' type='empty'/>
  <xs:element name='precondition-not-met' type='empty'/>
  <xs:element name='presence-subscription-required' type='empty'/>
  <xs:element name='subid-required' type='empty'/>
  <xs:element name='too-many-subscriptions' type='empty'/>
  <xs:element name='unsupported-access-model' type='empty'/>
  <xs:element name='unsupported'>
    <xs:complexType>
      <xs:attribute name='feature' type='xs:string' use='required'/>
    </xs:complexType>
  </xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "xep-pubsub-event.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- What subscribers are told (XEP-0060 §7 and §8) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='http://jabber.org/protocol/pubsub#event' xmlns='http://jabber.org/protocol/pubsub#event' xmlns:x='jabber:x:data' elementFormDefault='qualified'>
  <xs:import namespace='jabber:x:data'/>

  <xs:element name='event'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='collection'/>
        <xs:element ref='configuration'/>
        <xs:element ref='delete'/>
        <xs:element ref='items'/>
        <xs:element ref='purge'/>
        <xs:element ref='subscription'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='collection'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='associate'/>
        <xs:element ref='disassociate'/>
      </xs:choice>
      <xs:attribute name='node' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='associate'>
    <xs:complexType>
      <xs:attribute name='node' type='xs:string' use='required'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='disassociate'>
    <xs:complexType>
      <xs:attribute name='node' type='xs:string' use='required'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='configuration'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='x:x'/>
      </xs:choice>
      <xs:attribute name='node' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='delete'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='redirect'/>
      </xs:choice>
      <xs:attribute name='node' type='xs:string' use='required'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='redirect'>
    <xs:complexType>
      <xs:attribute name='uri' type='xs:string' use='required'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='items'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='item'/>
        <xs:element ref='retract'/>
      </xs:choice>
      <xs:attribute name='node' type='xs:string' use='required'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='item'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
      <xs:attribute name='id' type='xs:string'/>
      <xs:attribute name='node' type='xs:string'/>
      <xs:attribute name='publisher' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='retract'>
    <xs:complexType>
      <xs:attribute name='id' type='xs:string' use='required'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='purge'>
    <xs:complexType>
      <xs:attribute name='node' type='xs:string' use='required'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='subscription'>
    <xs:complexType>
      <xs:attribute name='jid' type='xs:string' use='required'/>
      <xs:attribute name='node' type='xs:string'/>
      <xs:attribute name='subid' type='xs:string'/>
      <xs:attribute name='expiry' type='xs:string'/>
      <xs:attribute name='subscription'><xs:simpleType><xs:restriction base='xs:string'><xs:enumeration value='none'/><xs:enumeration value='pending'/><xs:enumeration value='subscribed'/><xs:enumeration value='unconfigured'/></xs:restriction></xs:simpleType></xs:attribute>
    </xs:complexType>
  </xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "xep-pubsub-owner.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- What owners of nodes do (XEP-0060 §8) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='http://jabber.org/protocol/pubsub#owner' xmlns='http://jabber.org/protocol/pubsub#owner' xmlns:x='jabber:x:data' elementFormDefault='qualified'>
  <xs:import namespace='jabber:x:data'/>

  <xs:element name='pubsub'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='affiliations'/>
        <xs:element ref='collection'/>
        <xs:element ref='configure'/>
        <xs:element ref='default'/>
        <xs:element ref='delete'/>
        <xs:element ref='purge'/>
        <xs:element ref='subscriptions'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='affiliations'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='affiliation'/>
      </xs:choice>
      <xs:attribute name='node' type='xs:string' use='required'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='affiliation'>
    <xs:complexType>
      <xs:attribute name='affiliation' use='required'><xs:simpleType><xs:restriction base='xs:string'><xs:enumeration value='member'/><xs:enumeration value='none'/><xs:enumeration value='outcast'/><xs:enumeration value='owner'/><xs:enumeration value='publisher'/><xs:enumeration value='publish-only'/></xs:restriction></xs:simpleType></xs:attribute>
      <xs:attribute name='jid' type='xs:string' use='required'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='configure'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='x:x'/>
      </xs:choice>
      <xs:attribute name='node' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='default'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='x:x'/>
      </xs:choice>
      <xs:attribute name='type' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='delete'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='redirect'/>
      </xs:choice>
      <xs:attribute name='node' type='xs:string' use='required'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='redirect'>
    <xs:complexType>
      <xs:attribute name='uri' type='xs:string' use='required'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='purge'>
    <xs:complexType>
      <xs:attribute name='node' type='xs:string' use='required'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='subscriptions'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='subscription'/>
      </xs:choice>
      <xs:attribute name='node' type='xs:string' use='required'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='subscription'>
    <xs:complexType>
      <xs:attribute name='subscription' use='required'><xs:simpleType><xs:restriction base='xs:string'><xs:enumeration value='none'/><xs:enumeration value='pending'/><xs:enumeration value='subscribed'/><xs:enumeration value='unconfigured'/></xs:restriction></xs:simpleType></xs:attribute>
      <xs:attribute name='jid' type='xs:string' use='required'/>
      <xs:attribute name='subid' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='collection'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='associate'/>
        <xs:element ref='disassociate'/>
        <xs:element ref='dissociate'/>
      </xs:choice>
      <xs:attribute name='node' type='xs:string' use='required'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='associate'><xs:complexType><xs:attribute name='node' type='xs:string' use='required'/></xs:complexType></xs:element>
  <xs:element name='disassociate'><xs:complexType><xs:attribute name='node' type='xs:string' use='required'/></xs:complexType></xs:element>
  <xs:element name='dissociate'><xs:complexType><xs:attribute name='node' type='xs:string' use='required'/></xs:complexType></xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "xep-pubsub.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- Publishing and subscribing (XEP-0060 §5 to §7) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='http://jabber.org/protocol/pubsub' xmlns='http://jabber.org/protocol/pubsub' xmlns:x='jabber:x:data' elementFormDefault='qualified'>
  <xs:import namespace='jabber:x:data'/>

  <xs:simpleType name='empty'><xs:restriction base='xs:string'><xs:enumeration value=''/></xs:restriction></xs:simpleType>
  <xs:element name='pubsub'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='affiliations'/>
        <xs:element ref='configure'/>
        <xs:element ref='create'/>
        <xs:element ref='default'/>
        <xs:element ref='items'/>
        <xs:element ref='options'/>
        <xs:element ref='publish'/>
        <xs:element ref='publish-options'/>
        <xs:element ref='retract'/>
        <xs:element ref='subscribe'/>
        <xs:element ref='subscription'/>
        <xs:element ref='subscriptions'/>
        <xs:element ref='unsubscribe'/>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='affiliations'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='affiliation'/>
      </xs:choice>
      <xs:attribute name='node' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='affiliation'>
    <xs:complexType>
      <xs:attribute name='affiliation' use='required'><xs:simpleType><xs:restriction base='xs:string'><xs:enumeration value='member'/><xs:enumeration value='none'/><xs:enumeration value='outcast'/><xs:enumeration value='owner'/><xs:enumeration value='publisher'/><xs:enumeration value='publish-only'/></xs:restriction></xs:simpleType></xs:attribute>
      <xs:attribute name='node' type='xs:string'/>
      <xs:attribute name='jid' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='configure'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='x:x'/>
      </xs:choice>
      <xs:attribute name='node' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='create'>
    <xs:complexType>
      <xs:attribute name='node' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='default'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='x:x'/>
      </xs:choice>
      <xs:attribute name='node' type='xs:string'/>
      <xs:attribute name='type'><xs:simpleType><xs:restriction base='xs:string'><xs:enumeration value='collection'/><xs:enumeration value='leaf'/></xs:restriction></xs:simpleType></xs:attribute>
    </xs:complexType>
  </xs:element>
  <xs:element name='items'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='item'/>
      </xs:choice>
      <xs:attribute name='node' type='xs:string' use='required'/>
      <xs:attribute name='max_items' type='xs:positiveInteger'/>
      <xs:attribute name='subid' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='item'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
      <xs:attribute name='id' type='xs:string'/>
      <xs:attribute name='publisher' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='options'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='x:x'/>
      </xs:choice>
      <xs:attribute name='jid' type='xs:string'/>
      <xs:attribute name='node' type='xs:string'/>
      <xs:attribute name='subid' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='publish'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='item'/>
      </xs:choice>
      <xs:attribute name='node' type='xs:string' use='required'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='publish-options'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='x:x'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='retract'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='item'/>
      </xs:choice>
      <xs:attribute name='node' type='xs:string' use='required'/>
      <xs:attribute name='notify' type='xs:boolean'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='subscribe'>
    <xs:complexType>
      <xs:attribute name='jid' type='xs:string' use='required'/>
      <xs:attribute name='node' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='subscription'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='subscribe-options'/>
      </xs:choice>
      <xs:attribute name='jid' type='xs:string' use='required'/>
      <xs:attribute name='node' type='xs:string'/>
      <xs:attribute name='subid' type='xs:string'/>
      <xs:attribute name='subscription'><xs:simpleType><xs:restriction base='xs:string'><xs:enumeration value='none'/><xs:enumeration value='pending'/><xs:enumeration value='subscribed'/><xs:enumeration value='unconfigured'/></xs:restriction></xs:simpleType></xs:attribute>
    </xs:complexType>
  </xs:element>
  <xs:element name='subscribe-options'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='required'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='required' type='empty'/>
  <xs:element name='subscriptions'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='subscription'/>
      </xs:choice>
      <xs:attribute name='node' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='unsubscribe'>
    <xs:complexType>
      <xs:attribute name='jid' type='xs:string' use='required'/>
      <xs:attribute name='node' type='xs:string'/>
      <xs:attribute name='subid' type='xs:string'/>
    </xs:complexType>
  </xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "xep-reactions.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- Reactions to messages (XEP-0444 §3) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:reactions:0' xmlns='urn:xmpp:reactions:0' elementFormDefault='qualified'>

  <xs:element name='reactions'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='reaction'/>
      </xs:choice>
      <xs:attribute name='id' type='xs:string' use='required'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='reaction' type='xs:string'/>
</xs:schema>

"""##),
        EmbeddedFile(
            "xep-register-feature.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- The stream feature of registration (XEP-0077 §8) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='http://jabber.org/features/iq-register' xmlns='http://jabber.org/features/iq-register' elementFormDefault='qualified'>

  <xs:simpleType name='empty'><xs:restriction base='xs:string'><xs:enumeration value=''/></xs:restriction></xs:simpleType>
  <xs:element name='register'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='required'/>
        <xs:element ref='optional'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='required' type='empty'/>
  <xs:element name='optional' type='empty'/>
</xs:schema>

"""##),
        EmbeddedFile(
            "xep-register.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- In-band registration (XEP-0077 §3) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='jabber:iq:register' xmlns='jabber:iq:register' elementFormDefault='qualified'>

  <xs:simpleType name='empty'><xs:restriction base='xs:string'><xs:enumeration value=''/></xs:restriction></xs:simpleType>
  <xs:element name='query'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='registered'/>
        <xs:element ref='instructions'/>
        <xs:element ref='remove'/>
        <xs:element ref='username'/>
        <xs:element ref='nick'/>
        <xs:element ref='password'/>
        <xs:element ref='name'/>
        <xs:element ref='first'/>
        <xs:element ref='last'/>
        <xs:element ref='email'/>
        <xs:element ref='address'/>
        <xs:element ref='city'/>
        <xs:element ref='state'/>
        <xs:element ref='zip'/>
        <xs:element ref='phone'/>
        <xs:element ref='url'/>
        <xs:element ref='date'/>
        <xs:element ref='misc'/>
        <xs:element ref='text'/>
        <xs:element ref='key'/>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='registered' type='empty'/>
  <xs:element name='remove' type='empty'/>
  <xs:element name='instructions' type='xs:string'/>
  <xs:element name='username' type='xs:string'/>
  <xs:element name='nick' type='xs:string'/>
  <xs:element name='password' type='xs:string'/>
  <xs:element name='name' type='xs:string'/>
  <xs:element name='first' type='xs:string'/>
  <xs:element name='last' type='xs:string'/>
  <xs:element name='email' type='xs:string'/>
  <xs:element name='address' type='xs:string'/>
  <xs:element name='city' type='xs:string'/>
  <xs:element name='state' type='xs:string'/>
  <xs:element name='zip' type='xs:string'/>
  <xs:element name='phone' type='xs:string'/>
  <xs:element name='url' type='xs:string'/>
  <xs:element name='date' type='xs:string'/>
  <xs:element name='misc' type='xs:string'/>
  <xs:element name='text' type='xs:string'/>
  <xs:element name='key' type='xs:string'/>
</xs:schema>

"""##),
        EmbeddedFile(
            "xep-vcard-temp.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- vCards (XEP-0054), in any order and however few of their fields -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='vcard-temp' xmlns='vcard-temp' elementFormDefault='qualified'>

  <xs:simpleType name='empty'><xs:restriction base='xs:string'><xs:enumeration value=''/></xs:restriction></xs:simpleType>
  <xs:element name='vCard'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element name='VERSION' type='xs:string'/>
        <xs:element name='FN' type='xs:string'/>
        <xs:element name='NICKNAME' type='xs:string'/>
        <xs:element name='BDAY' type='xs:string'/>
        <xs:element name='JABBERID' type='xs:string'/>
        <xs:element name='MAILER' type='xs:string'/>
        <xs:element name='TZ' type='xs:string'/>
        <xs:element name='TITLE' type='xs:string'/>
        <xs:element name='ROLE' type='xs:string'/>
        <xs:element name='NOTE' type='xs:string'/>
        <xs:element name='PRODID' type='xs:string'/>
        <xs:element name='REV' type='xs:string'/>
        <xs:element name='SORT-STRING' type='xs:string'/>
        <xs:element name='UID' type='xs:string'/>
        <xs:element name='URL' type='xs:string'/>
        <xs:element name='DESC' type='xs:string'/>
        <xs:element ref='N'/>
        <xs:element ref='PHOTO'/>
        <xs:element ref='LOGO'/>
        <xs:element ref='ADR'/>
        <xs:element ref='LABEL'/>
        <xs:element ref='TEL'/>
        <xs:element ref='EMAIL'/>
        <xs:element ref='GEO'/>
        <xs:element ref='ORG'/>
        <xs:element ref='CATEGORIES'/>
        <xs:element ref='SOUND'/>
        <xs:element ref='CLASS'/>
        <xs:element ref='KEY'/>
        <xs:element ref='AGENT'/>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
      <xs:attribute name='version' type='xs:string'/>
      <xs:attribute name='prodid' type='xs:string'/>
    </xs:complexType>
  </xs:element>
  <xs:element name='AGENT'>
    <xs:complexType>
      <xs:choice>
        <xs:element ref='vCard'/>
        <xs:element name='EXTVAL' type='xs:string'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='N'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element name='FAMILY' type='xs:string'/>
        <xs:element name='GIVEN' type='xs:string'/>
        <xs:element name='MIDDLE' type='xs:string'/>
        <xs:element name='PREFIX' type='xs:string'/>
        <xs:element name='SUFFIX' type='xs:string'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='PHOTO'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element name='TYPE' type='xs:string'/>
        <xs:element name='BINVAL' type='xs:string'/>
        <xs:element name='EXTVAL' type='xs:string'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='LOGO'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element name='TYPE' type='xs:string'/>
        <xs:element name='BINVAL' type='xs:string'/>
        <xs:element name='EXTVAL' type='xs:string'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='ADR'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element name='POBOX' type='xs:string'/>
        <xs:element name='EXTADD' type='xs:string'/>
        <xs:element name='STREET' type='xs:string'/>
        <xs:element name='LOCALITY' type='xs:string'/>
        <xs:element name='REGION' type='xs:string'/>
        <xs:element name='PCODE' type='xs:string'/>
        <xs:element name='CTRY' type='xs:string'/>
        <xs:element name='HOME' type='empty'/>
        <xs:element name='WORK' type='empty'/>
        <xs:element name='POSTAL' type='empty'/>
        <xs:element name='PARCEL' type='empty'/>
        <xs:element name='DOM' type='empty'/>
        <xs:element name='INTL' type='empty'/>
        <xs:element name='PREF' type='empty'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='LABEL'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element name='LINE' type='xs:string'/>
        <xs:element name='HOME' type='empty'/>
        <xs:element name='WORK' type='empty'/>
        <xs:element name='POSTAL' type='empty'/>
        <xs:element name='PARCEL' type='empty'/>
        <xs:element name='DOM' type='empty'/>
        <xs:element name='INTL' type='empty'/>
        <xs:element name='PREF' type='empty'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='TEL'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element name='NUMBER' type='xs:string'/>
        <xs:element name='HOME' type='empty'/>
        <xs:element name='WORK' type='empty'/>
        <xs:element name='VOICE' type='empty'/>
        <xs:element name='FAX' type='empty'/>
        <xs:element name='PAGER' type='empty'/>
        <xs:element name='MSG' type='empty'/>
        <xs:element name='CELL' type='empty'/>
        <xs:element name='VIDEO' type='empty'/>
        <xs:element name='BBS' type='empty'/>
        <xs:element name='MODEM' type='empty'/>
        <xs:element name='ISDN' type='empty'/>
        <xs:element name='PCS' type='empty'/>
        <xs:element name='PREF' type='empty'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='EMAIL'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element name='USERID' type='xs:string'/>
        <xs:element name='HOME' type='empty'/>
        <xs:element name='WORK' type='empty'/>
        <xs:element name='INTERNET' type='empty'/>
        <xs:element name='PREF' type='empty'/>
        <xs:element name='X400' type='empty'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='GEO'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element name='LAT' type='xs:string'/>
        <xs:element name='LON' type='xs:string'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='ORG'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element name='ORGNAME' type='xs:string'/>
        <xs:element name='ORGUNIT' type='xs:string'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='CATEGORIES'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element name='KEYWORD' type='xs:string'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='SOUND'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element name='PHONETIC' type='xs:string'/>
        <xs:element name='BINVAL' type='xs:string'/>
        <xs:element name='EXTVAL' type='xs:string'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='CLASS'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element name='PUBLIC' type='empty'/>
        <xs:element name='PRIVATE' type='empty'/>
        <xs:element name='CONFIDENTIAL' type='empty'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='KEY'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element name='TYPE' type='xs:string'/>
        <xs:element name='CRED' type='xs:string'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
</xs:schema>

"""##),
        EmbeddedFile(
            "xep-vcard-update.xsd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!-- The hash of a vCard photo (XEP-0153 §3) -->
<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='vcard-temp:x:update' xmlns='vcard-temp:x:update' elementFormDefault='qualified'>

  <xs:element name='x'>
    <xs:complexType>
      <xs:choice minOccurs='0' maxOccurs='unbounded'>
        <xs:element ref='photo'/>
        <xs:any namespace='##other' processContents='lax'/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name='photo' type='xs:string'/>
</xs:schema>

"""##),
    ]
}
