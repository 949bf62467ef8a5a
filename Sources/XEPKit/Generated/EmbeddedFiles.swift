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
    ]
}
