// Made by `xep dev generate` from the files in Resources; edit those.

/// The resource files of this target.
enum EmbeddedFiles {
    static let all: [EmbeddedFile] = [
        EmbeddedFile(
            "xep.dtd",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!--
  Document type of XMPP Extension Protocols, as built into xepkit.

  It describes the same language as the document type that stands beside the
  published series: a XEP is valid under both or under neither. xepkit reads
  this one only where a XEP names xep.dtd and no such file is to be found.

  The declarations go from the smallest part to the whole document. Parameter
  entities gather what several elements have in common; they stand inside
  declarations, which XML allows in an external subset only.
-->

<!-- 1. Shared parts ===================================================== -->

<!-- Characters and nothing else: the content of every leaf. -->
<!ENTITY % text 'CDATA'>
<!ENTITY % characters '(#PCDATA)*'>

<!-- What may mark a word or two inside any running text. -->
<!ENTITY % emphasis 'em | strong'>
<!ENTITY % marks 'link | tt | %emphasis;'>

<!-- Running text that may also cite and carry footnotes. -->
<!ENTITY % prose '%marks; | cite | span | note'>

<!-- Blocks that may stand inside a list entry or a table cell. -->
<!ENTITY % lists 'ul | ol'>
<!ENTITY % nested 'p | code | %lists;'>

<!-- List entries and definitions: running text or blocks, mixed at will. -->
<!ENTITY % entry '(#PCDATA | %prose; | %nested; | example)*'>

<!-- What a section is made of, apart from the sections below it. -->
<!ENTITY % protocol 'example | code | cve'>
<!ENTITY % blocks 'p | %protocol; | %lists; | dl | table | div'>

<!-- Attributes. An empty default means that the author said nothing. -->
<!ENTITY % styled "class %text; '' style %text; ''">
<!ENTITY % captioned "caption %text; ''">
<!ENTITY % spanning "colspan %text; '' rowspan %text; ''">
<!ENTITY % headed "anchor %text; '' topic %text; ''">

<!-- 2. Words ============================================================ -->

<!ELEMENT br EMPTY>
<!ELEMENT acronym %characters;>
<!ELEMENT cite %characters;>
<!ELEMENT dfn %characters;>

<!ELEMENT tt (#PCDATA | link | %emphasis;)*>
<!ELEMENT em (#PCDATA | link | tt | strong | span | note)*>
<!ELEMENT strong (#PCDATA | link | tt | em | span | note)*>

<!ELEMENT span (#PCDATA | %marks; | dfn)*>
<!ATTLIST span %styled;>

<!ELEMENT link (#PCDATA | cite)*>
<!ATTLIST link url %text; ''>

<!-- A footnote; it may hold another. -->
<!ELEMENT note (#PCDATA | %prose; | dfn)*>

<!ELEMENT img EMPTY>
<!ATTLIST img
  alt %text; ''
  src %text; ''
  width %text; ''
  height %text; ''>

<!-- 3. Blocks =========================================================== -->

<!ELEMENT p (#PCDATA | %prose; | dfn | acronym | br | img)*>
<!ATTLIST p %styled;>

<!ELEMENT div (#PCDATA | %blocks; | blockquote)*>
<!ATTLIST div %styled;>
<!ELEMENT blockquote (#PCDATA | blockquote)*>

<!-- Protocol: what goes over the wire is an example, all else is code. -->
<!ELEMENT example %characters;>
<!ATTLIST example %captioned;>
<!ELEMENT code (#PCDATA | span | %emphasis;)*>
<!ATTLIST code %captioned;>

<!-- A published vulnerability, by its number. -->
<!ELEMENT cve %characters;>
<!ATTLIST cve
  id %text; ''
  url %text; ''>

<!-- Lists -->
<!ELEMENT ul (li+)>
<!ATTLIST ul %styled;>
<!ELEMENT ol (li+)>
<!ATTLIST ol
  %styled;
  type %text; ''
  start %text; ''>
<!ELEMENT li %entry;>
<!ATTLIST li %styled;>

<!ELEMENT dl (di+)>
<!ELEMENT di (dt, dd)>
<!ELEMENT dt %characters;>
<!ELEMENT dd %entry;>

<!-- Tables -->
<!ELEMENT table (tr)*>
<!ATTLIST table %captioned;>
<!ELEMENT tr (th | td)*>
<!ELEMENT th %characters;>
<!ATTLIST th %spanning;>
<!ELEMENT td (#PCDATA | %prose; | %nested;)*>
<!ATTLIST td
  %spanning;
  align %text; ''>

<!-- 4. Sections, five levels deep ======================================= -->

<!ELEMENT section5 (%blocks;)*>
<!ATTLIST section5 %headed;>
<!ELEMENT section4 (%blocks; | section5)*>
<!ATTLIST section4 %headed;>
<!ELEMENT section3 (%blocks; | section4)*>
<!ATTLIST section3 %headed;>
<!ELEMENT section2 (%blocks; | section3)*>
<!ATTLIST section2 %headed;>
<!ELEMENT section1 (%blocks; | section2)*>
<!ATTLIST section1 %headed;>

<!-- 5. Header: facts about the document ================================= -->

<!-- Single facts -->
<!ELEMENT title %characters;>
<!ELEMENT abstract %characters;>
<!ELEMENT number %characters;>
<!ELEMENT shortname %characters;>
<!ELEMENT type %characters;>
<!ELEMENT status %characters;>
<!ELEMENT sig %characters;>
<!ELEMENT approver %characters;>
<!ELEMENT lastcall %characters;>
<!ELEMENT expires %characters;>
<!ELEMENT discuss %characters;>
<!ELEMENT councilnote %characters;>

<!-- Flags: being there is what they say. -->
<!ELEMENT interim EMPTY>
<!ELEMENT registry EMPTY>

<!-- Relations to other specifications -->
<!ELEMENT dependencies (spec*)>
<!ELEMENT supersedes (spec*)>
<!ELEMENT supersededby (spec*)>
<!ELEMENT spec %characters;>

<!ELEMENT tags (tag*)>
<!ELEMENT tag %characters;>

<!-- Where a schema is published -->
<!ELEMENT schemaloc (ns?, url)>
<!ELEMENT ns %characters;>
<!ELEMENT url %characters;>

<!-- The legal notice, normally brought in by an entity -->
<!ENTITY % clause '(#PCDATA | link)*'>
<!ELEMENT legal (copyright, permissions, warranty, liability, conformance)>
<!ELEMENT copyright %clause;>
<!ELEMENT permissions %clause;>
<!ELEMENT warranty %clause;>
<!ELEMENT liability %clause;>
<!ELEMENT conformance %clause;>

<!-- People -->
<!ELEMENT author (firstname, surname, authornote?, org?, email?, jid?, uri?)>
<!ELEMENT firstname %characters;>
<!ELEMENT surname %characters;>
<!ELEMENT authornote EMPTY>
<!ELEMENT org %characters;>
<!ELEMENT email %characters;>
<!ELEMENT jid %characters;>
<!ELEMENT uri %characters;>

<!-- History -->
<!ELEMENT revision (version, date, initials, remark)>
<!ELEMENT version %characters;>
<!ELEMENT date %characters;>
<!ELEMENT initials %characters;>
<!ELEMENT remark (#PCDATA | p | ul)*>

<!-- The order of the header is fixed: four groups, told apart for the eye only. -->
<!ENTITY % about 'title, abstract, legal'>
<!ENTITY % standing 'number, status, lastcall*, interim*, type, sig, approver*'>
<!ENTITY % relations 'dependencies, supersedes, supersededby, shortname, tags?, schemaloc*, registry?'>
<!ENTITY % record 'discuss?, expires?, author+, revision+, councilnote?'>
<!ELEMENT header (%about;, %standing;, %relations;, %record;)>

<!-- 6. The document ===================================================== -->

<!ELEMENT xep (header, section1*)>
<!ATTLIST xep xmlns %text; ''>

"""##),
        EmbeddedFile(
            "xep.ent",
            ##"""
<?xml version='1.0' encoding='UTF-8'?>
<!--
  Entities for authors of XMPP Extension Protocols, as built into xepkit.

  The names are those that authors know from the published series, so that a
  document means the same with either file. The texts are xepkit's own. A XEP
  in a folder of the series never sees this file, since the folder has one.

  Where each kind may stand: names of elements, conditions and addresses are
  plain characters; references are running text with a footnote (in a
  paragraph, a list entry or a table cell); NSVER, REGPROCESS and CONFORMANCE
  are whole paragraphs; LEGALNOTICE and PUBLICDOMAINNOTICE are the header's
  legal element. People are not listed: a XEP names its own authors.
-->

<!-- Characters -->
<!ENTITY nbsp "&#160;">
<!ENTITY sect "&#167;">
<!ENTITY copy "&#169;">
<!ENTITY reg "&#174;">
<!ENTITY mdash "&#8212;">
<!ENTITY tm "&#8482;">

<!-- Stanzas and their usual children -->
<!ENTITY IQ "&lt;iq/&gt;">
<!ENTITY MESSAGE "&lt;message/&gt;">
<!ENTITY PRESENCE "&lt;presence/&gt;">
<!ENTITY ERROR "&lt;error/&gt;">
<!ENTITY QUERY "&lt;query/&gt;">
<!ENTITY X "&lt;x/&gt;">
<!ENTITY BODY "&lt;body/&gt;">
<!ENTITY SUBJECT "&lt;subject/&gt;">
<!ENTITY THREAD "&lt;thread/&gt;">
<!ENTITY SHOW "&lt;show/&gt;">
<!ENTITY STATUS "&lt;status/&gt;">
<!ENTITY PRIORITY "&lt;priority/&gt;">
<!ENTITY JINGLE "&lt;jingle/&gt;">
<!ENTITY CONTENT "&lt;content/&gt;">
<!ENTITY DESCRIPTION "&lt;description/&gt;">
<!ENTITY TRANSPORT "&lt;transport/&gt;">
<!ENTITY CANDIDATE "&lt;candidate/&gt;">
<!ENTITY PAYLOADTYPE "&lt;payload-type/&gt;">
<!ENTITY UNAVAILABLE "&lt;presence type='unavailable'/&gt;">

<!-- Error conditions of RFC 6120, section 8.3.3, by name and by the code that came before the name -->
<!ENTITY badrequest "&lt;bad-request/&gt;">
<!ENTITY e400 "&lt;bad-request/&gt;">
<!ENTITY conflict "&lt;conflict/&gt;">
<!ENTITY e409 "&lt;conflict/&gt;">
<!ENTITY feature "&lt;feature-not-implemented/&gt;">
<!ENTITY e501 "&lt;feature-not-implemented/&gt;">
<!ENTITY forbidden "&lt;forbidden/&gt;">
<!ENTITY e403 "&lt;forbidden/&gt;">
<!ENTITY gone "&lt;gone/&gt;">
<!ENTITY internalserver "&lt;internal-server-error/&gt;">
<!ENTITY e500 "&lt;internal-server-error/&gt;">
<!ENTITY notfound "&lt;item-not-found/&gt;">
<!ENTITY e404 "&lt;item-not-found/&gt;">
<!ENTITY badjid "&lt;jid-malformed/&gt;">
<!ENTITY notacceptable "&lt;not-acceptable/&gt;">
<!ENTITY e406 "&lt;not-acceptable/&gt;">
<!ENTITY notallowed "&lt;not-allowed/&gt;">
<!ENTITY e405 "&lt;not-allowed/&gt;">
<!ENTITY notauthorized "&lt;not-authorized/&gt;">
<!ENTITY e401 "&lt;not-authorized/&gt;">
<!ENTITY payment "&lt;payment-required/&gt;">
<!ENTITY e402 "&lt;payment-required/&gt;">
<!ENTITY policy "&lt;policy-violation/&gt;">
<!ENTITY recipient "&lt;recipient-unavailable/&gt;">
<!ENTITY redirect "&lt;redirect/&gt;">
<!ENTITY e302 "&lt;redirect/&gt;">
<!ENTITY registration "&lt;registration-required/&gt;">
<!ENTITY e407 "&lt;registration-required/&gt;">
<!ENTITY remoteconnection "&lt;remote-connection-failed/&gt;">
<!ENTITY remoteserver "&lt;remote-server-not-found/&gt;">
<!ENTITY timeout "&lt;remote-server-timeout/&gt;">
<!ENTITY e504 "&lt;remote-server-timeout/&gt;">
<!ENTITY constraint "&lt;resource-constraint/&gt;">
<!ENTITY unavailable "&lt;service-unavailable/&gt;">
<!ENTITY e503 "&lt;service-unavailable/&gt;">
<!ENTITY subrequired "&lt;subscription-required/&gt;">
<!ENTITY undefined "&lt;undefined-condition/&gt;">
<!ENTITY unexpected "&lt;unexpected-request/&gt;">

<!-- Shapes of addresses -->
<!ENTITY LOCALBARE "&lt;localpart@domain.tld&gt;">
<!ENTITY LOCALFULL "&lt;localpart@domain.tld/resource&gt;">
<!ENTITY DOMAINBARE "&lt;domain.tld&gt;">
<!ENTITY DOMAINFULL "&lt;domain.tld/resource&gt;">
<!ENTITY BAREJID "(&lt;localpart@domain.tld&gt; or &lt;domain.tld&gt;)">
<!ENTITY FULLJID "(&lt;localpart@domain.tld/resource&gt; or &lt;domain.tld/resource&gt;)">

<!-- Legal notices -->
<!ENTITY LEGALNOTICE "<legal>
<copyright>The rights in this document belong to the authors whom it names.</copyright>
<permissions>This document is unpublished. It is a proposal on its authors' own desks: the XMPP Standards Foundation (XSF) has not published, accepted or approved it, and it is no part of the series of XMPP Extension Protocols. It may change or vanish without a word. Ask the authors before you pass it on. The permissions that come with a published specification take effect only once the XSF publishes it with its own legal notice, which replaces this one.</permissions>
<warranty>This document comes as it stands. Nobody promises that it is correct, complete, fit for any purpose or free of the rights of others.</warranty>
<liability>Whoever implements, deploys or relies on this document does so at their own risk. As far as the law allows, neither the authors nor the XSF answer for any damage that follows from it.</liability>
<conformance>Whoever submits a specification to the XSF does so under its policy on intellectual property rights, which can be read at <link url='https://xmpp.org/about/xsf/ipr-policy'>https://xmpp.org/about/xsf/ipr-policy</link>. The authors need to have read it, and to be able to agree to it, before they submit this document.</conformance>
</legal>">

<!ENTITY PUBLICDOMAINNOTICE "<legal>
<copyright>The authors of this document have given it to the public domain and claim no rights in it.</copyright>
<permissions>Everyone may use it in any way.</permissions>
<warranty>It comes as it stands, without any promise.</warranty>
<liability>Whoever uses it does so at their own risk.</liability>
<conformance>It has not been submitted to the XMPP Standards Foundation, whose policy on intellectual property rights can be read at <link url='https://xmpp.org/about/xsf/ipr-policy'>https://xmpp.org/about/xsf/ipr-policy</link>.</conformance>
</legal>">

<!-- Passages that many XEPs need -->
<!ENTITY NSVER "<p>A change to this protocol that older implementations cannot understand needs a new namespace: the number at the end of each namespace defined here is then raised by one, by the rule that <cite>XEP-0053</cite> gives for the versions of namespaces.</p>">
<!ENTITY VNOTE "(when the number at its end is raised is said under <link url='#registrar-versioning'>Namespace Versioning</link>)">
<!ENTITY NSNOTE "(which namespaces are to be issued for good is said under <link url='#ns'>Protocol Namespaces</link>)">
<!ENTITY BOOLEANNOTE "<note>A value of the datatype xs:boolean has two spellings: 'true' or '1' for true, 'false' or '0' for false (<cite>XML Schema Part 2</cite>). Whoever reads such a value MUST accept all four.</note>">
<!ENTITY REGPROCESS "<p>Whoever wants to add a value to this registry fills in an XML fragment of the form below. It goes into the XMPP Extension Protocol that defines the value, or by electronic mail to registrar@xmpp.org:</p>">
<!ENTITY CONFORMANCE '<p>In this document the words "MUST", "MUST NOT", "REQUIRED", "SHALL", "SHALL NOT", "SHOULD", "SHOULD NOT", "RECOMMENDED", "NOT RECOMMENDED", "MAY" and "OPTIONAL" have the meaning that &rfc2119; gives them.</p>'>

<!-- The XSF and its bodies -->
<!ENTITY XSF "<span class='ref'><link url='https://xmpp.org/about/xmpp-standards-foundation'>XMPP Standards Foundation (XSF)</link></span> <note>The members of the XMPP Standards Foundation develop the extensions of XMPP in the open. <link url='https://xmpp.org/about/xmpp-standards-foundation'>https://xmpp.org/about/xmpp-standards-foundation</link></note>">
<!ENTITY BOARD "<span class='ref'><link url='https://xmpp.org/about/xmpp-standards-foundation#board'>XSF Board of Directors</link></span> <note>The board runs the affairs of the XSF and is elected by its members. <link url='https://xmpp.org/about/xmpp-standards-foundation#board'>https://xmpp.org/about/xmpp-standards-foundation#board</link></note>">
<!ENTITY COUNCIL "<span class='ref'><link url='https://xmpp.org/about/xmpp-standards-foundation#council'>XMPP Council</link></span> <note>The council decides on the technical merit of XEPs and is elected by the members of the XSF. <link url='https://xmpp.org/about/xmpp-standards-foundation#council'>https://xmpp.org/about/xmpp-standards-foundation#council</link></note>">
<!ENTITY EDITOR "<span class='ref'><link url='https://xmpp.org/about/xsf/editor-team'>XMPP Extensions Editor</link></span> <note>The editor team takes in, publishes and maintains XEPs. <link url='https://xmpp.org/about/xsf/editor-team'>https://xmpp.org/about/xsf/editor-team</link></note>">
<!ENTITY REGISTRAR "<span class='ref'><link url='https://xmpp.org/registrar/'>XMPP Registrar</link></span> <note>The registrar keeps the registries of XMPP: namespaces, features, form fields and other names. <link url='https://xmpp.org/registrar/'>https://xmpp.org/registrar/</link></note>">
<!ENTITY SSIG "<span class='ref'><link url='https://mail.jabber.org/mailman/listinfo/standards/'>Standards SIG</link></span> <note>XEPs are discussed on the mailing list of the Standards Special Interest Group. <link url='https://mail.jabber.org/mailman/listinfo/standards/'>https://mail.jabber.org/mailman/listinfo/standards/</link></note>">
<!ENTITY BYLAWS "<span class='ref'><link url='https://xmpp.org/about/xsf/bylaws'>XSF Bylaws</link></span> <note>The bylaws say how the XSF is organized. <link url='https://xmpp.org/about/xsf/bylaws'>https://xmpp.org/about/xsf/bylaws</link></note>">
<!ENTITY XSFIPR "<span class='ref'><link url='https://xmpp.org/about/xsf/ipr-policy'>XSF IPR Policy</link></span> <note>The policy of the XSF on intellectual property rights binds everyone who contributes to a XEP. <link url='https://xmpp.org/about/xsf/ipr-policy'>https://xmpp.org/about/xsf/ipr-policy</link></note>">
<!ENTITY XMPPWG "<span class='ref'><link url='https://datatracker.ietf.org/wg/xmpp/about/'>XMPP Working Group</link></span> <note>The working group of the IETF that standardized XMPP. <link url='https://datatracker.ietf.org/wg/xmpp/about/'>https://datatracker.ietf.org/wg/xmpp/about/</link></note>">

<!-- Registries of the XSF -->
<!ENTITY ALTCONN "&lt;<link url='https://xmpp.org/registrar/alt-connections.html'>https://xmpp.org/registrar/alt-connections.html</link>&gt;">
<!ENTITY AMPACTIONS "&lt;<link url='https://xmpp.org/registrar/amp-actions.html'>https://xmpp.org/registrar/amp-actions.html</link>&gt;">
<!ENTITY AMPCONDITIONS "&lt;<link url='https://xmpp.org/registrar/amp-conditions.html'>https://xmpp.org/registrar/amp-conditions.html</link>&gt;">
<!ENTITY APPERRORS "&lt;<link url='https://xmpp.org/registrar/errors.html'>https://xmpp.org/registrar/errors.html</link>&gt;">
<!ENTITY COMPRESSMETHODS "&lt;<link url='https://xmpp.org/registrar/compress.html'>https://xmpp.org/registrar/compress.html</link>&gt;">
<!ENTITY DISCOCATEGORIES "&lt;<link url='https://xmpp.org/registrar/disco-categories.html'>https://xmpp.org/registrar/disco-categories.html</link>&gt;">
<!ENTITY DISCOFEATURES "&lt;<link url='https://xmpp.org/registrar/disco-features.html'>https://xmpp.org/registrar/disco-features.html</link>&gt;">
<!ENTITY FORMTYPES "&lt;<link url='https://xmpp.org/registrar/formtypes.html'>https://xmpp.org/registrar/formtypes.html</link>&gt;">
<!ENTITY JINGLEAPPS "&lt;<link url='https://xmpp.org/registrar/jingle-apps.html'>https://xmpp.org/registrar/jingle-apps.html</link>&gt;">
<!ENTITY JINGLETRANSPORTS "&lt;<link url='https://xmpp.org/registrar/jingle-transports.html'>https://xmpp.org/registrar/jingle-transports.html</link>&gt;">
<!ENTITY LINKLOCAL "&lt;<link url='https://xmpp.org/registrar/linklocal.html'>https://xmpp.org/registrar/linklocal.html</link>&gt;">
<!ENTITY MUCSTATUS "&lt;<link url='https://xmpp.org/registrar/mucstatus.html'>https://xmpp.org/registrar/mucstatus.html</link>&gt;">
<!ENTITY NAMESPACES "&lt;<link url='https://xmpp.org/registrar/namespaces.html'>https://xmpp.org/registrar/namespaces.html</link>&gt;">
<!ENTITY NODES "&lt;<link url='https://xmpp.org/registrar/nodes.html'>https://xmpp.org/registrar/nodes.html</link>&gt;">
<!ENTITY QUERYTYPES "&lt;<link url='https://xmpp.org/registrar/querytypes.html'>https://xmpp.org/registrar/querytypes.html</link>&gt;">
<!ENTITY SHIMHEADERS "&lt;<link url='https://xmpp.org/registrar/shim.html'>https://xmpp.org/registrar/shim.html</link>&gt;">
<!ENTITY SIPROFILES "&lt;<link url='https://xmpp.org/registrar/si-profiles.html'>https://xmpp.org/registrar/si-profiles.html</link>&gt;">
<!ENTITY STREAMFEATURES "&lt;<link url='https://xmpp.org/registrar/stream-features.html'>https://xmpp.org/registrar/stream-features.html</link>&gt;">
<!ENTITY XDVPREFIXES "&lt;<link url='https://xmpp.org/registrar/xdv-prefixes.html'>https://xmpp.org/registrar/xdv-prefixes.html</link>&gt;">
<!ENTITY XDVTYPES "&lt;<link url='https://xmpp.org/registrar/xdv-datatypes.html'>https://xmpp.org/registrar/xdv-datatypes.html</link>&gt;">

<!-- Other bodies -->
<!-- IANA brings its article along, as it does in the series. -->
<!ENTITY IANA "the <span class='ref'><link url='https://www.iana.org/'>Internet Assigned Numbers Authority (IANA)</link></span> <note>The Internet Assigned Numbers Authority keeps the registries of Internet protocols, such as those of ports, media types and URI schemes. <link url='https://www.iana.org/'>https://www.iana.org/</link></note>">
<!ENTITY IETF "<span class='ref'><link url='https://www.ietf.org/'>Internet Engineering Task Force (IETF)</link></span> <note>The Internet Engineering Task Force writes the standards of the Internet, XMPP among them. <link url='https://www.ietf.org/'>https://www.ietf.org/</link></note>">
<!ENTITY W3C "<span class='ref'><link url='https://www.w3.org/'>World Wide Web Consortium (W3C)</link></span> <note>The World Wide Web Consortium writes the standards of the web, XML among them. <link url='https://www.w3.org/'>https://www.w3.org/</link></note>">
<!ENTITY ISO "<span class='ref'><link url='https://www.iso.org/'>International Organization for Standardization (ISO)</link></span> <note>The International Organization for Standardization is the federation of national standards bodies. <link url='https://www.iso.org/'>https://www.iso.org/</link></note>">
<!ENTITY ITU "<span class='ref'><link url='https://www.itu.int/'>International Telecommunication Union (ITU)</link></span> <note>The International Telecommunication Union is the agency of the United Nations for telecommunication. <link url='https://www.itu.int/'>https://www.itu.int/</link></note>">
<!ENTITY OASIS "<span class='ref'><link url='https://www.oasis-open.org/'>OASIS</link></span> <note>OASIS Open is a consortium that standardizes data formats. <link url='https://www.oasis-open.org/'>https://www.oasis-open.org/</link></note>">
<!ENTITY DUBLINCORE "<span class='ref'><link url='https://www.dublincore.org/'>Dublin Core Metadata Initiative (DCMI)</link></span> <note>The Dublin Core Metadata Initiative maintains vocabularies that describe resources. <link url='https://www.dublincore.org/'>https://www.dublincore.org/</link></note>">

<!-- Registries of IANA -->
<!ENTITY ianamedia "<span class='ref'><link url='https://www.iana.org/assignments/media-types'>IANA registry of Media Types</link></span> <note>Registry of the Internet Assigned Numbers Authority: Media Types. <link url='https://www.iana.org/assignments/media-types'>https://www.iana.org/assignments/media-types</link></note>">
<!ENTITY ianahashes "<span class='ref'><link url='https://www.iana.org/assignments/hash-function-text-names'>IANA registry of Hash Function Textual Names</link></span> <note>Registry of the Internet Assigned Numbers Authority: Hash Function Textual Names. <link url='https://www.iana.org/assignments/hash-function-text-names'>https://www.iana.org/assignments/hash-function-text-names</link></note>">
<!ENTITY ianasasl "<span class='ref'><link url='https://www.iana.org/assignments/sasl-mechanisms'>IANA registry of SASL Mechanisms</link></span> <note>Registry of the Internet Assigned Numbers Authority: SASL Mechanisms. <link url='https://www.iana.org/assignments/sasl-mechanisms'>https://www.iana.org/assignments/sasl-mechanisms</link></note>">
<!ENTITY ianaports "<span class='ref'><link url='https://www.iana.org/assignments/service-names-port-numbers'>IANA registry of Service Names and Port Numbers</link></span> <note>Registry of the Internet Assigned Numbers Authority: Service Names and Port Numbers. <link url='https://www.iana.org/assignments/service-names-port-numbers'>https://www.iana.org/assignments/service-names-port-numbers</link></note>">
<!ENTITY ianalinks "<span class='ref'><link url='https://www.iana.org/assignments/link-relations'>IANA registry of Link Relations</link></span> <note>Registry of the Internet Assigned Numbers Authority: Link Relations. <link url='https://www.iana.org/assignments/link-relations'>https://www.iana.org/assignments/link-relations</link></note>">

<!-- Specifications of the W3C -->
<!ENTITY w3xml "<span class='ref'><link url='https://www.w3.org/TR/xml/'>XML 1.0</link></span> <note>Extensible Markup Language (XML) 1.0, W3C Recommendation. <link url='https://www.w3.org/TR/xml/'>https://www.w3.org/TR/xml/</link></note>">
<!ENTITY w3xmlnamespaces "<span class='ref'><link url='https://www.w3.org/TR/xml-names/'>Namespaces in XML</link></span> <note>Namespaces in XML 1.0, W3C Recommendation. <link url='https://www.w3.org/TR/xml-names/'>https://www.w3.org/TR/xml-names/</link></note>">
<!ENTITY w3xmlschema1 "<span class='ref'><link url='https://www.w3.org/TR/xmlschema-1/'>XML Schema Part 1</link></span> <note>XML Schema Part 1: Structures, W3C Recommendation. <link url='https://www.w3.org/TR/xmlschema-1/'>https://www.w3.org/TR/xmlschema-1/</link></note>">
<!ENTITY w3xmlschema2 "<span class='ref'><link url='https://www.w3.org/TR/xmlschema-2/'>XML Schema Part 2</link></span> <note>XML Schema Part 2: Datatypes, W3C Recommendation. <link url='https://www.w3.org/TR/xmlschema-2/'>https://www.w3.org/TR/xmlschema-2/</link></note>">
<!ENTITY w3xmlsig "<span class='ref'><link url='https://www.w3.org/TR/xmldsig-core/'>XML Signature</link></span> <note>XML Signature Syntax and Processing, W3C Recommendation. <link url='https://www.w3.org/TR/xmldsig-core/'>https://www.w3.org/TR/xmldsig-core/</link></note>">
<!ENTITY w3xmlenc "<span class='ref'><link url='https://www.w3.org/TR/xmlenc-core/'>XML Encryption</link></span> <note>XML Encryption Syntax and Processing, W3C Recommendation. <link url='https://www.w3.org/TR/xmlenc-core/'>https://www.w3.org/TR/xmlenc-core/</link></note>">
<!ENTITY w3canon "<span class='ref'><link url='https://www.w3.org/TR/xml-c14n'>Canonical XML</link></span> <note>Canonical XML Version 1.0, W3C Recommendation. <link url='https://www.w3.org/TR/xml-c14n'>https://www.w3.org/TR/xml-c14n</link></note>">
<!ENTITY w3xpath "<span class='ref'><link url='https://www.w3.org/TR/xpath'>XPath</link></span> <note>XML Path Language (XPath) Version 1.0, W3C Recommendation. <link url='https://www.w3.org/TR/xpath'>https://www.w3.org/TR/xpath</link></note>">
<!ENTITY w3xslt "<span class='ref'><link url='https://www.w3.org/TR/xslt'>XSL Transformations</link></span> <note>XSL Transformations (XSLT) Version 1.0, W3C Recommendation. <link url='https://www.w3.org/TR/xslt'>https://www.w3.org/TR/xslt</link></note>">
<!ENTITY w3xhtml "<span class='ref'><link url='https://www.w3.org/TR/xhtml1'>XHTML 1.0</link></span> <note>XHTML 1.0: The Extensible HyperText Markup Language, W3C Recommendation. <link url='https://www.w3.org/TR/xhtml1'>https://www.w3.org/TR/xhtml1</link></note>">
<!ENTITY w3html "<span class='ref'><link url='https://www.w3.org/TR/REC-html40'>HTML 4.0</link></span> <note>HTML 4.0 Specification, W3C Recommendation. <link url='https://www.w3.org/TR/REC-html40'>https://www.w3.org/TR/REC-html40</link></note>">
<!ENTITY w3css "<span class='ref'><link url='https://www.w3.org/TR/REC-CSS1'>Cascading Style Sheets</link></span> <note>Cascading Style Sheets, level 1, W3C Recommendation. <link url='https://www.w3.org/TR/REC-CSS1'>https://www.w3.org/TR/REC-CSS1</link></note>">
<!ENTITY w3svg "<span class='ref'><link url='https://www.w3.org/TR/SVG11/'>Scalable Vector Graphics (SVG)</link></span> <note>Scalable Vector Graphics (SVG) 1.1, W3C Recommendation. <link url='https://www.w3.org/TR/SVG11/'>https://www.w3.org/TR/SVG11/</link></note>">
<!ENTITY w3exi "<span class='ref'><link url='https://www.w3.org/TR/exi/'>Efficient XML Interchange</link></span> <note>Efficient XML Interchange (EXI) Format 1.0, W3C Recommendation. <link url='https://www.w3.org/TR/exi/'>https://www.w3.org/TR/exi/</link></note>">
<!ENTITY w3rdf "<span class='ref'><link url='https://www.w3.org/RDF/'>Resource Description Framework</link></span> <note>Resource Description Framework (RDF), W3C. <link url='https://www.w3.org/RDF/'>https://www.w3.org/RDF/</link></note>">

<!-- Other specifications -->
<!ENTITY iso8601 "<span class='ref'><link url='https://www.iso.org/iso-8601-date-and-time-format.html'>ISO 8601</link></span> <note>ISO 8601: Date and time, representations for information interchange. <link url='https://www.iso.org/iso-8601-date-and-time-format.html'>https://www.iso.org/iso-8601-date-and-time-format.html</link></note>">
<!ENTITY unicode "<span class='ref'><link url='https://www.unicode.org/versions/latest/'>Unicode</link></span> <note>The Unicode Standard, latest version. <link url='https://www.unicode.org/versions/latest/'>https://www.unicode.org/versions/latest/</link></note>">
<!ENTITY uax9 "<span class='ref'><link url='https://www.unicode.org/reports/tr9/'>Unicode Bidirectional Algorithm</link></span> <note>Unicode Standard Annex 9: Unicode Bidirectional Algorithm. <link url='https://www.unicode.org/reports/tr9/'>https://www.unicode.org/reports/tr9/</link></note>">
<!ENTITY BT.601 "<span class='ref'><link url='https://www.itu.int/rec/R-REC-BT.601/'>BT.601</link></span> <note>Recommendation ITU-R BT.601: Studio encoding parameters of digital television. <link url='https://www.itu.int/rec/R-REC-BT.601/'>https://www.itu.int/rec/R-REC-BT.601/</link></note>">
<!ENTITY hsluv "<span class='ref'><link url='https://www.hsluv.org/'>HSLuv</link></span> <note>HSLuv, a color space for human beings. <link url='https://www.hsluv.org/'>https://www.hsluv.org/</link></note>">
<!ENTITY nistfips180-2 "<span class='ref'><link url='https://csrc.nist.gov/publications/detail/fips/180/2/archive/2002-08-01'>SHA</link></span> <note>Secure Hash Standard, FIPS Publication 180-2. <link url='https://csrc.nist.gov/publications/detail/fips/180/2/archive/2002-08-01'>https://csrc.nist.gov/publications/detail/fips/180/2/archive/2002-08-01</link></note>">
<!ENTITY ecma262 "<span class='ref'><link url='https://ecma-international.org/publications-and-standards/standards/ecma-262/'>ECMAScript (JavaScript)</link></span> <note>ECMAScript Language Specification, Standard ECMA-262. <link url='https://ecma-international.org/publications-and-standards/standards/ecma-262/'>https://ecma-international.org/publications-and-standards/standards/ecma-262/</link></note>">
<!ENTITY foaf "<span class='ref'><link url='http://xmlns.com/foaf/0.1/'>Friend of a Friend (FOAF)</link></span> <note>FOAF Vocabulary Specification. <link url='http://xmlns.com/foaf/0.1/'>http://xmlns.com/foaf/0.1/</link></note>">

<!-- XMPP itself -->
<!ENTITY xmpp "<span class='ref'><link url='https://xmpp.org/'>XMPP</link></span> <note>Extensible Messaging and Presence Protocol. <link url='https://xmpp.org/'>https://xmpp.org/</link></note>">
<!ENTITY xmppcore "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6120'>XMPP Core</link></span> <note>RFC 6120, &quot;Extensible Messaging and Presence Protocol (XMPP): Core&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6120'>https://www.rfc-editor.org/rfc/rfc6120</link></note>">
<!ENTITY xmppim "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6121'>XMPP IM</link></span> <note>RFC 6121, &quot;Extensible Messaging and Presence Protocol (XMPP): Instant Messaging and Presence&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6121'>https://www.rfc-editor.org/rfc/rfc6121</link></note>">
<!ENTITY xmppe2e "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3923'>XMPP E2E</link></span> <note>RFC 3923, &quot;End-to-End Signing and Object Encryption for the Extensible Messaging and Presence Protocol (XMPP)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3923'>https://www.rfc-editor.org/rfc/rfc3923</link></note>">
<!ENTITY xmppcpim "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3922'>XMPP CPIM</link></span> <note>RFC 3922, &quot;Mapping the Extensible Messaging and Presence Protocol (XMPP) to Common Presence and Instant Messaging (CPIM)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3922'>https://www.rfc-editor.org/rfc/rfc3922</link></note>">
<!ENTITY xmppiri "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5122'>XMPP URI Scheme</link></span> <note>RFC 5122, &quot;Internationalized Resource Identifiers (IRIs) and Uniform Resource Identifiers (URIs) for the Extensible Messaging and Presence Protocol (XMPP)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5122'>https://www.rfc-editor.org/rfc/rfc5122</link></note>">
<!ENTITY xmppurn "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4854'>XMPP URNs</link></span> <note>RFC 4854, &quot;A Uniform Resource Name (URN) Namespace for Extensions to the Extensible Messaging and Presence Protocol (XMPP)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4854'>https://www.rfc-editor.org/rfc/rfc4854</link></note>">
<!ENTITY pidf "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3863'>Presence Information Data Format (PIDF)</link></span> <note>RFC 3863, &quot;Presence Information Data Format (PIDF)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3863'>https://www.rfc-editor.org/rfc/rfc3863</link></note>">
<!ENTITY ice "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5245'>ICE</link></span> <note>RFC 5245, &quot;Interactive Connectivity Establishment (ICE): A Protocol for Network Address Translator (NAT) Traversal for Offer/Answer Protocols&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5245'>https://www.rfc-editor.org/rfc/rfc5245</link></note>">

<!-- RFCs -->
<!ENTITY rfc0768 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc768'>RFC 768</link></span> <note>RFC 768, &quot;User Datagram Protocol&quot;. <link url='https://www.rfc-editor.org/rfc/rfc768'>https://www.rfc-editor.org/rfc/rfc768</link></note>">
<!ENTITY rfc0793 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc793'>RFC 793</link></span> <note>RFC 793, &quot;Transmission Control Protocol&quot;. <link url='https://www.rfc-editor.org/rfc/rfc793'>https://www.rfc-editor.org/rfc/rfc793</link></note>">
<!ENTITY rfc0822 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc822'>RFC 822</link></span> <note>RFC 822, &quot;Standard for the Format of ARPA Internet Text Messages&quot;. <link url='https://www.rfc-editor.org/rfc/rfc822'>https://www.rfc-editor.org/rfc/rfc822</link></note>">
<!ENTITY rfc0958 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc958'>RFC 958</link></span> <note>RFC 958, &quot;Network Time Protocol (NTP)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc958'>https://www.rfc-editor.org/rfc/rfc958</link></note>">
<!ENTITY rfc1034 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc1034'>RFC 1034</link></span> <note>RFC 1034, &quot;Domain Names - Concepts and Facilities&quot;. <link url='https://www.rfc-editor.org/rfc/rfc1034'>https://www.rfc-editor.org/rfc/rfc1034</link></note>">
<!ENTITY rfc1035 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc1035'>RFC 1035</link></span> <note>RFC 1035, &quot;Domain names - implementation and specification&quot;. <link url='https://www.rfc-editor.org/rfc/rfc1035'>https://www.rfc-editor.org/rfc/rfc1035</link></note>">
<!ENTITY rfc1305 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc1305'>RFC 1305</link></span> <note>RFC 1305, &quot;Network Time Protocol (Version 3) Specification, Implementation and Analysis&quot;. <link url='https://www.rfc-editor.org/rfc/rfc1305'>https://www.rfc-editor.org/rfc/rfc1305</link></note>">
<!ENTITY rfc1393 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc1393'>RFC 1393</link></span> <note>RFC 1393, &quot;Traceroute Using an IP Option&quot;. <link url='https://www.rfc-editor.org/rfc/rfc1393'>https://www.rfc-editor.org/rfc/rfc1393</link></note>">
<!ENTITY rfc1750 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc1750'>RFC 1750</link></span> <note>RFC 1750, &quot;Randomness Recommendations for Security&quot;. <link url='https://www.rfc-editor.org/rfc/rfc1750'>https://www.rfc-editor.org/rfc/rfc1750</link></note>">
<!ENTITY rfc1928 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc1928'>RFC 1928</link></span> <note>RFC 1928, &quot;SOCKS Protocol Version 5&quot;. <link url='https://www.rfc-editor.org/rfc/rfc1928'>https://www.rfc-editor.org/rfc/rfc1928</link></note>">
<!ENTITY rfc1939 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc1939'>RFC 1939</link></span> <note>RFC 1939, &quot;Post Office Protocol - Version 3&quot;. <link url='https://www.rfc-editor.org/rfc/rfc1939'>https://www.rfc-editor.org/rfc/rfc1939</link></note>">
<!ENTITY rfc1950 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc1950'>RFC 1950</link></span> <note>RFC 1950, &quot;ZLIB Compressed Data Format Specification version 3.3&quot;. <link url='https://www.rfc-editor.org/rfc/rfc1950'>https://www.rfc-editor.org/rfc/rfc1950</link></note>">
<!ENTITY rfc1951 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc1951'>RFC 1951</link></span> <note>RFC 1951, &quot;DEFLATE Compressed Data Format Specification version 1.3&quot;. <link url='https://www.rfc-editor.org/rfc/rfc1951'>https://www.rfc-editor.org/rfc/rfc1951</link></note>">
<!ENTITY rfc2026 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc2026'>RFC 2026</link></span> <note>RFC 2026, &quot;The Internet Standards Process -- Revision 3&quot;. <link url='https://www.rfc-editor.org/rfc/rfc2026'>https://www.rfc-editor.org/rfc/rfc2026</link></note>">
<!ENTITY rfc2045 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc2045'>RFC 2045</link></span> <note>RFC 2045, &quot;Multipurpose Internet Mail Extensions (MIME) Part One: Format of Internet Message Bodies&quot;. <link url='https://www.rfc-editor.org/rfc/rfc2045'>https://www.rfc-editor.org/rfc/rfc2045</link></note>">
<!ENTITY rfc2068 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc2068'>RFC 2068</link></span> <note>RFC 2068, &quot;Hypertext Transfer Protocol -- HTTP/1.1&quot;. <link url='https://www.rfc-editor.org/rfc/rfc2068'>https://www.rfc-editor.org/rfc/rfc2068</link></note>">
<!ENTITY rfc2104 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc2104'>RFC 2104</link></span> <note>RFC 2104, &quot;HMAC: Keyed-Hashing for Message Authentication&quot;. <link url='https://www.rfc-editor.org/rfc/rfc2104'>https://www.rfc-editor.org/rfc/rfc2104</link></note>">
<!ENTITY rfc2119 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc2119'>RFC 2119</link></span> <note>RFC 2119, &quot;Key words for use in RFCs to Indicate Requirement Levels&quot;. <link url='https://www.rfc-editor.org/rfc/rfc2119'>https://www.rfc-editor.org/rfc/rfc2119</link></note>">
<!ENTITY rfc2246 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc2246'>RFC 2246</link></span> <note>RFC 2246, &quot;The TLS Protocol Version 1.0&quot;. <link url='https://www.rfc-editor.org/rfc/rfc2246'>https://www.rfc-editor.org/rfc/rfc2246</link></note>">
<!ENTITY rfc2350 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc2350'>RFC 2350</link></span> <note>RFC 2350, &quot;Expectations for Computer Security Incident Response&quot;. <link url='https://www.rfc-editor.org/rfc/rfc2350'>https://www.rfc-editor.org/rfc/rfc2350</link></note>">
<!ENTITY rfc2368 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc2368'>RFC 2368</link></span> <note>RFC 2368, &quot;The mailto URL scheme&quot;. <link url='https://www.rfc-editor.org/rfc/rfc2368'>https://www.rfc-editor.org/rfc/rfc2368</link></note>">
<!ENTITY rfc2397 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc2397'>RFC 2397</link></span> <note>RFC 2397, &quot;The 'data' URL scheme&quot;. <link url='https://www.rfc-editor.org/rfc/rfc2397'>https://www.rfc-editor.org/rfc/rfc2397</link></note>">
<!ENTITY rfc2409 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc2409'>RFC 2409</link></span> <note>RFC 2409, &quot;The Internet Key Exchange (IKE)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc2409'>https://www.rfc-editor.org/rfc/rfc2409</link></note>">
<!ENTITY rfc2426 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc2426'>RFC 2426</link></span> <note>RFC 2426, &quot;vCard MIME Directory Profile&quot;. <link url='https://www.rfc-editor.org/rfc/rfc2426'>https://www.rfc-editor.org/rfc/rfc2426</link></note>">
<!ENTITY rfc2595 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc2595'>RFC 2595</link></span> <note>RFC 2595, &quot;Using TLS with IMAP, POP3 and ACAP&quot;. <link url='https://www.rfc-editor.org/rfc/rfc2595'>https://www.rfc-editor.org/rfc/rfc2595</link></note>">
<!ENTITY rfc2606 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc2606'>RFC 2606</link></span> <note>RFC 2606, &quot;Reserved Top Level DNS Names&quot;. <link url='https://www.rfc-editor.org/rfc/rfc2606'>https://www.rfc-editor.org/rfc/rfc2606</link></note>">
<!ENTITY rfc2616 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc2616'>RFC 2616</link></span> <note>RFC 2616, &quot;Hypertext Transfer Protocol -- HTTP/1.1&quot;. <link url='https://www.rfc-editor.org/rfc/rfc2616'>https://www.rfc-editor.org/rfc/rfc2616</link></note>">
<!ENTITY rfc2617 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc2617'>RFC 2617</link></span> <note>RFC 2617, &quot;HTTP Authentication: Basic and Digest Access Authentication&quot;. <link url='https://www.rfc-editor.org/rfc/rfc2617'>https://www.rfc-editor.org/rfc/rfc2617</link></note>">
<!ENTITY rfc2778 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc2778'>RFC 2778</link></span> <note>RFC 2778, &quot;A Model for Presence and Instant Messaging&quot;. <link url='https://www.rfc-editor.org/rfc/rfc2778'>https://www.rfc-editor.org/rfc/rfc2778</link></note>">
<!ENTITY rfc2779 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc2779'>RFC 2779</link></span> <note>RFC 2779, &quot;Instant Messaging / Presence Protocol Requirements&quot;. <link url='https://www.rfc-editor.org/rfc/rfc2779'>https://www.rfc-editor.org/rfc/rfc2779</link></note>">
<!ENTITY rfc2782 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc2782'>RFC 2782</link></span> <note>RFC 2782, &quot;A DNS RR for specifying the location of services (DNS SRV)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc2782'>https://www.rfc-editor.org/rfc/rfc2782</link></note>">
<!ENTITY rfc2812 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc2812'>RFC 2812</link></span> <note>RFC 2812, &quot;Internet Relay Chat: Client Protocol&quot;. <link url='https://www.rfc-editor.org/rfc/rfc2812'>https://www.rfc-editor.org/rfc/rfc2812</link></note>">
<!ENTITY rfc2817 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc2817'>RFC 2817</link></span> <note>RFC 2817, &quot;Upgrading to TLS Within HTTP/1.1&quot;. <link url='https://www.rfc-editor.org/rfc/rfc2817'>https://www.rfc-editor.org/rfc/rfc2817</link></note>">
<!ENTITY rfc2818 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc2818'>RFC 2818</link></span> <note>RFC 2818, &quot;HTTP Over TLS&quot;. <link url='https://www.rfc-editor.org/rfc/rfc2818'>https://www.rfc-editor.org/rfc/rfc2818</link></note>">
<!ENTITY rfc2822 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc2822'>RFC 2822</link></span> <note>RFC 2822, &quot;Internet Message Format&quot;. <link url='https://www.rfc-editor.org/rfc/rfc2822'>https://www.rfc-editor.org/rfc/rfc2822</link></note>">
<!ENTITY rfc2965 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc2965'>RFC 2965</link></span> <note>RFC 2965, &quot;HTTP State Management Mechanism&quot;. <link url='https://www.rfc-editor.org/rfc/rfc2965'>https://www.rfc-editor.org/rfc/rfc2965</link></note>">
<!ENTITY rfc3023 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3023'>RFC 3023</link></span> <note>RFC 3023, &quot;XML Media Types&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3023'>https://www.rfc-editor.org/rfc/rfc3023</link></note>">
<!ENTITY rfc3067 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3067'>RFC 3067</link></span> <note>RFC 3067, &quot;TERENA's Incident Object Description and Exchange Format Requirements&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3067'>https://www.rfc-editor.org/rfc/rfc3067</link></note>">
<!ENTITY rfc3156 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3156'>RFC 3156</link></span> <note>RFC 3156, &quot;MIME Security with OpenPGP&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3156'>https://www.rfc-editor.org/rfc/rfc3156</link></note>">
<!ENTITY rfc3174 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3174'>RFC 3174</link></span> <note>RFC 3174, &quot;US Secure Hash Algorithm 1 (SHA1)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3174'>https://www.rfc-editor.org/rfc/rfc3174</link></note>">
<!ENTITY rfc3261 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3261'>RFC 3261</link></span> <note>RFC 3261, &quot;SIP: Session Initiation Protocol&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3261'>https://www.rfc-editor.org/rfc/rfc3261</link></note>">
<!ENTITY rfc3264 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3264'>RFC 3264</link></span> <note>RFC 3264, &quot;An Offer/Answer Model with the Session Description Protocol (SDP)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3264'>https://www.rfc-editor.org/rfc/rfc3264</link></note>">
<!ENTITY rfc3339 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3339'>RFC 3339</link></span> <note>RFC 3339, &quot;Date and Time on the Internet: Timestamps&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3339'>https://www.rfc-editor.org/rfc/rfc3339</link></note>">
<!ENTITY rfc3526 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3526'>RFC 3526</link></span> <note>RFC 3526, &quot;More Modular Exponential (MODP) Diffie-Hellman groups for Internet Key Exchange (IKE)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3526'>https://www.rfc-editor.org/rfc/rfc3526</link></note>">
<!ENTITY rfc3548 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3548'>RFC 3548</link></span> <note>RFC 3548, &quot;The Base16, Base32, and Base64 Data Encodings&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3548'>https://www.rfc-editor.org/rfc/rfc3548</link></note>">
<!ENTITY rfc3550 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3550'>RFC 3550</link></span> <note>RFC 3550, &quot;RTP: A Transport Protocol for Real-Time Applications&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3550'>https://www.rfc-editor.org/rfc/rfc3550</link></note>">
<!ENTITY rfc3551 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3551'>RFC 3551</link></span> <note>RFC 3551, &quot;RTP Profile for Audio and Video Conferences with Minimal Control&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3551'>https://www.rfc-editor.org/rfc/rfc3551</link></note>">
<!ENTITY rfc3552 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3552'>RFC 3552</link></span> <note>RFC 3552, &quot;Guidelines for Writing RFC Text on Security Considerations&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3552'>https://www.rfc-editor.org/rfc/rfc3552</link></note>">
<!ENTITY rfc3629 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3629'>RFC 3629</link></span> <note>RFC 3629, &quot;UTF-8, a transformation format of ISO 10646&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3629'>https://www.rfc-editor.org/rfc/rfc3629</link></note>">
<!ENTITY rfc3711 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3711'>RFC 3711</link></span> <note>RFC 3711, &quot;The Secure Real-time Transport Protocol (SRTP)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3711'>https://www.rfc-editor.org/rfc/rfc3711</link></note>">
<!ENTITY rfc3749 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3749'>RFC 3749</link></span> <note>RFC 3749, &quot;Transport Layer Security Protocol Compression Methods&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3749'>https://www.rfc-editor.org/rfc/rfc3749</link></note>">
<!ENTITY rfc3862 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3862'>RFC 3862</link></span> <note>RFC 3862, &quot;Common Presence and Instant Messaging (CPIM): Message Format&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3862'>https://www.rfc-editor.org/rfc/rfc3862</link></note>">
<!ENTITY rfc3863 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3863'>RFC 3863</link></span> <note>RFC 3863, &quot;Presence Information Data Format (PIDF)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3863'>https://www.rfc-editor.org/rfc/rfc3863</link></note>">
<!ENTITY rfc3920 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3920'>RFC 3920</link></span> <note>RFC 3920, &quot;Extensible Messaging and Presence Protocol (XMPP): Core&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3920'>https://www.rfc-editor.org/rfc/rfc3920</link></note>">
<!ENTITY rfc3921 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3921'>RFC 3921</link></span> <note>RFC 3921, &quot;Extensible Messaging and Presence Protocol (XMPP): Instant Messaging and Presence&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3921'>https://www.rfc-editor.org/rfc/rfc3921</link></note>">
<!ENTITY rfc3923 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3923'>RFC 3923</link></span> <note>RFC 3923, &quot;End-to-End Signing and Object Encryption for the Extensible Messaging and Presence Protocol (XMPP)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3923'>https://www.rfc-editor.org/rfc/rfc3923</link></note>">
<!ENTITY rfc3927 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3927'>RFC 3927</link></span> <note>RFC 3927, &quot;Dynamic Configuration of IPv4 Link-Local Addresses&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3927'>https://www.rfc-editor.org/rfc/rfc3927</link></note>">
<!ENTITY rfc3966 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3966'>RFC 3966</link></span> <note>RFC 3966, &quot;The tel URI for Telephone Numbers&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3966'>https://www.rfc-editor.org/rfc/rfc3966</link></note>">
<!ENTITY rfc3984 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3984'>RFC 3984</link></span> <note>RFC 3984, &quot;RTP Payload Format for H.264 Video&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3984'>https://www.rfc-editor.org/rfc/rfc3984</link></note>">
<!ENTITY rfc3986 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3986'>RFC 3986</link></span> <note>RFC 3986, &quot;Uniform Resource Identifier (URI): Generic Syntax&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3986'>https://www.rfc-editor.org/rfc/rfc3986</link></note>">
<!ENTITY rfc3987 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc3987'>RFC 3987</link></span> <note>RFC 3987, &quot;Internationalized Resource Identifiers (IRIs)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc3987'>https://www.rfc-editor.org/rfc/rfc3987</link></note>">
<!ENTITY rfc4033 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4033'>RFC 4033</link></span> <note>RFC 4033, &quot;DNS Security Introduction and Requirements&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4033'>https://www.rfc-editor.org/rfc/rfc4033</link></note>">
<!ENTITY rfc4086 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4086'>RFC 4086</link></span> <note>RFC 4086, &quot;Randomness Requirements for Security&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4086'>https://www.rfc-editor.org/rfc/rfc4086</link></note>">
<!ENTITY rfc4103 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4103'>RFC 4103</link></span> <note>RFC 4103, &quot;RTP Payload for Text Conversation&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4103'>https://www.rfc-editor.org/rfc/rfc4103</link></note>">
<!ENTITY rfc4119 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4119'>RFC 4119</link></span> <note>RFC 4119, &quot;A Presence-based GEOPRIV Location Object Format&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4119'>https://www.rfc-editor.org/rfc/rfc4119</link></note>">
<!ENTITY rfc4122 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4122'>RFC 4122</link></span> <note>RFC 4122, &quot;A Universally Unique IDentifier (UUID) URN Namespace&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4122'>https://www.rfc-editor.org/rfc/rfc4122</link></note>">
<!ENTITY rfc4145 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4145'>RFC 4145</link></span> <note>RFC 4145, &quot;TCP-Based Media Transport in the Session Description Protocol (SDP)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4145'>https://www.rfc-editor.org/rfc/rfc4145</link></note>">
<!ENTITY rfc4251 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4251'>RFC 4251</link></span> <note>RFC 4251, &quot;The Secure Shell (SSH) Protocol Architecture&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4251'>https://www.rfc-editor.org/rfc/rfc4251</link></note>">
<!ENTITY rfc4253 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4253'>RFC 4253</link></span> <note>RFC 4253, &quot;The Secure Shell (SSH) Transport Layer Protocol&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4253'>https://www.rfc-editor.org/rfc/rfc4253</link></note>">
<!ENTITY rfc4270 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4270'>RFC 4270</link></span> <note>RFC 4270, &quot;Attacks on Cryptographic Hashes in Internet Protocols&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4270'>https://www.rfc-editor.org/rfc/rfc4270</link></note>">
<!ENTITY rfc4281 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4281'>RFC 4281</link></span> <note>RFC 4281, &quot;The Codecs Parameter for 'Bucket' Media Types&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4281'>https://www.rfc-editor.org/rfc/rfc4281</link></note>">
<!ENTITY rfc4287 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4287'>RFC 4287</link></span> <note>RFC 4287, &quot;The Atom Syndication Format&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4287'>https://www.rfc-editor.org/rfc/rfc4287</link></note>">
<!ENTITY rfc4301 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4301'>RFC 4301</link></span> <note>RFC 4301, &quot;Security Architecture for the Internet Protocol&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4301'>https://www.rfc-editor.org/rfc/rfc4301</link></note>">
<!ENTITY rfc4306 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4306'>RFC 4306</link></span> <note>RFC 4306, &quot;Internet Key Exchange (IKEv2) Protocol&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4306'>https://www.rfc-editor.org/rfc/rfc4306</link></note>">
<!ENTITY rfc4347 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4347'>RFC 4347</link></span> <note>RFC 4347, &quot;Datagram Transport Layer Security&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4347'>https://www.rfc-editor.org/rfc/rfc4347</link></note>">
<!ENTITY rfc4422 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4422'>RFC 4422</link></span> <note>RFC 4422, &quot;Simple Authentication and Security Layer (SASL)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4422'>https://www.rfc-editor.org/rfc/rfc4422</link></note>">
<!ENTITY rfc4480 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4480'>RFC 4480</link></span> <note>RFC 4480, &quot;RPID: Rich Presence Extensions to the Presence Information Data Format (PIDF)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4480'>https://www.rfc-editor.org/rfc/rfc4480</link></note>">
<!ENTITY rfc4505 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4505'>RFC 4505</link></span> <note>RFC 4505, &quot;The SASL ANONYMOUS Mechanism&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4505'>https://www.rfc-editor.org/rfc/rfc4505</link></note>">
<!ENTITY rfc4566 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4566'>RFC 4566</link></span> <note>RFC 4566, &quot;SDP: Session Description Protocol&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4566'>https://www.rfc-editor.org/rfc/rfc4566</link></note>">
<!ENTITY rfc4568 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4568'>RFC 4568</link></span> <note>RFC 4568, &quot;Session Description Protocol (SDP) Security Descriptions for Media Streams&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4568'>https://www.rfc-editor.org/rfc/rfc4568</link></note>">
<!ENTITY rfc4571 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4571'>RFC 4571</link></span> <note>RFC 4571, &quot;Framing Real-time Transport Protocol (RTP) and RTP Control Protocol (RTCP) Packets over Connection-Oriented Transport&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4571'>https://www.rfc-editor.org/rfc/rfc4571</link></note>">
<!ENTITY rfc4572 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4572'>RFC 4572</link></span> <note>RFC 4572, &quot;Connection-Oriented Media Transport over the Transport Layer Security (TLS) Protocol in the Session Description Protocol (SDP)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4572'>https://www.rfc-editor.org/rfc/rfc4572</link></note>">
<!ENTITY rfc4585 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4585'>RFC 4585</link></span> <note>RFC 4585, &quot;Extended RTP Profile for Real-time Transport Control Protocol (RTCP)-Based Feedback (RTP/AVPF)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4585'>https://www.rfc-editor.org/rfc/rfc4585</link></note>">
<!ENTITY rfc4616 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4616'>RFC 4616</link></span> <note>RFC 4616, &quot;The PLAIN Simple Authentication and Security Layer (SASL) Mechanism&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4616'>https://www.rfc-editor.org/rfc/rfc4616</link></note>">
<!ENTITY rfc4627 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4627'>RFC 4627</link></span> <note>RFC 4627, &quot;The application/json Media Type for JavaScript Object Notation (JSON)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4627'>https://www.rfc-editor.org/rfc/rfc4627</link></note>">
<!ENTITY rfc4646 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4646'>RFC 4646</link></span> <note>RFC 4646, &quot;Tags for Identifying Languages&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4646'>https://www.rfc-editor.org/rfc/rfc4646</link></note>">
<!ENTITY rfc4648 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4648'>RFC 4648</link></span> <note>RFC 4648, &quot;The Base16, Base32, and Base64 Data Encodings&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4648'>https://www.rfc-editor.org/rfc/rfc4648</link></note>">
<!ENTITY rfc4685 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4685'>RFC 4685</link></span> <note>RFC 4685, &quot;Atom Threading Extensions&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4685'>https://www.rfc-editor.org/rfc/rfc4685</link></note>">
<!ENTITY rfc4732 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4732'>RFC 4732</link></span> <note>RFC 4732, &quot;Internet Denial-of-Service Considerations&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4732'>https://www.rfc-editor.org/rfc/rfc4732</link></note>">
<!ENTITY rfc4733 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4733'>RFC 4733</link></span> <note>RFC 4733, &quot;RTP Payload for DTMF Digits, Telephony Tones, and Telephony Signals&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4733'>https://www.rfc-editor.org/rfc/rfc4733</link></note>">
<!ENTITY rfc4752 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4752'>RFC 4752</link></span> <note>RFC 4752, &quot;The Kerberos V5 (&amp;quot;GSSAPI&amp;quot;) Simple Authentication and Security Layer (SASL) Mechanism&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4752'>https://www.rfc-editor.org/rfc/rfc4752</link></note>">
<!ENTITY rfc4770 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4770'>RFC 4770</link></span> <note>RFC 4770, &quot;vCard Extensions for Instant Messaging (IM)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4770'>https://www.rfc-editor.org/rfc/rfc4770</link></note>">
<!ENTITY rfc4790 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4790'>RFC 4790</link></span> <note>RFC 4790, &quot;Internet Application Protocol Collation Registry&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4790'>https://www.rfc-editor.org/rfc/rfc4790</link></note>">
<!ENTITY rfc4854 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4854'>RFC 4854</link></span> <note>RFC 4854, &quot;A Uniform Resource Name (URN) Namespace for Extensions to the Extensible Messaging and Presence Protocol (XMPP)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4854'>https://www.rfc-editor.org/rfc/rfc4854</link></note>">
<!ENTITY rfc4880 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4880'>RFC 4880</link></span> <note>RFC 4880, &quot;OpenPGP Message Format&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4880'>https://www.rfc-editor.org/rfc/rfc4880</link></note>">
<!ENTITY rfc4949 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc4949'>RFC 4949</link></span> <note>RFC 4949, &quot;Internet Security Glossary, Version 2&quot;. <link url='https://www.rfc-editor.org/rfc/rfc4949'>https://www.rfc-editor.org/rfc/rfc4949</link></note>">
<!ENTITY rfc5054 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5054'>RFC 5054</link></span> <note>RFC 5054, &quot;Using the Secure Remote Password (SRP) Protocol for TLS Authentication&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5054'>https://www.rfc-editor.org/rfc/rfc5054</link></note>">
<!ENTITY rfc5056 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5056'>RFC 5056</link></span> <note>RFC 5056, &quot;On the Use of Channel Bindings to Secure Channels&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5056'>https://www.rfc-editor.org/rfc/rfc5056</link></note>">
<!ENTITY rfc5070 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5070'>RFC 5070</link></span> <note>RFC 5070, &quot;The Incident Object Description Exchange Format&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5070'>https://www.rfc-editor.org/rfc/rfc5070</link></note>">
<!ENTITY rfc5077 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5077'>RFC 5077</link></span> <note>RFC 5077, &quot;Transport Layer Security (TLS) Session Resumption without Server-Side State&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5077'>https://www.rfc-editor.org/rfc/rfc5077</link></note>">
<!ENTITY rfc5081 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5081'>RFC 5081</link></span> <note>RFC 5081, &quot;Using OpenPGP Keys for Transport Layer Security (TLS) Authentication&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5081'>https://www.rfc-editor.org/rfc/rfc5081</link></note>">
<!ENTITY rfc5122 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5122'>RFC 5122</link></span> <note>RFC 5122, &quot;Internationalized Resource Identifiers (IRIs) and Uniform Resource Identifiers (URIs) for the Extensible Messaging and Presence Protocol (XMPP)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5122'>https://www.rfc-editor.org/rfc/rfc5122</link></note>">
<!ENTITY rfc5124 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5124'>RFC 5124</link></span> <note>RFC 5124, &quot;Extended Secure RTP Profile for Real-time Transport Control Protocol (RTCP)-Based Feedback (RTP/SAVPF)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5124'>https://www.rfc-editor.org/rfc/rfc5124</link></note>">
<!ENTITY rfc5246 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5246'>RFC 5246</link></span> <note>RFC 5246, &quot;The Transport Layer Security (TLS) Protocol Version 1.2&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5246'>https://www.rfc-editor.org/rfc/rfc5246</link></note>">
<!ENTITY rfc5280 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5280'>RFC 5280</link></span> <note>RFC 5280, &quot;Internet X.509 Public Key Infrastructure Certificate and Certificate Revocation List (CRL) Profile&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5280'>https://www.rfc-editor.org/rfc/rfc5280</link></note>">
<!ENTITY rfc5322 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5322'>RFC 5322</link></span> <note>RFC 5322, &quot;Internet Message Format&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5322'>https://www.rfc-editor.org/rfc/rfc5322</link></note>">
<!ENTITY rfc5389 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5389'>RFC 5389</link></span> <note>RFC 5389, &quot;Session Traversal Utilities for NAT (STUN)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5389'>https://www.rfc-editor.org/rfc/rfc5389</link></note>">
<!ENTITY rfc5391 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5391'>RFC 5391</link></span> <note>RFC 5391, &quot;RTP Payload Format for ITU-T Recommendation G.711.1&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5391'>https://www.rfc-editor.org/rfc/rfc5391</link></note>">
<!ENTITY rfc5450 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5450'>RFC 5450</link></span> <note>RFC 5450, &quot;Transmission Time Offsets in RTP Streams&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5450'>https://www.rfc-editor.org/rfc/rfc5450</link></note>">
<!ENTITY rfc5574 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5574'>RFC 5574</link></span> <note>RFC 5574, &quot;RTP Payload Format for the Speex Codec&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5574'>https://www.rfc-editor.org/rfc/rfc5574</link></note>">
<!ENTITY rfc5576 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5576'>RFC 5576</link></span> <note>RFC 5576, &quot;Source-Specific Media Attributes in the Session Description Protocol (SDP)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5576'>https://www.rfc-editor.org/rfc/rfc5576</link></note>">
<!ENTITY rfc5646 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5646'>RFC 5646</link></span> <note>RFC 5646, &quot;Tags for Identifying Languages&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5646'>https://www.rfc-editor.org/rfc/rfc5646</link></note>">
<!ENTITY rfc5705 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5705'>RFC 5705</link></span> <note>RFC 5705, &quot;Keying Material Exporters for Transport Layer Security (TLS)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5705'>https://www.rfc-editor.org/rfc/rfc5705</link></note>">
<!ENTITY rfc5761 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5761'>RFC 5761</link></span> <note>RFC 5761, &quot;Multiplexing RTP Data and Control Packets on a Single Port&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5761'>https://www.rfc-editor.org/rfc/rfc5761</link></note>">
<!ENTITY rfc5763 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5763'>RFC 5763</link></span> <note>RFC 5763, &quot;Framework for Establishing a Secure Real-time Transport Protocol (SRTP) Security Context Using Datagram Transport Layer Security (DTLS)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5763'>https://www.rfc-editor.org/rfc/rfc5763</link></note>">
<!ENTITY rfc5766 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5766'>RFC 5766</link></span> <note>RFC 5766, &quot;Traversal Using Relays around NAT (TURN): Relay Extensions to Session Traversal Utilities for NAT (STUN)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5766'>https://www.rfc-editor.org/rfc/rfc5766</link></note>">
<!ENTITY rfc5785 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5785'>RFC 5785</link></span> <note>RFC 5785, &quot;Defining Well-Known Uniform Resource Identifiers (URIs)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5785'>https://www.rfc-editor.org/rfc/rfc5785</link></note>">
<!ENTITY rfc5802 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5802'>RFC 5802</link></span> <note>RFC 5802, &quot;Salted Challenge Response Authentication Mechanism (SCRAM) SASL and GSS-API Mechanisms&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5802'>https://www.rfc-editor.org/rfc/rfc5802</link></note>">
<!ENTITY rfc5888 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5888'>RFC 5888</link></span> <note>RFC 5888, &quot;The Session Description Protocol (SDP) Grouping Framework&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5888'>https://www.rfc-editor.org/rfc/rfc5888</link></note>">
<!ENTITY rfc5929 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5929'>RFC 5929</link></span> <note>RFC 5929, &quot;Channel Bindings for TLS&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5929'>https://www.rfc-editor.org/rfc/rfc5929</link></note>">
<!ENTITY rfc5952 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5952'>RFC 5952</link></span> <note>RFC 5952, &quot;A Recommendation for IPv6 Address Text Representation&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5952'>https://www.rfc-editor.org/rfc/rfc5952</link></note>">
<!ENTITY rfc5988 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc5988'>RFC 5988</link></span> <note>RFC 5988, &quot;Web Linking&quot;. <link url='https://www.rfc-editor.org/rfc/rfc5988'>https://www.rfc-editor.org/rfc/rfc5988</link></note>">
<!ENTITY rfc6120 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6120'>RFC 6120</link></span> <note>RFC 6120, &quot;Extensible Messaging and Presence Protocol (XMPP): Core&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6120'>https://www.rfc-editor.org/rfc/rfc6120</link></note>">
<!ENTITY rfc6121 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6121'>RFC 6121</link></span> <note>RFC 6121, &quot;Extensible Messaging and Presence Protocol (XMPP): Instant Messaging and Presence&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6121'>https://www.rfc-editor.org/rfc/rfc6121</link></note>">
<!ENTITY rfc6122 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6122'>RFC 6122</link></span> <note>RFC 6122, &quot;Extensible Messaging and Presence Protocol (XMPP): Address Format&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6122'>https://www.rfc-editor.org/rfc/rfc6122</link></note>">
<!ENTITY rfc6125 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6125'>RFC 6125</link></span> <note>RFC 6125, &quot;Representation and Verification of Domain-Based Application Service Identity within Internet Public Key Infrastructure Using X.509 (PKIX) Certificates in the Context of Transport Layer Security (TLS)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6125'>https://www.rfc-editor.org/rfc/rfc6125</link></note>">
<!ENTITY rfc6151 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6151'>RFC 6151</link></span> <note>RFC 6151, &quot;Updated Security Considerations for the MD5 Message-Digest and the HMAC-MD5 Algorithms&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6151'>https://www.rfc-editor.org/rfc/rfc6151</link></note>">
<!ENTITY rfc6186 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6186'>RFC 6186</link></span> <note>RFC 6186, &quot;Use of SRV Records for Locating Email Submission/Access Services&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6186'>https://www.rfc-editor.org/rfc/rfc6186</link></note>">
<!ENTITY rfc6189 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6189'>RFC 6189</link></span> <note>RFC 6189, &quot;ZRTP: Media Path Key Agreement for Unicast Secure RTP&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6189'>https://www.rfc-editor.org/rfc/rfc6189</link></note>">
<!ENTITY rfc6194 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6194'>RFC 6194</link></span> <note>RFC 6194, &quot;Security Considerations for the SHA-0 and SHA-1 Message-Digest Algorithms&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6194'>https://www.rfc-editor.org/rfc/rfc6194</link></note>">
<!ENTITY rfc6234 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6234'>RFC 6234</link></span> <note>RFC 6234, &quot;US Secure Hash Algorithms (SHA and SHA-based HMAC and HKDF)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6234'>https://www.rfc-editor.org/rfc/rfc6234</link></note>">
<!ENTITY rfc6265 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6265'>RFC 6265</link></span> <note>RFC 6265, &quot;HTTP State Management Mechanism&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6265'>https://www.rfc-editor.org/rfc/rfc6265</link></note>">
<!ENTITY rfc6331 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6331'>RFC 6331</link></span> <note>RFC 6331, &quot;Moving DIGEST-MD5 to Historic&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6331'>https://www.rfc-editor.org/rfc/rfc6331</link></note>">
<!ENTITY rfc6350 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6350'>RFC 6350</link></span> <note>RFC 6350, &quot;vCard Format Specification&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6350'>https://www.rfc-editor.org/rfc/rfc6350</link></note>">
<!ENTITY rfc6351 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6351'>RFC 6351</link></span> <note>RFC 6351, &quot;vCard XML Representation&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6351'>https://www.rfc-editor.org/rfc/rfc6351</link></note>">
<!ENTITY rfc6415 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6415'>RFC 6415</link></span> <note>RFC 6415, &quot;Web Host Metadata&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6415'>https://www.rfc-editor.org/rfc/rfc6415</link></note>">
<!ENTITY rfc6455 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6455'>RFC 6455</link></span> <note>RFC 6455, &quot;The WebSocket Protocol&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6455'>https://www.rfc-editor.org/rfc/rfc6455</link></note>">
<!ENTITY rfc6473 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6473'>RFC 6473</link></span> <note>RFC 6473, &quot;vCard KIND:application&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6473'>https://www.rfc-editor.org/rfc/rfc6473</link></note>">
<!ENTITY rfc6544 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6544'>RFC 6544</link></span> <note>RFC 6544, &quot;TCP Candidates with Interactive Connectivity Establishment (ICE)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6544'>https://www.rfc-editor.org/rfc/rfc6544</link></note>">
<!ENTITY rfc6648 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6648'>RFC 6648</link></span> <note>RFC 6648, &quot;Deprecating the X- Prefix and Similar Constructs in Application Protocols&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6648'>https://www.rfc-editor.org/rfc/rfc6648</link></note>">
<!ENTITY rfc6698 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6698'>RFC 6698</link></span> <note>RFC 6698, &quot;The DNS-Based Authentication of Named Entities (DANE) Transport Layer Security (TLS) Protocol: TLSA&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6698'>https://www.rfc-editor.org/rfc/rfc6698</link></note>">
<!ENTITY rfc6716 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6716'>RFC 6716</link></span> <note>RFC 6716, &quot;Definition of the Opus Audio Codec&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6716'>https://www.rfc-editor.org/rfc/rfc6716</link></note>">
<!ENTITY rfc6724 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6724'>RFC 6724</link></span> <note>RFC 6724, &quot;Default Address Selection for Internet Protocol Version 6 (IPv6)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6724'>https://www.rfc-editor.org/rfc/rfc6724</link></note>">
<!ENTITY rfc6762 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6762'>RFC 6762</link></span> <note>RFC 6762, &quot;Multicast DNS&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6762'>https://www.rfc-editor.org/rfc/rfc6762</link></note>">
<!ENTITY rfc6763 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6763'>RFC 6763</link></span> <note>RFC 6763, &quot;DNS-Based Service Discovery&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6763'>https://www.rfc-editor.org/rfc/rfc6763</link></note>">
<!ENTITY rfc6920 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6920'>RFC 6920</link></span> <note>RFC 6920, &quot;Naming Things with Hashes&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6920'>https://www.rfc-editor.org/rfc/rfc6920</link></note>">
<!ENTITY rfc6940 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc6940'>RFC 6940</link></span> <note>RFC 6940, &quot;REsource LOcation And Discovery (RELOAD) Base Protocol&quot;. <link url='https://www.rfc-editor.org/rfc/rfc6940'>https://www.rfc-editor.org/rfc/rfc6940</link></note>">
<!ENTITY rfc7232 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc7232'>RFC 7232</link></span> <note>RFC 7232, &quot;Hypertext Transfer Protocol (HTTP/1.1): Conditional Requests&quot;. <link url='https://www.rfc-editor.org/rfc/rfc7232'>https://www.rfc-editor.org/rfc/rfc7232</link></note>">
<!ENTITY rfc7301 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc7301'>RFC 7301</link></span> <note>RFC 7301, &quot;Transport Layer Security (TLS) Application-Layer Protocol Negotiation Extension&quot;. <link url='https://www.rfc-editor.org/rfc/rfc7301'>https://www.rfc-editor.org/rfc/rfc7301</link></note>">
<!ENTITY rfc7395 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc7395'>RFC 7395</link></span> <note>RFC 7395, &quot;An Extensible Messaging and Presence Protocol (XMPP) Subprotocol for WebSocket&quot;. <link url='https://www.rfc-editor.org/rfc/rfc7395'>https://www.rfc-editor.org/rfc/rfc7395</link></note>">
<!ENTITY rfc7468 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc7468'>RFC 7468</link></span> <note>RFC 7468, &quot;Textual Encodings of PKIX, PKCS, and CMS Structures&quot;. <link url='https://www.rfc-editor.org/rfc/rfc7468'>https://www.rfc-editor.org/rfc/rfc7468</link></note>">
<!ENTITY rfc7469 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc7469'>RFC 7469</link></span> <note>RFC 7469, &quot;Public Key Pinning Extension for HTTP&quot;. <link url='https://www.rfc-editor.org/rfc/rfc7469'>https://www.rfc-editor.org/rfc/rfc7469</link></note>">
<!ENTITY rfc7519 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc7519'>RFC 7519</link></span> <note>RFC 7519, &quot;JSON Web Token (JWT)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc7519'>https://www.rfc-editor.org/rfc/rfc7519</link></note>">
<!ENTITY rfc7564 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc7564'>RFC 7564</link></span> <note>RFC 7564, &quot;PRECIS Framework: Preparation, Enforcement, and Comparison of Internationalized Strings in Application Protocols&quot;. <link url='https://www.rfc-editor.org/rfc/rfc7564'>https://www.rfc-editor.org/rfc/rfc7564</link></note>">
<!ENTITY rfc7590 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc7590'>RFC 7590</link></span> <note>RFC 7590, &quot;Use of Transport Layer Security (TLS) in the Extensible Messaging and Presence Protocol (XMPP)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc7590'>https://www.rfc-editor.org/rfc/rfc7590</link></note>">
<!ENTITY rfc7595 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc7595'>RFC 7595</link></span> <note>RFC 7595, &quot;Guidelines and Registration Procedures for URI Schemes&quot;. <link url='https://www.rfc-editor.org/rfc/rfc7595'>https://www.rfc-editor.org/rfc/rfc7595</link></note>">
<!ENTITY rfc7613 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc7613'>RFC 7613</link></span> <note>RFC 7613, &quot;Preparation, Enforcement, and Comparison of Internationalized Strings Representing Usernames and Passwords&quot;. <link url='https://www.rfc-editor.org/rfc/rfc7613'>https://www.rfc-editor.org/rfc/rfc7613</link></note>">
<!ENTITY rfc7622 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc7622'>RFC 7622</link></span> <note>RFC 7622, &quot;Extensible Messaging and Presence Protocol (XMPP): Address Format&quot;. <link url='https://www.rfc-editor.org/rfc/rfc7622'>https://www.rfc-editor.org/rfc/rfc7622</link></note>">
<!ENTITY rfc7627 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc7627'>RFC 7627</link></span> <note>RFC 7627, &quot;Transport Layer Security (TLS) Session Hash and Extended Master Secret Extension&quot;. <link url='https://www.rfc-editor.org/rfc/rfc7627'>https://www.rfc-editor.org/rfc/rfc7627</link></note>">
<!ENTITY rfc7677 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc7677'>RFC 7677</link></span> <note>RFC 7677, &quot;SCRAM-SHA-256 and SCRAM-SHA-256-PLUS Simple Authentication and Security Layer (SASL) Mechanisms&quot;. <link url='https://www.rfc-editor.org/rfc/rfc7677'>https://www.rfc-editor.org/rfc/rfc7677</link></note>">
<!ENTITY rfc7693 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc7693'>RFC 7693</link></span> <note>RFC 7693, &quot;The BLAKE2 Cryptographic Hash and Message Authentication Code (MAC)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc7693'>https://www.rfc-editor.org/rfc/rfc7693</link></note>">
<!ENTITY rfc7700 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc7700'>RFC 7700</link></span> <note>RFC 7700, &quot;Preparation, Enforcement, and Comparison of Internationalized Strings Representing Nicknames&quot;. <link url='https://www.rfc-editor.org/rfc/rfc7700'>https://www.rfc-editor.org/rfc/rfc7700</link></note>">
<!ENTITY rfc7711 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc7711'>RFC 7711</link></span> <note>RFC 7711, &quot;PKIX over Secure HTTP (POSH)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc7711'>https://www.rfc-editor.org/rfc/rfc7711</link></note>">
<!ENTITY rfc7712 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc7712'>RFC 7712</link></span> <note>RFC 7712, &quot;Domain Name Associations (DNA) in the Extensible Messaging and Presence Protocol (XMPP)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc7712'>https://www.rfc-editor.org/rfc/rfc7712</link></note>">
<!ENTITY rfc7748 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc7748'>RFC 7748</link></span> <note>RFC 7748, &quot;Elliptic Curves for Security&quot;. <link url='https://www.rfc-editor.org/rfc/rfc7748'>https://www.rfc-editor.org/rfc/rfc7748</link></note>">
<!ENTITY rfc7764 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc7764'>RFC 7764</link></span> <note>RFC 7764, &quot;Guidance on Markdown: Design Philosophies, Stability Strategies, and Select Registrations&quot;. <link url='https://www.rfc-editor.org/rfc/rfc7764'>https://www.rfc-editor.org/rfc/rfc7764</link></note>">
<!ENTITY rfc7830 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc7830'>RFC 7830</link></span> <note>RFC 7830, &quot;The EDNS(0) Padding Option&quot;. <link url='https://www.rfc-editor.org/rfc/rfc7830'>https://www.rfc-editor.org/rfc/rfc7830</link></note>">
<!ENTITY rfc8032 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc8032'>RFC 8032</link></span> <note>RFC 8032, &quot;Edwards-Curve Digital Signature Algorithm (EdDSA)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc8032'>https://www.rfc-editor.org/rfc/rfc8032</link></note>">
<!ENTITY rfc8174 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc8174'>RFC 8174</link></span> <note>RFC 8174, &quot;Ambiguity of Uppercase vs Lowercase in RFC 2119 Key Words&quot;. <link url='https://www.rfc-editor.org/rfc/rfc8174'>https://www.rfc-editor.org/rfc/rfc8174</link></note>">
<!ENTITY rfc8264 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc8264'>RFC 8264</link></span> <note>RFC 8264, &quot;PRECIS Framework: Preparation, Enforcement, and Comparison of Internationalized Strings in Application Protocols&quot;. <link url='https://www.rfc-editor.org/rfc/rfc8264'>https://www.rfc-editor.org/rfc/rfc8264</link></note>">
<!ENTITY rfc8285 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc8285'>RFC 8285</link></span> <note>RFC 8285, &quot;A General Mechanism for RTP Header Extensions&quot;. <link url='https://www.rfc-editor.org/rfc/rfc8285'>https://www.rfc-editor.org/rfc/rfc8285</link></note>">
<!ENTITY rfc8305 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc8305'>RFC 8305</link></span> <note>RFC 8305, &quot;Happy Eyeballs Version 2: Better Connectivity Using Concurrency&quot;. <link url='https://www.rfc-editor.org/rfc/rfc8305'>https://www.rfc-editor.org/rfc/rfc8305</link></note>">
<!ENTITY rfc8445 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc8445'>RFC 8445</link></span> <note>RFC 8445, &quot;Interactive Connectivity Establishment (ICE): A Protocol for Network Address Translator (NAT) Traversal&quot;. <link url='https://www.rfc-editor.org/rfc/rfc8445'>https://www.rfc-editor.org/rfc/rfc8445</link></note>">
<!ENTITY rfc8446 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc8446'>RFC 8446</link></span> <note>RFC 8446, &quot;The Transport Layer Security (TLS) Protocol Version 1.3&quot;. <link url='https://www.rfc-editor.org/rfc/rfc8446'>https://www.rfc-editor.org/rfc/rfc8446</link></note>">
<!ENTITY rfc8467 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc8467'>RFC 8467</link></span> <note>RFC 8467, &quot;Padding Policies for Extension Mechanisms for DNS (EDNS(0))&quot;. <link url='https://www.rfc-editor.org/rfc/rfc8467'>https://www.rfc-editor.org/rfc/rfc8467</link></note>">
<!ENTITY rfc8484 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc8484'>RFC 8484</link></span> <note>RFC 8484, &quot;DNS Queries over HTTPS (DoH)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc8484'>https://www.rfc-editor.org/rfc/rfc8484</link></note>">
<!ENTITY rfc8949 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc8949'>RFC 8949</link></span> <note>RFC 8949, &quot;Concise Binary Object Representation (CBOR)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc8949'>https://www.rfc-editor.org/rfc/rfc8949</link></note>">
<!ENTITY rfc9000 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc9000'>RFC 9000</link></span> <note>RFC 9000, &quot;QUIC: A UDP-Based Multiplexed and Secure Transport&quot;. <link url='https://www.rfc-editor.org/rfc/rfc9000'>https://www.rfc-editor.org/rfc/rfc9000</link></note>">
<!ENTITY rfc9266 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc9266'>RFC 9266</link></span> <note>RFC 9266, &quot;Channel Bindings for TLS 1.3&quot;. <link url='https://www.rfc-editor.org/rfc/rfc9266'>https://www.rfc-editor.org/rfc/rfc9266</link></note>">
<!ENTITY rfc9460 "<span class='ref'><link url='https://www.rfc-editor.org/rfc/rfc9460'>RFC 9460</link></span> <note>RFC 9460, &quot;Service Binding and Parameter Specification via the DNS (SVCB and HTTPS Resource Records)&quot;. <link url='https://www.rfc-editor.org/rfc/rfc9460'>https://www.rfc-editor.org/rfc/rfc9460</link></note>">

<!-- XMPP Extension Protocols -->
<!ENTITY xep0001 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0001.html'>XMPP Extension Protocols (XEP-0001)</link></span> <note>XEP-0001, &quot;XMPP Extension Protocols&quot;. <link url='https://xmpp.org/extensions/xep-0001.html'>https://xmpp.org/extensions/xep-0001.html</link></note>">
<!ENTITY xep0002 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0002.html'>Special Interest Groups (SIGs) (XEP-0002)</link></span> <note>XEP-0002, &quot;Special Interest Groups (SIGs)&quot;. <link url='https://xmpp.org/extensions/xep-0002.html'>https://xmpp.org/extensions/xep-0002.html</link></note>">
<!ENTITY xep0004 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0004.html'>Data Forms (XEP-0004)</link></span> <note>XEP-0004, &quot;Data Forms&quot;. <link url='https://xmpp.org/extensions/xep-0004.html'>https://xmpp.org/extensions/xep-0004.html</link></note>">
<!ENTITY xep0008 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0008.html'>IQ-Based Avatars (XEP-0008)</link></span> <note>XEP-0008, &quot;IQ-Based Avatars&quot;. <link url='https://xmpp.org/extensions/xep-0008.html'>https://xmpp.org/extensions/xep-0008.html</link></note>">
<!ENTITY xep0009 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0009.html'>Jabber-RPC (XEP-0009)</link></span> <note>XEP-0009, &quot;Jabber-RPC&quot;. <link url='https://xmpp.org/extensions/xep-0009.html'>https://xmpp.org/extensions/xep-0009.html</link></note>">
<!ENTITY xep0011 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0011.html'>Jabber Browsing (XEP-0011)</link></span> <note>XEP-0011, &quot;Jabber Browsing&quot;. <link url='https://xmpp.org/extensions/xep-0011.html'>https://xmpp.org/extensions/xep-0011.html</link></note>">
<!ENTITY xep0012 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0012.html'>Last Activity (XEP-0012)</link></span> <note>XEP-0012, &quot;Last Activity&quot;. <link url='https://xmpp.org/extensions/xep-0012.html'>https://xmpp.org/extensions/xep-0012.html</link></note>">
<!ENTITY xep0013 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0013.html'>Flexible Offline Message Retrieval (XEP-0013)</link></span> <note>XEP-0013, &quot;Flexible Offline Message Retrieval&quot;. <link url='https://xmpp.org/extensions/xep-0013.html'>https://xmpp.org/extensions/xep-0013.html</link></note>">
<!ENTITY xep0016 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0016.html'>Privacy Lists (XEP-0016)</link></span> <note>XEP-0016, &quot;Privacy Lists&quot;. <link url='https://xmpp.org/extensions/xep-0016.html'>https://xmpp.org/extensions/xep-0016.html</link></note>">
<!ENTITY xep0020 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0020.html'>Feature Negotiation (XEP-0020)</link></span> <note>XEP-0020, &quot;Feature Negotiation&quot;. <link url='https://xmpp.org/extensions/xep-0020.html'>https://xmpp.org/extensions/xep-0020.html</link></note>">
<!ENTITY xep0022 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0022.html'>Message Events (XEP-0022)</link></span> <note>XEP-0022, &quot;Message Events&quot;. <link url='https://xmpp.org/extensions/xep-0022.html'>https://xmpp.org/extensions/xep-0022.html</link></note>">
<!ENTITY xep0025 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0025.html'>Jabber HTTP Polling (XEP-0025)</link></span> <note>XEP-0025, &quot;Jabber HTTP Polling&quot;. <link url='https://xmpp.org/extensions/xep-0025.html'>https://xmpp.org/extensions/xep-0025.html</link></note>">
<!ENTITY xep0027 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0027.html'>Current Jabber OpenPGP Usage (XEP-0027)</link></span> <note>XEP-0027, &quot;Current Jabber OpenPGP Usage&quot;. <link url='https://xmpp.org/extensions/xep-0027.html'>https://xmpp.org/extensions/xep-0027.html</link></note>">
<!ENTITY xep0030 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0030.html'>Service Discovery (XEP-0030)</link></span> <note>XEP-0030, &quot;Service Discovery&quot;. <link url='https://xmpp.org/extensions/xep-0030.html'>https://xmpp.org/extensions/xep-0030.html</link></note>">
<!ENTITY xep0033 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0033.html'>Extended Stanza Addressing (XEP-0033)</link></span> <note>XEP-0033, &quot;Extended Stanza Addressing&quot;. <link url='https://xmpp.org/extensions/xep-0033.html'>https://xmpp.org/extensions/xep-0033.html</link></note>">
<!ENTITY xep0045 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0045.html'>Multi-User Chat (XEP-0045)</link></span> <note>XEP-0045, &quot;Multi-User Chat&quot;. <link url='https://xmpp.org/extensions/xep-0045.html'>https://xmpp.org/extensions/xep-0045.html</link></note>">
<!ENTITY xep0047 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0047.html'>In-Band Bytestreams (XEP-0047)</link></span> <note>XEP-0047, &quot;In-Band Bytestreams&quot;. <link url='https://xmpp.org/extensions/xep-0047.html'>https://xmpp.org/extensions/xep-0047.html</link></note>">
<!ENTITY xep0048 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0048.html'>Bookmarks (XEP-0048)</link></span> <note>XEP-0048, &quot;Bookmarks&quot;. <link url='https://xmpp.org/extensions/xep-0048.html'>https://xmpp.org/extensions/xep-0048.html</link></note>">
<!ENTITY xep0049 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0049.html'>Private XML Storage (XEP-0049)</link></span> <note>XEP-0049, &quot;Private XML Storage&quot;. <link url='https://xmpp.org/extensions/xep-0049.html'>https://xmpp.org/extensions/xep-0049.html</link></note>">
<!ENTITY xep0050 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0050.html'>Ad-Hoc Commands (XEP-0050)</link></span> <note>XEP-0050, &quot;Ad-Hoc Commands&quot;. <link url='https://xmpp.org/extensions/xep-0050.html'>https://xmpp.org/extensions/xep-0050.html</link></note>">
<!ENTITY xep0053 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0053.html'>XMPP Registrar Function (XEP-0053)</link></span> <note>XEP-0053, &quot;XMPP Registrar Function&quot;. <link url='https://xmpp.org/extensions/xep-0053.html'>https://xmpp.org/extensions/xep-0053.html</link></note>">
<!ENTITY xep0054 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0054.html'>vcard-temp (XEP-0054)</link></span> <note>XEP-0054, &quot;vcard-temp&quot;. <link url='https://xmpp.org/extensions/xep-0054.html'>https://xmpp.org/extensions/xep-0054.html</link></note>">
<!ENTITY xep0055 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0055.html'>Jabber Search (XEP-0055)</link></span> <note>XEP-0055, &quot;Jabber Search&quot;. <link url='https://xmpp.org/extensions/xep-0055.html'>https://xmpp.org/extensions/xep-0055.html</link></note>">
<!ENTITY xep0059 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0059.html'>Result Set Management (XEP-0059)</link></span> <note>XEP-0059, &quot;Result Set Management&quot;. <link url='https://xmpp.org/extensions/xep-0059.html'>https://xmpp.org/extensions/xep-0059.html</link></note>">
<!ENTITY xep0060 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0060.html'>Publish-Subscribe (XEP-0060)</link></span> <note>XEP-0060, &quot;Publish-Subscribe&quot;. <link url='https://xmpp.org/extensions/xep-0060.html'>https://xmpp.org/extensions/xep-0060.html</link></note>">
<!ENTITY xep0062 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0062.html'>Packet Filtering (XEP-0062)</link></span> <note>XEP-0062, &quot;Packet Filtering&quot;. <link url='https://xmpp.org/extensions/xep-0062.html'>https://xmpp.org/extensions/xep-0062.html</link></note>">
<!ENTITY xep0065 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0065.html'>SOCKS5 Bytestreams (XEP-0065)</link></span> <note>XEP-0065, &quot;SOCKS5 Bytestreams&quot;. <link url='https://xmpp.org/extensions/xep-0065.html'>https://xmpp.org/extensions/xep-0065.html</link></note>">
<!ENTITY xep0066 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0066.html'>Out of Band Data (XEP-0066)</link></span> <note>XEP-0066, &quot;Out of Band Data&quot;. <link url='https://xmpp.org/extensions/xep-0066.html'>https://xmpp.org/extensions/xep-0066.html</link></note>">
<!ENTITY xep0068 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0068.html'>Field Standardization for Data Forms (XEP-0068)</link></span> <note>XEP-0068, &quot;Field Standardization for Data Forms&quot;. <link url='https://xmpp.org/extensions/xep-0068.html'>https://xmpp.org/extensions/xep-0068.html</link></note>">
<!ENTITY xep0070 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0070.html'>Verifying HTTP Requests via XMPP (XEP-0070)</link></span> <note>XEP-0070, &quot;Verifying HTTP Requests via XMPP&quot;. <link url='https://xmpp.org/extensions/xep-0070.html'>https://xmpp.org/extensions/xep-0070.html</link></note>">
<!ENTITY xep0071 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0071.html'>XHTML-IM (XEP-0071)</link></span> <note>XEP-0071, &quot;XHTML-IM&quot;. <link url='https://xmpp.org/extensions/xep-0071.html'>https://xmpp.org/extensions/xep-0071.html</link></note>">
<!ENTITY xep0072 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0072.html'>SOAP Over XMPP (XEP-0072)</link></span> <note>XEP-0072, &quot;SOAP Over XMPP&quot;. <link url='https://xmpp.org/extensions/xep-0072.html'>https://xmpp.org/extensions/xep-0072.html</link></note>">
<!ENTITY xep0073 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0073.html'>Basic IM Protocol Suite (XEP-0073)</link></span> <note>XEP-0073, &quot;Basic IM Protocol Suite&quot;. <link url='https://xmpp.org/extensions/xep-0073.html'>https://xmpp.org/extensions/xep-0073.html</link></note>">
<!ENTITY xep0077 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0077.html'>In-Band Registration (XEP-0077)</link></span> <note>XEP-0077, &quot;In-Band Registration&quot;. <link url='https://xmpp.org/extensions/xep-0077.html'>https://xmpp.org/extensions/xep-0077.html</link></note>">
<!ENTITY xep0078 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0078.html'>Non-SASL Authentication (XEP-0078)</link></span> <note>XEP-0078, &quot;Non-SASL Authentication&quot;. <link url='https://xmpp.org/extensions/xep-0078.html'>https://xmpp.org/extensions/xep-0078.html</link></note>">
<!ENTITY xep0079 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0079.html'>Advanced Message Processing (XEP-0079)</link></span> <note>XEP-0079, &quot;Advanced Message Processing&quot;. <link url='https://xmpp.org/extensions/xep-0079.html'>https://xmpp.org/extensions/xep-0079.html</link></note>">
<!ENTITY xep0080 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0080.html'>User Location (XEP-0080)</link></span> <note>XEP-0080, &quot;User Location&quot;. <link url='https://xmpp.org/extensions/xep-0080.html'>https://xmpp.org/extensions/xep-0080.html</link></note>">
<!ENTITY xep0082 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0082.html'>XMPP Date and Time Profiles (XEP-0082)</link></span> <note>XEP-0082, &quot;XMPP Date and Time Profiles&quot;. <link url='https://xmpp.org/extensions/xep-0082.html'>https://xmpp.org/extensions/xep-0082.html</link></note>">
<!ENTITY xep0083 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0083.html'>Nested Roster Groups (XEP-0083)</link></span> <note>XEP-0083, &quot;Nested Roster Groups&quot;. <link url='https://xmpp.org/extensions/xep-0083.html'>https://xmpp.org/extensions/xep-0083.html</link></note>">
<!ENTITY xep0084 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0084.html'>User Avatar (XEP-0084)</link></span> <note>XEP-0084, &quot;User Avatar&quot;. <link url='https://xmpp.org/extensions/xep-0084.html'>https://xmpp.org/extensions/xep-0084.html</link></note>">
<!ENTITY xep0085 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0085.html'>Chat State Notifications (XEP-0085)</link></span> <note>XEP-0085, &quot;Chat State Notifications&quot;. <link url='https://xmpp.org/extensions/xep-0085.html'>https://xmpp.org/extensions/xep-0085.html</link></note>">
<!ENTITY xep0086 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0086.html'>Error Condition Mappings (XEP-0086)</link></span> <note>XEP-0086, &quot;Error Condition Mappings&quot;. <link url='https://xmpp.org/extensions/xep-0086.html'>https://xmpp.org/extensions/xep-0086.html</link></note>">
<!ENTITY xep0090 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0090.html'>Legacy Entity Time (XEP-0090)</link></span> <note>XEP-0090, &quot;Legacy Entity Time&quot;. <link url='https://xmpp.org/extensions/xep-0090.html'>https://xmpp.org/extensions/xep-0090.html</link></note>">
<!ENTITY xep0091 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0091.html'>Legacy Delayed Delivery (XEP-0091)</link></span> <note>XEP-0091, &quot;Legacy Delayed Delivery&quot;. <link url='https://xmpp.org/extensions/xep-0091.html'>https://xmpp.org/extensions/xep-0091.html</link></note>">
<!ENTITY xep0092 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0092.html'>Software Version (XEP-0092)</link></span> <note>XEP-0092, &quot;Software Version&quot;. <link url='https://xmpp.org/extensions/xep-0092.html'>https://xmpp.org/extensions/xep-0092.html</link></note>">
<!ENTITY xep0093 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0093.html'>Roster Item Exchange (XEP-0093)</link></span> <note>XEP-0093, &quot;Roster Item Exchange&quot;. <link url='https://xmpp.org/extensions/xep-0093.html'>https://xmpp.org/extensions/xep-0093.html</link></note>">
<!ENTITY xep0094 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0094.html'>Agent Information (XEP-0094)</link></span> <note>XEP-0094, &quot;Agent Information&quot;. <link url='https://xmpp.org/extensions/xep-0094.html'>https://xmpp.org/extensions/xep-0094.html</link></note>">
<!ENTITY xep0095 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0095.html'>Stream Initiation (XEP-0095)</link></span> <note>XEP-0095, &quot;Stream Initiation&quot;. <link url='https://xmpp.org/extensions/xep-0095.html'>https://xmpp.org/extensions/xep-0095.html</link></note>">
<!ENTITY xep0096 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0096.html'>SI File Transfer (XEP-0096)</link></span> <note>XEP-0096, &quot;SI File Transfer&quot;. <link url='https://xmpp.org/extensions/xep-0096.html'>https://xmpp.org/extensions/xep-0096.html</link></note>">
<!ENTITY xep0100 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0100.html'>Gateway Interaction (XEP-0100)</link></span> <note>XEP-0100, &quot;Gateway Interaction&quot;. <link url='https://xmpp.org/extensions/xep-0100.html'>https://xmpp.org/extensions/xep-0100.html</link></note>">
<!ENTITY xep0103 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0103.html'>URL Address Information (XEP-0103)</link></span> <note>XEP-0103, &quot;URL Address Information&quot;. <link url='https://xmpp.org/extensions/xep-0103.html'>https://xmpp.org/extensions/xep-0103.html</link></note>">
<!ENTITY xep0104 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0104.html'>HTTP Scheme for URL Data (XEP-0104)</link></span> <note>XEP-0104, &quot;HTTP Scheme for URL Data&quot;. <link url='https://xmpp.org/extensions/xep-0104.html'>https://xmpp.org/extensions/xep-0104.html</link></note>">
<!ENTITY xep0105 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0105.html'>Tree Transfer Stream Initiation Profile (XEP-0105)</link></span> <note>XEP-0105, &quot;Tree Transfer Stream Initiation Profile&quot;. <link url='https://xmpp.org/extensions/xep-0105.html'>https://xmpp.org/extensions/xep-0105.html</link></note>">
<!ENTITY xep0106 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0106.html'>JID Escaping (XEP-0106)</link></span> <note>XEP-0106, &quot;JID Escaping&quot;. <link url='https://xmpp.org/extensions/xep-0106.html'>https://xmpp.org/extensions/xep-0106.html</link></note>">
<!ENTITY xep0107 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0107.html'>User Mood (XEP-0107)</link></span> <note>XEP-0107, &quot;User Mood&quot;. <link url='https://xmpp.org/extensions/xep-0107.html'>https://xmpp.org/extensions/xep-0107.html</link></note>">
<!ENTITY xep0108 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0108.html'>User Activity (XEP-0108)</link></span> <note>XEP-0108, &quot;User Activity&quot;. <link url='https://xmpp.org/extensions/xep-0108.html'>https://xmpp.org/extensions/xep-0108.html</link></note>">
<!ENTITY xep0111 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0111.html'>A Transport for Initiating and Negotiating Sessions (TINS) (XEP-0111)</link></span> <note>XEP-0111, &quot;A Transport for Initiating and Negotiating Sessions (TINS)&quot;. <link url='https://xmpp.org/extensions/xep-0111.html'>https://xmpp.org/extensions/xep-0111.html</link></note>">
<!ENTITY xep0112 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0112.html'>User Physical Location (XEP-0112)</link></span> <note>XEP-0112, &quot;User Physical Location&quot;. <link url='https://xmpp.org/extensions/xep-0112.html'>https://xmpp.org/extensions/xep-0112.html</link></note>">
<!ENTITY xep0114 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0114.html'>Jabber Component Protocol (XEP-0114)</link></span> <note>XEP-0114, &quot;Jabber Component Protocol&quot;. <link url='https://xmpp.org/extensions/xep-0114.html'>https://xmpp.org/extensions/xep-0114.html</link></note>">
<!ENTITY xep0115 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0115.html'>Entity Capabilities (XEP-0115)</link></span> <note>XEP-0115, &quot;Entity Capabilities&quot;. <link url='https://xmpp.org/extensions/xep-0115.html'>https://xmpp.org/extensions/xep-0115.html</link></note>">
<!ENTITY xep0116 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0116.html'>Encrypted Session Negotiation (XEP-0116)</link></span> <note>XEP-0116, &quot;Encrypted Session Negotiation&quot;. <link url='https://xmpp.org/extensions/xep-0116.html'>https://xmpp.org/extensions/xep-0116.html</link></note>">
<!ENTITY xep0117 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0117.html'>Intermediate IM Protocol Suite (XEP-0117)</link></span> <note>XEP-0117, &quot;Intermediate IM Protocol Suite&quot;. <link url='https://xmpp.org/extensions/xep-0117.html'>https://xmpp.org/extensions/xep-0117.html</link></note>">
<!ENTITY xep0118 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0118.html'>User Tune (XEP-0118)</link></span> <note>XEP-0118, &quot;User Tune&quot;. <link url='https://xmpp.org/extensions/xep-0118.html'>https://xmpp.org/extensions/xep-0118.html</link></note>">
<!ENTITY xep0119 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0119.html'>Extended Presence Protocol Suite (XEP-0119)</link></span> <note>XEP-0119, &quot;Extended Presence Protocol Suite&quot;. <link url='https://xmpp.org/extensions/xep-0119.html'>https://xmpp.org/extensions/xep-0119.html</link></note>">
<!ENTITY xep0120 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0120.html'>Infobits (XEP-0120)</link></span> <note>XEP-0120, &quot;Infobits&quot;. <link url='https://xmpp.org/extensions/xep-0120.html'>https://xmpp.org/extensions/xep-0120.html</link></note>">
<!ENTITY xep0121 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0121.html'>Dublin Core Infobits Mapping (XEP-0121)</link></span> <note>XEP-0121, &quot;Dublin Core Infobits Mapping&quot;. <link url='https://xmpp.org/extensions/xep-0121.html'>https://xmpp.org/extensions/xep-0121.html</link></note>">
<!ENTITY xep0122 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0122.html'>Data Forms Validation (XEP-0122)</link></span> <note>XEP-0122, &quot;Data Forms Validation&quot;. <link url='https://xmpp.org/extensions/xep-0122.html'>https://xmpp.org/extensions/xep-0122.html</link></note>">
<!ENTITY xep0124 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0124.html'>Bidirectional-streams Over Synchronous HTTP (BOSH) (XEP-0124)</link></span> <note>XEP-0124, &quot;Bidirectional-streams Over Synchronous HTTP (BOSH)&quot;. <link url='https://xmpp.org/extensions/xep-0124.html'>https://xmpp.org/extensions/xep-0124.html</link></note>">
<!ENTITY xep0126 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0126.html'>Invisibility (XEP-0126)</link></span> <note>XEP-0126, &quot;Invisibility&quot;. <link url='https://xmpp.org/extensions/xep-0126.html'>https://xmpp.org/extensions/xep-0126.html</link></note>">
<!ENTITY xep0128 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0128.html'>Service Discovery Extensions (XEP-0128)</link></span> <note>XEP-0128, &quot;Service Discovery Extensions&quot;. <link url='https://xmpp.org/extensions/xep-0128.html'>https://xmpp.org/extensions/xep-0128.html</link></note>">
<!ENTITY xep0131 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0131.html'>Stanza Headers and Internet Metadata (XEP-0131)</link></span> <note>XEP-0131, &quot;Stanza Headers and Internet Metadata&quot;. <link url='https://xmpp.org/extensions/xep-0131.html'>https://xmpp.org/extensions/xep-0131.html</link></note>">
<!ENTITY xep0132 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0132.html'>Presence Obtained via Kinesthetic Excitation (POKE) (XEP-0132)</link></span> <note>XEP-0132, &quot;Presence Obtained via Kinesthetic Excitation (POKE)&quot;. <link url='https://xmpp.org/extensions/xep-0132.html'>https://xmpp.org/extensions/xep-0132.html</link></note>">
<!ENTITY xep0133 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0133.html'>Service Administration (XEP-0133)</link></span> <note>XEP-0133, &quot;Service Administration&quot;. <link url='https://xmpp.org/extensions/xep-0133.html'>https://xmpp.org/extensions/xep-0133.html</link></note>">
<!ENTITY xep0134 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0134.html'>XMPP Design Guidelines (XEP-0134)</link></span> <note>XEP-0134, &quot;XMPP Design Guidelines&quot;. <link url='https://xmpp.org/extensions/xep-0134.html'>https://xmpp.org/extensions/xep-0134.html</link></note>">
<!ENTITY xep0135 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0135.html'>File Sharing (XEP-0135)</link></span> <note>XEP-0135, &quot;File Sharing&quot;. <link url='https://xmpp.org/extensions/xep-0135.html'>https://xmpp.org/extensions/xep-0135.html</link></note>">
<!ENTITY xep0136 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0136.html'>Message Archiving (XEP-0136)</link></span> <note>XEP-0136, &quot;Message Archiving&quot;. <link url='https://xmpp.org/extensions/xep-0136.html'>https://xmpp.org/extensions/xep-0136.html</link></note>">
<!ENTITY xep0137 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0137.html'>Publishing Stream Initiation Requests (XEP-0137)</link></span> <note>XEP-0137, &quot;Publishing Stream Initiation Requests&quot;. <link url='https://xmpp.org/extensions/xep-0137.html'>https://xmpp.org/extensions/xep-0137.html</link></note>">
<!ENTITY xep0138 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0138.html'>Stream Compression (XEP-0138)</link></span> <note>XEP-0138, &quot;Stream Compression&quot;. <link url='https://xmpp.org/extensions/xep-0138.html'>https://xmpp.org/extensions/xep-0138.html</link></note>">
<!ENTITY xep0141 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0141.html'>Data Forms Layout (XEP-0141)</link></span> <note>XEP-0141, &quot;Data Forms Layout&quot;. <link url='https://xmpp.org/extensions/xep-0141.html'>https://xmpp.org/extensions/xep-0141.html</link></note>">
<!ENTITY xep0143 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0143.html'>Guidelines for Authors of XMPP Extension Protocols (XEP-0143)</link></span> <note>XEP-0143, &quot;Guidelines for Authors of XMPP Extension Protocols&quot;. <link url='https://xmpp.org/extensions/xep-0143.html'>https://xmpp.org/extensions/xep-0143.html</link></note>">
<!ENTITY xep0144 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0144.html'>Roster Item Exchange (XEP-0144)</link></span> <note>XEP-0144, &quot;Roster Item Exchange&quot;. <link url='https://xmpp.org/extensions/xep-0144.html'>https://xmpp.org/extensions/xep-0144.html</link></note>">
<!ENTITY xep0147 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0147.html'>XMPP URI Scheme Query Components (XEP-0147)</link></span> <note>XEP-0147, &quot;XMPP URI Scheme Query Components&quot;. <link url='https://xmpp.org/extensions/xep-0147.html'>https://xmpp.org/extensions/xep-0147.html</link></note>">
<!ENTITY xep0153 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0153.html'>vCard-Based Avatars (XEP-0153)</link></span> <note>XEP-0153, &quot;vCard-Based Avatars&quot;. <link url='https://xmpp.org/extensions/xep-0153.html'>https://xmpp.org/extensions/xep-0153.html</link></note>">
<!ENTITY xep0154 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0154.html'>User Profile (XEP-0154)</link></span> <note>XEP-0154, &quot;User Profile&quot;. <link url='https://xmpp.org/extensions/xep-0154.html'>https://xmpp.org/extensions/xep-0154.html</link></note>">
<!ENTITY xep0155 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0155.html'>Stanza Session Negotiation (XEP-0155)</link></span> <note>XEP-0155, &quot;Stanza Session Negotiation&quot;. <link url='https://xmpp.org/extensions/xep-0155.html'>https://xmpp.org/extensions/xep-0155.html</link></note>">
<!ENTITY xep0156 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0156.html'>Discovering Alternative XMPP Connection Methods (XEP-0156)</link></span> <note>XEP-0156, &quot;Discovering Alternative XMPP Connection Methods&quot;. <link url='https://xmpp.org/extensions/xep-0156.html'>https://xmpp.org/extensions/xep-0156.html</link></note>">
<!ENTITY xep0157 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0157.html'>Contact Addresses for XMPP Services (XEP-0157)</link></span> <note>XEP-0157, &quot;Contact Addresses for XMPP Services&quot;. <link url='https://xmpp.org/extensions/xep-0157.html'>https://xmpp.org/extensions/xep-0157.html</link></note>">
<!ENTITY xep0158 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0158.html'>CAPTCHA Forms (XEP-0158)</link></span> <note>XEP-0158, &quot;CAPTCHA Forms&quot;. <link url='https://xmpp.org/extensions/xep-0158.html'>https://xmpp.org/extensions/xep-0158.html</link></note>">
<!ENTITY xep0159 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0159.html'>Spim-Blocking Control (XEP-0159)</link></span> <note>XEP-0159, &quot;Spim-Blocking Control&quot;. <link url='https://xmpp.org/extensions/xep-0159.html'>https://xmpp.org/extensions/xep-0159.html</link></note>">
<!ENTITY xep0160 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0160.html'>Best Practices for Handling Offline Messages (XEP-0160)</link></span> <note>XEP-0160, &quot;Best Practices for Handling Offline Messages&quot;. <link url='https://xmpp.org/extensions/xep-0160.html'>https://xmpp.org/extensions/xep-0160.html</link></note>">
<!ENTITY xep0163 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0163.html'>Personal Eventing Protocol (XEP-0163)</link></span> <note>XEP-0163, &quot;Personal Eventing Protocol&quot;. <link url='https://xmpp.org/extensions/xep-0163.html'>https://xmpp.org/extensions/xep-0163.html</link></note>">
<!ENTITY xep0165 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0165.html'>Best Practices to Discourage JID Mimicking (XEP-0165)</link></span> <note>XEP-0165, &quot;Best Practices to Discourage JID Mimicking&quot;. <link url='https://xmpp.org/extensions/xep-0165.html'>https://xmpp.org/extensions/xep-0165.html</link></note>">
<!ENTITY xep0166 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0166.html'>Jingle (XEP-0166)</link></span> <note>XEP-0166, &quot;Jingle&quot;. <link url='https://xmpp.org/extensions/xep-0166.html'>https://xmpp.org/extensions/xep-0166.html</link></note>">
<!ENTITY xep0167 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0167.html'>Jingle RTP Sessions (XEP-0167)</link></span> <note>XEP-0167, &quot;Jingle RTP Sessions&quot;. <link url='https://xmpp.org/extensions/xep-0167.html'>https://xmpp.org/extensions/xep-0167.html</link></note>">
<!ENTITY xep0170 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0170.html'>Recommended Order of Stream Feature Negotiation (XEP-0170)</link></span> <note>XEP-0170, &quot;Recommended Order of Stream Feature Negotiation&quot;. <link url='https://xmpp.org/extensions/xep-0170.html'>https://xmpp.org/extensions/xep-0170.html</link></note>">
<!ENTITY xep0172 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0172.html'>User Nickname (XEP-0172)</link></span> <note>XEP-0172, &quot;User Nickname&quot;. <link url='https://xmpp.org/extensions/xep-0172.html'>https://xmpp.org/extensions/xep-0172.html</link></note>">
<!ENTITY xep0174 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0174.html'>Serverless Messaging (XEP-0174)</link></span> <note>XEP-0174, &quot;Serverless Messaging&quot;. <link url='https://xmpp.org/extensions/xep-0174.html'>https://xmpp.org/extensions/xep-0174.html</link></note>">
<!ENTITY xep0175 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0175.html'>Best Practices for Use of SASL ANONYMOUS (XEP-0175)</link></span> <note>XEP-0175, &quot;Best Practices for Use of SASL ANONYMOUS&quot;. <link url='https://xmpp.org/extensions/xep-0175.html'>https://xmpp.org/extensions/xep-0175.html</link></note>">
<!ENTITY xep0176 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0176.html'>Jingle ICE-UDP Transport Method (XEP-0176)</link></span> <note>XEP-0176, &quot;Jingle ICE-UDP Transport Method&quot;. <link url='https://xmpp.org/extensions/xep-0176.html'>https://xmpp.org/extensions/xep-0176.html</link></note>">
<!ENTITY xep0177 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0177.html'>Jingle Raw UDP Transport Method (XEP-0177)</link></span> <note>XEP-0177, &quot;Jingle Raw UDP Transport Method&quot;. <link url='https://xmpp.org/extensions/xep-0177.html'>https://xmpp.org/extensions/xep-0177.html</link></note>">
<!ENTITY xep0178 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0178.html'>Best Practices for Use of SASL EXTERNAL with Certificates (XEP-0178)</link></span> <note>XEP-0178, &quot;Best Practices for Use of SASL EXTERNAL with Certificates&quot;. <link url='https://xmpp.org/extensions/xep-0178.html'>https://xmpp.org/extensions/xep-0178.html</link></note>">
<!ENTITY xep0181 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0181.html'>Jingle DTMF (XEP-0181)</link></span> <note>XEP-0181, &quot;Jingle DTMF&quot;. <link url='https://xmpp.org/extensions/xep-0181.html'>https://xmpp.org/extensions/xep-0181.html</link></note>">
<!ENTITY xep0184 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0184.html'>Message Delivery Receipts (XEP-0184)</link></span> <note>XEP-0184, &quot;Message Delivery Receipts&quot;. <link url='https://xmpp.org/extensions/xep-0184.html'>https://xmpp.org/extensions/xep-0184.html</link></note>">
<!ENTITY xep0185 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0185.html'>Dialback Key Generation and Validation (XEP-0185)</link></span> <note>XEP-0185, &quot;Dialback Key Generation and Validation&quot;. <link url='https://xmpp.org/extensions/xep-0185.html'>https://xmpp.org/extensions/xep-0185.html</link></note>">
<!ENTITY xep0187 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0187.html'>Offline Encrypted Sessions (XEP-0187)</link></span> <note>XEP-0187, &quot;Offline Encrypted Sessions&quot;. <link url='https://xmpp.org/extensions/xep-0187.html'>https://xmpp.org/extensions/xep-0187.html</link></note>">
<!ENTITY xep0188 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0188.html'>Cryptographic Design of Encrypted Sessions (XEP-0188)</link></span> <note>XEP-0188, &quot;Cryptographic Design of Encrypted Sessions&quot;. <link url='https://xmpp.org/extensions/xep-0188.html'>https://xmpp.org/extensions/xep-0188.html</link></note>">
<!ENTITY xep0189 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0189.html'>Public Key Publishing (XEP-0189)</link></span> <note>XEP-0189, &quot;Public Key Publishing&quot;. <link url='https://xmpp.org/extensions/xep-0189.html'>https://xmpp.org/extensions/xep-0189.html</link></note>">
<!ENTITY xep0191 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0191.html'>Blocking Command (XEP-0191)</link></span> <note>XEP-0191, &quot;Blocking Command&quot;. <link url='https://xmpp.org/extensions/xep-0191.html'>https://xmpp.org/extensions/xep-0191.html</link></note>">
<!ENTITY xep0198 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0198.html'>Stream Management (XEP-0198)</link></span> <note>XEP-0198, &quot;Stream Management&quot;. <link url='https://xmpp.org/extensions/xep-0198.html'>https://xmpp.org/extensions/xep-0198.html</link></note>">
<!ENTITY xep0199 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0199.html'>XMPP Ping (XEP-0199)</link></span> <note>XEP-0199, &quot;XMPP Ping&quot;. <link url='https://xmpp.org/extensions/xep-0199.html'>https://xmpp.org/extensions/xep-0199.html</link></note>">
<!ENTITY xep0200 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0200.html'>Stanza Encryption (XEP-0200)</link></span> <note>XEP-0200, &quot;Stanza Encryption&quot;. <link url='https://xmpp.org/extensions/xep-0200.html'>https://xmpp.org/extensions/xep-0200.html</link></note>">
<!ENTITY xep0201 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0201.html'>Best Practices for Message Threads (XEP-0201)</link></span> <note>XEP-0201, &quot;Best Practices for Message Threads&quot;. <link url='https://xmpp.org/extensions/xep-0201.html'>https://xmpp.org/extensions/xep-0201.html</link></note>">
<!ENTITY xep0202 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0202.html'>Entity Time (XEP-0202)</link></span> <note>XEP-0202, &quot;Entity Time&quot;. <link url='https://xmpp.org/extensions/xep-0202.html'>https://xmpp.org/extensions/xep-0202.html</link></note>">
<!ENTITY xep0203 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0203.html'>Delayed Delivery (XEP-0203)</link></span> <note>XEP-0203, &quot;Delayed Delivery&quot;. <link url='https://xmpp.org/extensions/xep-0203.html'>https://xmpp.org/extensions/xep-0203.html</link></note>">
<!ENTITY xep0204 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0204.html'>Collaborative Data Objects (XEP-0204)</link></span> <note>XEP-0204, &quot;Collaborative Data Objects&quot;. <link url='https://xmpp.org/extensions/xep-0204.html'>https://xmpp.org/extensions/xep-0204.html</link></note>">
<!ENTITY xep0205 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0205.html'>Best Practices to Discourage Denial of Service Attacks (XEP-0205)</link></span> <note>XEP-0205, &quot;Best Practices to Discourage Denial of Service Attacks&quot;. <link url='https://xmpp.org/extensions/xep-0205.html'>https://xmpp.org/extensions/xep-0205.html</link></note>">
<!ENTITY xep0206 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0206.html'>XMPP Over BOSH (XEP-0206)</link></span> <note>XEP-0206, &quot;XMPP Over BOSH&quot;. <link url='https://xmpp.org/extensions/xep-0206.html'>https://xmpp.org/extensions/xep-0206.html</link></note>">
<!ENTITY xep0210 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0210.html'>Requirements for Encrypted Sessions (XEP-0210)</link></span> <note>XEP-0210, &quot;Requirements for Encrypted Sessions&quot;. <link url='https://xmpp.org/extensions/xep-0210.html'>https://xmpp.org/extensions/xep-0210.html</link></note>">
<!ENTITY xep0211 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0211.html'>XMPP Basic Client 2008 (XEP-0211)</link></span> <note>XEP-0211, &quot;XMPP Basic Client 2008&quot;. <link url='https://xmpp.org/extensions/xep-0211.html'>https://xmpp.org/extensions/xep-0211.html</link></note>">
<!ENTITY xep0212 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0212.html'>XMPP Basic Server 2008 (XEP-0212)</link></span> <note>XEP-0212, &quot;XMPP Basic Server 2008&quot;. <link url='https://xmpp.org/extensions/xep-0212.html'>https://xmpp.org/extensions/xep-0212.html</link></note>">
<!ENTITY xep0215 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0215.html'>External Service Discovery (XEP-0215)</link></span> <note>XEP-0215, &quot;External Service Discovery&quot;. <link url='https://xmpp.org/extensions/xep-0215.html'>https://xmpp.org/extensions/xep-0215.html</link></note>">
<!ENTITY xep0217 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0217.html'>Simplified Encrypted Session Negotiation (XEP-0217)</link></span> <note>XEP-0217, &quot;Simplified Encrypted Session Negotiation&quot;. <link url='https://xmpp.org/extensions/xep-0217.html'>https://xmpp.org/extensions/xep-0217.html</link></note>">
<!ENTITY xep0220 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0220.html'>Server Dialback (XEP-0220)</link></span> <note>XEP-0220, &quot;Server Dialback&quot;. <link url='https://xmpp.org/extensions/xep-0220.html'>https://xmpp.org/extensions/xep-0220.html</link></note>">
<!ENTITY xep0221 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0221.html'>Data Forms Media Element (XEP-0221)</link></span> <note>XEP-0221, &quot;Data Forms Media Element&quot;. <link url='https://xmpp.org/extensions/xep-0221.html'>https://xmpp.org/extensions/xep-0221.html</link></note>">
<!ENTITY xep0222 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0222.html'>Persistent Storage of Public Data via PubSub (XEP-0222)</link></span> <note>XEP-0222, &quot;Persistent Storage of Public Data via PubSub&quot;. <link url='https://xmpp.org/extensions/xep-0222.html'>https://xmpp.org/extensions/xep-0222.html</link></note>">
<!ENTITY xep0223 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0223.html'>Persistent Storage of Private Data via PubSub (XEP-0223)</link></span> <note>XEP-0223, &quot;Persistent Storage of Private Data via PubSub&quot;. <link url='https://xmpp.org/extensions/xep-0223.html'>https://xmpp.org/extensions/xep-0223.html</link></note>">
<!ENTITY xep0225 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0225.html'>Component Connections (XEP-0225)</link></span> <note>XEP-0225, &quot;Component Connections&quot;. <link url='https://xmpp.org/extensions/xep-0225.html'>https://xmpp.org/extensions/xep-0225.html</link></note>">
<!ENTITY xep0226 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0226.html'>Message Stanza Profiles (XEP-0226)</link></span> <note>XEP-0226, &quot;Message Stanza Profiles&quot;. <link url='https://xmpp.org/extensions/xep-0226.html'>https://xmpp.org/extensions/xep-0226.html</link></note>">
<!ENTITY xep0231 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0231.html'>Bits of Binary (XEP-0231)</link></span> <note>XEP-0231, &quot;Bits of Binary&quot;. <link url='https://xmpp.org/extensions/xep-0231.html'>https://xmpp.org/extensions/xep-0231.html</link></note>">
<!ENTITY xep0234 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0234.html'>Jingle File Transfer (XEP-0234)</link></span> <note>XEP-0234, &quot;Jingle File Transfer&quot;. <link url='https://xmpp.org/extensions/xep-0234.html'>https://xmpp.org/extensions/xep-0234.html</link></note>">
<!ENTITY xep0237 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0237.html'>Roster Versioning (XEP-0237)</link></span> <note>XEP-0237, &quot;Roster Versioning&quot;. <link url='https://xmpp.org/extensions/xep-0237.html'>https://xmpp.org/extensions/xep-0237.html</link></note>">
<!ENTITY xep0239 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0239.html'>Binary XMPP (XEP-0239)</link></span> <note>XEP-0239, &quot;Binary XMPP&quot;. <link url='https://xmpp.org/extensions/xep-0239.html'>https://xmpp.org/extensions/xep-0239.html</link></note>">
<!ENTITY xep0245 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0245.html'>The /me Command (XEP-0245)</link></span> <note>XEP-0245, &quot;The /me Command&quot;. <link url='https://xmpp.org/extensions/xep-0245.html'>https://xmpp.org/extensions/xep-0245.html</link></note>">
<!ENTITY xep0246 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0246.html'>End-to-End XML Streams (XEP-0246)</link></span> <note>XEP-0246, &quot;End-to-End XML Streams&quot;. <link url='https://xmpp.org/extensions/xep-0246.html'>https://xmpp.org/extensions/xep-0246.html</link></note>">
<!ENTITY xep0247 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0247.html'>Jingle XML Streams (XEP-0247)</link></span> <note>XEP-0247, &quot;Jingle XML Streams&quot;. <link url='https://xmpp.org/extensions/xep-0247.html'>https://xmpp.org/extensions/xep-0247.html</link></note>">
<!ENTITY xep0248 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0248.html'>PubSub Collection Nodes (XEP-0248)</link></span> <note>XEP-0248, &quot;PubSub Collection Nodes&quot;. <link url='https://xmpp.org/extensions/xep-0248.html'>https://xmpp.org/extensions/xep-0248.html</link></note>">
<!ENTITY xep0249 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0249.html'>Direct MUC Invitations (XEP-0249)</link></span> <note>XEP-0249, &quot;Direct MUC Invitations&quot;. <link url='https://xmpp.org/extensions/xep-0249.html'>https://xmpp.org/extensions/xep-0249.html</link></note>">
<!ENTITY xep0254 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0254.html'>PubSub Queueing (XEP-0254)</link></span> <note>XEP-0254, &quot;PubSub Queueing&quot;. <link url='https://xmpp.org/extensions/xep-0254.html'>https://xmpp.org/extensions/xep-0254.html</link></note>">
<!ENTITY xep0256 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0256.html'>Last Activity in Presence (XEP-0256)</link></span> <note>XEP-0256, &quot;Last Activity in Presence&quot;. <link url='https://xmpp.org/extensions/xep-0256.html'>https://xmpp.org/extensions/xep-0256.html</link></note>">
<!ENTITY xep0258 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0258.html'>Security Labels in XMPP (XEP-0258)</link></span> <note>XEP-0258, &quot;Security Labels in XMPP&quot;. <link url='https://xmpp.org/extensions/xep-0258.html'>https://xmpp.org/extensions/xep-0258.html</link></note>">
<!ENTITY xep0260 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0260.html'>Jingle SOCKS5 Bytestreams Transport Method (XEP-0260)</link></span> <note>XEP-0260, &quot;Jingle SOCKS5 Bytestreams Transport Method&quot;. <link url='https://xmpp.org/extensions/xep-0260.html'>https://xmpp.org/extensions/xep-0260.html</link></note>">
<!ENTITY xep0261 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0261.html'>Jingle In-Band Bytestreams Transport Method (XEP-0261)</link></span> <note>XEP-0261, &quot;Jingle In-Band Bytestreams Transport Method&quot;. <link url='https://xmpp.org/extensions/xep-0261.html'>https://xmpp.org/extensions/xep-0261.html</link></note>">
<!ENTITY xep0264 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0264.html'>Jingle Content Thumbnails (XEP-0264)</link></span> <note>XEP-0264, &quot;Jingle Content Thumbnails&quot;. <link url='https://xmpp.org/extensions/xep-0264.html'>https://xmpp.org/extensions/xep-0264.html</link></note>">
<!ENTITY xep0267 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0267.html'>Server Buddies (XEP-0267)</link></span> <note>XEP-0267, &quot;Server Buddies&quot;. <link url='https://xmpp.org/extensions/xep-0267.html'>https://xmpp.org/extensions/xep-0267.html</link></note>">
<!ENTITY xep0268 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0268.html'>Incident Handling (XEP-0268)</link></span> <note>XEP-0268, &quot;Incident Handling&quot;. <link url='https://xmpp.org/extensions/xep-0268.html'>https://xmpp.org/extensions/xep-0268.html</link></note>">
<!ENTITY xep0270 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0270.html'>XMPP Compliance Suites 2010 (XEP-0270)</link></span> <note>XEP-0270, &quot;XMPP Compliance Suites 2010&quot;. <link url='https://xmpp.org/extensions/xep-0270.html'>https://xmpp.org/extensions/xep-0270.html</link></note>">
<!ENTITY xep0272 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0272.html'>Multiparty Jingle (Muji) (XEP-0272)</link></span> <note>XEP-0272, &quot;Multiparty Jingle (Muji)&quot;. <link url='https://xmpp.org/extensions/xep-0272.html'>https://xmpp.org/extensions/xep-0272.html</link></note>">
<!ENTITY xep0273 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0273.html'>Stanza Interception and Filtering Technology (SIFT) (XEP-0273)</link></span> <note>XEP-0273, &quot;Stanza Interception and Filtering Technology (SIFT)&quot;. <link url='https://xmpp.org/extensions/xep-0273.html'>https://xmpp.org/extensions/xep-0273.html</link></note>">
<!ENTITY xep0275 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0275.html'>Entity Reputation (XEP-0275)</link></span> <note>XEP-0275, &quot;Entity Reputation&quot;. <link url='https://xmpp.org/extensions/xep-0275.html'>https://xmpp.org/extensions/xep-0275.html</link></note>">
<!ENTITY xep0277 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0277.html'>Microblogging over XMPP (XEP-0277)</link></span> <note>XEP-0277, &quot;Microblogging over XMPP&quot;. <link url='https://xmpp.org/extensions/xep-0277.html'>https://xmpp.org/extensions/xep-0277.html</link></note>">
<!ENTITY xep0280 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0280.html'>Message Carbons (XEP-0280)</link></span> <note>XEP-0280, &quot;Message Carbons&quot;. <link url='https://xmpp.org/extensions/xep-0280.html'>https://xmpp.org/extensions/xep-0280.html</link></note>">
<!ENTITY xep0285 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0285.html'>Encapsulating Digital Signatures in XMPP (XEP-0285)</link></span> <note>XEP-0285, &quot;Encapsulating Digital Signatures in XMPP&quot;. <link url='https://xmpp.org/extensions/xep-0285.html'>https://xmpp.org/extensions/xep-0285.html</link></note>">
<!ENTITY xep0286 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0286.html'>Mobile Considerations on LTE Networks (XEP-0286)</link></span> <note>XEP-0286, &quot;Mobile Considerations on LTE Networks&quot;. <link url='https://xmpp.org/extensions/xep-0286.html'>https://xmpp.org/extensions/xep-0286.html</link></note>">
<!ENTITY xep0288 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0288.html'>Bidirectional Server-to-Server Connections (XEP-0288)</link></span> <note>XEP-0288, &quot;Bidirectional Server-to-Server Connections&quot;. <link url='https://xmpp.org/extensions/xep-0288.html'>https://xmpp.org/extensions/xep-0288.html</link></note>">
<!ENTITY xep0292 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0292.html'>vCard4 Over XMPP (XEP-0292)</link></span> <note>XEP-0292, &quot;vCard4 Over XMPP&quot;. <link url='https://xmpp.org/extensions/xep-0292.html'>https://xmpp.org/extensions/xep-0292.html</link></note>">
<!ENTITY xep0293 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0293.html'>Jingle RTP Feedback Negotiation (XEP-0293)</link></span> <note>XEP-0293, &quot;Jingle RTP Feedback Negotiation&quot;. <link url='https://xmpp.org/extensions/xep-0293.html'>https://xmpp.org/extensions/xep-0293.html</link></note>">
<!ENTITY xep0294 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0294.html'>Jingle RTP Header Extensions Negotiation (XEP-0294)</link></span> <note>XEP-0294, &quot;Jingle RTP Header Extensions Negotiation&quot;. <link url='https://xmpp.org/extensions/xep-0294.html'>https://xmpp.org/extensions/xep-0294.html</link></note>">
<!ENTITY xep0297 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0297.html'>Stanza Forwarding (XEP-0297)</link></span> <note>XEP-0297, &quot;Stanza Forwarding&quot;. <link url='https://xmpp.org/extensions/xep-0297.html'>https://xmpp.org/extensions/xep-0297.html</link></note>">
<!ENTITY xep0298 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0298.html'>Delivering Conference Information to Jingle Participants (Coin) (XEP-0298)</link></span> <note>XEP-0298, &quot;Delivering Conference Information to Jingle Participants (Coin)&quot;. <link url='https://xmpp.org/extensions/xep-0298.html'>https://xmpp.org/extensions/xep-0298.html</link></note>">
<!ENTITY xep0300 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0300.html'>Use of Cryptographic Hash Functions in XMPP (XEP-0300)</link></span> <note>XEP-0300, &quot;Use of Cryptographic Hash Functions in XMPP&quot;. <link url='https://xmpp.org/extensions/xep-0300.html'>https://xmpp.org/extensions/xep-0300.html</link></note>">
<!ENTITY xep0301 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0301.html'>In-Band Real Time Text (XEP-0301)</link></span> <note>XEP-0301, &quot;In-Band Real Time Text&quot;. <link url='https://xmpp.org/extensions/xep-0301.html'>https://xmpp.org/extensions/xep-0301.html</link></note>">
<!ENTITY xep0308 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0308.html'>Last Message Correction (XEP-0308)</link></span> <note>XEP-0308, &quot;Last Message Correction&quot;. <link url='https://xmpp.org/extensions/xep-0308.html'>https://xmpp.org/extensions/xep-0308.html</link></note>">
<!ENTITY xep0309 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0309.html'>Service Directories (XEP-0309)</link></span> <note>XEP-0309, &quot;Service Directories&quot;. <link url='https://xmpp.org/extensions/xep-0309.html'>https://xmpp.org/extensions/xep-0309.html</link></note>">
<!ENTITY xep0312 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0312.html'>PubSub Since (XEP-0312)</link></span> <note>XEP-0312, &quot;PubSub Since&quot;. <link url='https://xmpp.org/extensions/xep-0312.html'>https://xmpp.org/extensions/xep-0312.html</link></note>">
<!ENTITY xep0313 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0313.html'>Message Archive Management (XEP-0313)</link></span> <note>XEP-0313, &quot;Message Archive Management&quot;. <link url='https://xmpp.org/extensions/xep-0313.html'>https://xmpp.org/extensions/xep-0313.html</link></note>">
<!ENTITY xep0317 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0317.html'>Hats (XEP-0317)</link></span> <note>XEP-0317, &quot;Hats&quot;. <link url='https://xmpp.org/extensions/xep-0317.html'>https://xmpp.org/extensions/xep-0317.html</link></note>">
<!ENTITY xep0320 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0320.html'>Use of DTLS-SRTP in Jingle Sessions (XEP-0320)</link></span> <note>XEP-0320, &quot;Use of DTLS-SRTP in Jingle Sessions&quot;. <link url='https://xmpp.org/extensions/xep-0320.html'>https://xmpp.org/extensions/xep-0320.html</link></note>">
<!ENTITY xep0322 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0322.html'>Efficient XML Interchange (EXI) Format (XEP-0322)</link></span> <note>XEP-0322, &quot;Efficient XML Interchange (EXI) Format&quot;. <link url='https://xmpp.org/extensions/xep-0322.html'>https://xmpp.org/extensions/xep-0322.html</link></note>">
<!ENTITY xep0323 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0323.html'>Internet of Things - Sensor Data (XEP-0323)</link></span> <note>XEP-0323, &quot;Internet of Things - Sensor Data&quot;. <link url='https://xmpp.org/extensions/xep-0323.html'>https://xmpp.org/extensions/xep-0323.html</link></note>">
<!ENTITY xep0324 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0324.html'>Internet of Things - Provisioning (XEP-0324)</link></span> <note>XEP-0324, &quot;Internet of Things - Provisioning&quot;. <link url='https://xmpp.org/extensions/xep-0324.html'>https://xmpp.org/extensions/xep-0324.html</link></note>">
<!ENTITY xep0325 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0325.html'>Internet of Things - Control (XEP-0325)</link></span> <note>XEP-0325, &quot;Internet of Things - Control&quot;. <link url='https://xmpp.org/extensions/xep-0325.html'>https://xmpp.org/extensions/xep-0325.html</link></note>">
<!ENTITY xep0326 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0326.html'>Internet of Things - Concentrators (XEP-0326)</link></span> <note>XEP-0326, &quot;Internet of Things - Concentrators&quot;. <link url='https://xmpp.org/extensions/xep-0326.html'>https://xmpp.org/extensions/xep-0326.html</link></note>">
<!ENTITY xep0329 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0329.html'>File Information Sharing (XEP-0329)</link></span> <note>XEP-0329, &quot;File Information Sharing&quot;. <link url='https://xmpp.org/extensions/xep-0329.html'>https://xmpp.org/extensions/xep-0329.html</link></note>">
<!ENTITY xep0330 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0330.html'>Pubsub Subscription (XEP-0330)</link></span> <note>XEP-0330, &quot;Pubsub Subscription&quot;. <link url='https://xmpp.org/extensions/xep-0330.html'>https://xmpp.org/extensions/xep-0330.html</link></note>">
<!ENTITY xep0333 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0333.html'>Displayed Markers (XEP-0333)</link></span> <note>XEP-0333, &quot;Displayed Markers&quot;. <link url='https://xmpp.org/extensions/xep-0333.html'>https://xmpp.org/extensions/xep-0333.html</link></note>">
<!ENTITY xep0334 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0334.html'>Message Processing Hints (XEP-0334)</link></span> <note>XEP-0334, &quot;Message Processing Hints&quot;. <link url='https://xmpp.org/extensions/xep-0334.html'>https://xmpp.org/extensions/xep-0334.html</link></note>">
<!ENTITY xep0335 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0335.html'>JSON Containers (XEP-0335)</link></span> <note>XEP-0335, &quot;JSON Containers&quot;. <link url='https://xmpp.org/extensions/xep-0335.html'>https://xmpp.org/extensions/xep-0335.html</link></note>">
<!ENTITY xep0338 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0338.html'>Jingle Grouping Framework (XEP-0338)</link></span> <note>XEP-0338, &quot;Jingle Grouping Framework&quot;. <link url='https://xmpp.org/extensions/xep-0338.html'>https://xmpp.org/extensions/xep-0338.html</link></note>">
<!ENTITY xep0339 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0339.html'>Source-Specific Media Attributes in Jingle (XEP-0339)</link></span> <note>XEP-0339, &quot;Source-Specific Media Attributes in Jingle&quot;. <link url='https://xmpp.org/extensions/xep-0339.html'>https://xmpp.org/extensions/xep-0339.html</link></note>">
<!ENTITY xep0343 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0343.html'>Signaling WebRTC datachannels in Jingle (XEP-0343)</link></span> <note>XEP-0343, &quot;Signaling WebRTC datachannels in Jingle&quot;. <link url='https://xmpp.org/extensions/xep-0343.html'>https://xmpp.org/extensions/xep-0343.html</link></note>">
<!ENTITY xep0346 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0346.html'>Form Discovery and Publishing (XEP-0346)</link></span> <note>XEP-0346, &quot;Form Discovery and Publishing&quot;. <link url='https://xmpp.org/extensions/xep-0346.html'>https://xmpp.org/extensions/xep-0346.html</link></note>">
<!ENTITY xep0352 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0352.html'>Client State Indication (XEP-0352)</link></span> <note>XEP-0352, &quot;Client State Indication&quot;. <link url='https://xmpp.org/extensions/xep-0352.html'>https://xmpp.org/extensions/xep-0352.html</link></note>">
<!ENTITY xep0353 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0353.html'>Jingle Message Initiation (XEP-0353)</link></span> <note>XEP-0353, &quot;Jingle Message Initiation&quot;. <link url='https://xmpp.org/extensions/xep-0353.html'>https://xmpp.org/extensions/xep-0353.html</link></note>">
<!ENTITY xep0355 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0355.html'>Namespace Delegation (XEP-0355)</link></span> <note>XEP-0355, &quot;Namespace Delegation&quot;. <link url='https://xmpp.org/extensions/xep-0355.html'>https://xmpp.org/extensions/xep-0355.html</link></note>">
<!ENTITY xep0357 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0357.html'>Push Notifications (XEP-0357)</link></span> <note>XEP-0357, &quot;Push Notifications&quot;. <link url='https://xmpp.org/extensions/xep-0357.html'>https://xmpp.org/extensions/xep-0357.html</link></note>">
<!ENTITY xep0358 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0358.html'>Publishing Available Jingle Sessions (XEP-0358)</link></span> <note>XEP-0358, &quot;Publishing Available Jingle Sessions&quot;. <link url='https://xmpp.org/extensions/xep-0358.html'>https://xmpp.org/extensions/xep-0358.html</link></note>">
<!ENTITY xep0359 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0359.html'>Unique and Stable Stanza IDs (XEP-0359)</link></span> <note>XEP-0359, &quot;Unique and Stable Stanza IDs&quot;. <link url='https://xmpp.org/extensions/xep-0359.html'>https://xmpp.org/extensions/xep-0359.html</link></note>">
<!ENTITY xep0363 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0363.html'>HTTP File Upload (XEP-0363)</link></span> <note>XEP-0363, &quot;HTTP File Upload&quot;. <link url='https://xmpp.org/extensions/xep-0363.html'>https://xmpp.org/extensions/xep-0363.html</link></note>">
<!ENTITY xep0364 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0364.html'>Current Off-the-Record Messaging Usage (XEP-0364)</link></span> <note>XEP-0364, &quot;Current Off-the-Record Messaging Usage&quot;. <link url='https://xmpp.org/extensions/xep-0364.html'>https://xmpp.org/extensions/xep-0364.html</link></note>">
<!ENTITY xep0367 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0367.html'>Message Attaching (XEP-0367)</link></span> <note>XEP-0367, &quot;Message Attaching&quot;. <link url='https://xmpp.org/extensions/xep-0367.html'>https://xmpp.org/extensions/xep-0367.html</link></note>">
<!ENTITY xep0368 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0368.html'>SRV records for XMPP over TLS (XEP-0368)</link></span> <note>XEP-0368, &quot;SRV records for XMPP over TLS&quot;. <link url='https://xmpp.org/extensions/xep-0368.html'>https://xmpp.org/extensions/xep-0368.html</link></note>">
<!ENTITY xep0369 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0369.html'>Mediated Information eXchange (MIX) (XEP-0369)</link></span> <note>XEP-0369, &quot;Mediated Information eXchange (MIX)&quot;. <link url='https://xmpp.org/extensions/xep-0369.html'>https://xmpp.org/extensions/xep-0369.html</link></note>">
<!ENTITY xep0372 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0372.html'>References (XEP-0372)</link></span> <note>XEP-0372, &quot;References&quot;. <link url='https://xmpp.org/extensions/xep-0372.html'>https://xmpp.org/extensions/xep-0372.html</link></note>">
<!ENTITY xep0373 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0373.html'>OpenPGP for XMPP (XEP-0373)</link></span> <note>XEP-0373, &quot;OpenPGP for XMPP&quot;. <link url='https://xmpp.org/extensions/xep-0373.html'>https://xmpp.org/extensions/xep-0373.html</link></note>">
<!ENTITY xep0374 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0374.html'>OpenPGP for XMPP Instant Messaging (XEP-0374)</link></span> <note>XEP-0374, &quot;OpenPGP for XMPP Instant Messaging&quot;. <link url='https://xmpp.org/extensions/xep-0374.html'>https://xmpp.org/extensions/xep-0374.html</link></note>">
<!ENTITY xep0376 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0376.html'>Pubsub Account Management (XEP-0376)</link></span> <note>XEP-0376, &quot;Pubsub Account Management&quot;. <link url='https://xmpp.org/extensions/xep-0376.html'>https://xmpp.org/extensions/xep-0376.html</link></note>">
<!ENTITY xep0379 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0379.html'>Pre-Authenticated Roster Subscription (XEP-0379)</link></span> <note>XEP-0379, &quot;Pre-Authenticated Roster Subscription&quot;. <link url='https://xmpp.org/extensions/xep-0379.html'>https://xmpp.org/extensions/xep-0379.html</link></note>">
<!ENTITY xep0380 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0380.html'>Explicit Message Encryption (XEP-0380)</link></span> <note>XEP-0380, &quot;Explicit Message Encryption&quot;. <link url='https://xmpp.org/extensions/xep-0380.html'>https://xmpp.org/extensions/xep-0380.html</link></note>">
<!ENTITY xep0384 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0384.html'>OMEMO Encryption (XEP-0384)</link></span> <note>XEP-0384, &quot;OMEMO Encryption&quot;. <link url='https://xmpp.org/extensions/xep-0384.html'>https://xmpp.org/extensions/xep-0384.html</link></note>">
<!ENTITY xep0385 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0385.html'>Stateless Inline Media Sharing (SIMS) (XEP-0385)</link></span> <note>XEP-0385, &quot;Stateless Inline Media Sharing (SIMS)&quot;. <link url='https://xmpp.org/extensions/xep-0385.html'>https://xmpp.org/extensions/xep-0385.html</link></note>">
<!ENTITY xep0386 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0386.html'>Bind 2 (XEP-0386)</link></span> <note>XEP-0386, &quot;Bind 2&quot;. <link url='https://xmpp.org/extensions/xep-0386.html'>https://xmpp.org/extensions/xep-0386.html</link></note>">
<!ENTITY xep0388 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0388.html'>Extensible SASL Profile (XEP-0388)</link></span> <note>XEP-0388, &quot;Extensible SASL Profile&quot;. <link url='https://xmpp.org/extensions/xep-0388.html'>https://xmpp.org/extensions/xep-0388.html</link></note>">
<!ENTITY xep0389 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0389.html'>Extensible In-Band Registration (XEP-0389)</link></span> <note>XEP-0389, &quot;Extensible In-Band Registration&quot;. <link url='https://xmpp.org/extensions/xep-0389.html'>https://xmpp.org/extensions/xep-0389.html</link></note>">
<!ENTITY xep0390 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0390.html'>Entity Capabilities 2.0 (XEP-0390)</link></span> <note>XEP-0390, &quot;Entity Capabilities 2.0&quot;. <link url='https://xmpp.org/extensions/xep-0390.html'>https://xmpp.org/extensions/xep-0390.html</link></note>">
<!ENTITY xep0391 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0391.html'>Jingle Encrypted Transports (XEP-0391)</link></span> <note>XEP-0391, &quot;Jingle Encrypted Transports&quot;. <link url='https://xmpp.org/extensions/xep-0391.html'>https://xmpp.org/extensions/xep-0391.html</link></note>">
<!ENTITY xep0392 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0392.html'>Consistent Color Generation (XEP-0392)</link></span> <note>XEP-0392, &quot;Consistent Color Generation&quot;. <link url='https://xmpp.org/extensions/xep-0392.html'>https://xmpp.org/extensions/xep-0392.html</link></note>">
<!ENTITY xep0393 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0393.html'>Message Styling (XEP-0393)</link></span> <note>XEP-0393, &quot;Message Styling&quot;. <link url='https://xmpp.org/extensions/xep-0393.html'>https://xmpp.org/extensions/xep-0393.html</link></note>">
<!ENTITY xep0394 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0394.html'>Message Markup (XEP-0394)</link></span> <note>XEP-0394, &quot;Message Markup&quot;. <link url='https://xmpp.org/extensions/xep-0394.html'>https://xmpp.org/extensions/xep-0394.html</link></note>">
<!ENTITY xep0396 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0396.html'>Jingle Encrypted Transports - OMEMO (XEP-0396)</link></span> <note>XEP-0396, &quot;Jingle Encrypted Transports - OMEMO&quot;. <link url='https://xmpp.org/extensions/xep-0396.html'>https://xmpp.org/extensions/xep-0396.html</link></note>">
<!ENTITY xep0397 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0397.html'>Instant Stream Resumption (XEP-0397)</link></span> <note>XEP-0397, &quot;Instant Stream Resumption&quot;. <link url='https://xmpp.org/extensions/xep-0397.html'>https://xmpp.org/extensions/xep-0397.html</link></note>">
<!ENTITY xep0398 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0398.html'>User Avatar to vCard-Based Avatars Conversion (XEP-0398)</link></span> <note>XEP-0398, &quot;User Avatar to vCard-Based Avatars Conversion&quot;. <link url='https://xmpp.org/extensions/xep-0398.html'>https://xmpp.org/extensions/xep-0398.html</link></note>">
<!ENTITY xep0401 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0401.html'>Ad-hoc Account Invitation Generation (XEP-0401)</link></span> <note>XEP-0401, &quot;Ad-hoc Account Invitation Generation&quot;. <link url='https://xmpp.org/extensions/xep-0401.html'>https://xmpp.org/extensions/xep-0401.html</link></note>">
<!ENTITY xep0402 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0402.html'>PEP Native Bookmarks (XEP-0402)</link></span> <note>XEP-0402, &quot;PEP Native Bookmarks&quot;. <link url='https://xmpp.org/extensions/xep-0402.html'>https://xmpp.org/extensions/xep-0402.html</link></note>">
<!ENTITY xep0403 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0403.html'>Mediated Information eXchange (MIX): Presence Support. (XEP-0403)</link></span> <note>XEP-0403, &quot;Mediated Information eXchange (MIX): Presence Support.&quot;. <link url='https://xmpp.org/extensions/xep-0403.html'>https://xmpp.org/extensions/xep-0403.html</link></note>">
<!ENTITY xep0404 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0404.html'>Mediated Information eXchange (MIX): JID Hidden Channels. (XEP-0404)</link></span> <note>XEP-0404, &quot;Mediated Information eXchange (MIX): JID Hidden Channels.&quot;. <link url='https://xmpp.org/extensions/xep-0404.html'>https://xmpp.org/extensions/xep-0404.html</link></note>">
<!ENTITY xep0405 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0405.html'>Mediated Information eXchange (MIX): Participant Server Requirements (XEP-0405)</link></span> <note>XEP-0405, &quot;Mediated Information eXchange (MIX): Participant Server Requirements&quot;. <link url='https://xmpp.org/extensions/xep-0405.html'>https://xmpp.org/extensions/xep-0405.html</link></note>">
<!ENTITY xep0408 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0408.html'>Mediated Information eXchange (MIX): Co-existence with MUC (XEP-0408)</link></span> <note>XEP-0408, &quot;Mediated Information eXchange (MIX): Co-existence with MUC&quot;. <link url='https://xmpp.org/extensions/xep-0408.html'>https://xmpp.org/extensions/xep-0408.html</link></note>">
<!ENTITY xep0409 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0409.html'>IM Routing-NG (XEP-0409)</link></span> <note>XEP-0409, &quot;IM Routing-NG&quot;. <link url='https://xmpp.org/extensions/xep-0409.html'>https://xmpp.org/extensions/xep-0409.html</link></note>">
<!ENTITY xep0410 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0410.html'>MUC Self-Ping (Schrödinger's Chat) (XEP-0410)</link></span> <note>XEP-0410, &quot;MUC Self-Ping (Schrödinger's Chat)&quot;. <link url='https://xmpp.org/extensions/xep-0410.html'>https://xmpp.org/extensions/xep-0410.html</link></note>">
<!ENTITY xep0411 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0411.html'>Bookmarks Conversion (XEP-0411)</link></span> <note>XEP-0411, &quot;Bookmarks Conversion&quot;. <link url='https://xmpp.org/extensions/xep-0411.html'>https://xmpp.org/extensions/xep-0411.html</link></note>">
<!ENTITY xep0412 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0412.html'>XMPP Compliance Suites 2019 (XEP-0412)</link></span> <note>XEP-0412, &quot;XMPP Compliance Suites 2019&quot;. <link url='https://xmpp.org/extensions/xep-0412.html'>https://xmpp.org/extensions/xep-0412.html</link></note>">
<!ENTITY xep0413 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0413.html'>Order-By (XEP-0413)</link></span> <note>XEP-0413, &quot;Order-By&quot;. <link url='https://xmpp.org/extensions/xep-0413.html'>https://xmpp.org/extensions/xep-0413.html</link></note>">
<!ENTITY xep0414 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0414.html'>Cryptographic Hash Function Recommendations for XMPP (XEP-0414)</link></span> <note>XEP-0414, &quot;Cryptographic Hash Function Recommendations for XMPP&quot;. <link url='https://xmpp.org/extensions/xep-0414.html'>https://xmpp.org/extensions/xep-0414.html</link></note>">
<!ENTITY xep0420 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0420.html'>Stanza Content Encryption (XEP-0420)</link></span> <note>XEP-0420, &quot;Stanza Content Encryption&quot;. <link url='https://xmpp.org/extensions/xep-0420.html'>https://xmpp.org/extensions/xep-0420.html</link></note>">
<!ENTITY xep0421 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0421.html'>Occupant identifiers for semi-anonymous MUCs (XEP-0421)</link></span> <note>XEP-0421, &quot;Occupant identifiers for semi-anonymous MUCs&quot;. <link url='https://xmpp.org/extensions/xep-0421.html'>https://xmpp.org/extensions/xep-0421.html</link></note>">
<!ENTITY xep0422 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0422.html'>Message Fastening (XEP-0422)</link></span> <note>XEP-0422, &quot;Message Fastening&quot;. <link url='https://xmpp.org/extensions/xep-0422.html'>https://xmpp.org/extensions/xep-0422.html</link></note>">
<!ENTITY xep0423 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0423.html'>XMPP Compliance Suites 2020 (XEP-0423)</link></span> <note>XEP-0423, &quot;XMPP Compliance Suites 2020&quot;. <link url='https://xmpp.org/extensions/xep-0423.html'>https://xmpp.org/extensions/xep-0423.html</link></note>">
<!ENTITY xep0424 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0424.html'>Message Retraction (XEP-0424)</link></span> <note>XEP-0424, &quot;Message Retraction&quot;. <link url='https://xmpp.org/extensions/xep-0424.html'>https://xmpp.org/extensions/xep-0424.html</link></note>">
<!ENTITY xep0425 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0425.html'>Moderated Message Retraction (XEP-0425)</link></span> <note>XEP-0425, &quot;Moderated Message Retraction&quot;. <link url='https://xmpp.org/extensions/xep-0425.html'>https://xmpp.org/extensions/xep-0425.html</link></note>">
<!ENTITY xep0428 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0428.html'>Fallback Indication (XEP-0428)</link></span> <note>XEP-0428, &quot;Fallback Indication&quot;. <link url='https://xmpp.org/extensions/xep-0428.html'>https://xmpp.org/extensions/xep-0428.html</link></note>">
<!ENTITY xep0433 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0433.html'>Extended Channel Search (XEP-0433)</link></span> <note>XEP-0433, &quot;Extended Channel Search&quot;. <link url='https://xmpp.org/extensions/xep-0433.html'>https://xmpp.org/extensions/xep-0433.html</link></note>">
<!ENTITY xep0440 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0440.html'>SASL Channel-Binding Type Capability (XEP-0440)</link></span> <note>XEP-0440, &quot;SASL Channel-Binding Type Capability&quot;. <link url='https://xmpp.org/extensions/xep-0440.html'>https://xmpp.org/extensions/xep-0440.html</link></note>">
<!ENTITY xep0442 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0442.html'>Pubsub Message Archive Management (XEP-0442)</link></span> <note>XEP-0442, &quot;Pubsub Message Archive Management&quot;. <link url='https://xmpp.org/extensions/xep-0442.html'>https://xmpp.org/extensions/xep-0442.html</link></note>">
<!ENTITY xep0443 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0443.html'>XMPP Compliance Suites 2021 (XEP-0443)</link></span> <note>XEP-0443, &quot;XMPP Compliance Suites 2021&quot;. <link url='https://xmpp.org/extensions/xep-0443.html'>https://xmpp.org/extensions/xep-0443.html</link></note>">
<!ENTITY xep0444 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0444.html'>Message Reactions (XEP-0444)</link></span> <note>XEP-0444, &quot;Message Reactions&quot;. <link url='https://xmpp.org/extensions/xep-0444.html'>https://xmpp.org/extensions/xep-0444.html</link></note>">
<!ENTITY xep0445 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0445.html'>Pre-Authenticated In-Band Registration (XEP-0445)</link></span> <note>XEP-0445, &quot;Pre-Authenticated In-Band Registration&quot;. <link url='https://xmpp.org/extensions/xep-0445.html'>https://xmpp.org/extensions/xep-0445.html</link></note>">
<!ENTITY xep0446 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0446.html'>File metadata element (XEP-0446)</link></span> <note>XEP-0446, &quot;File metadata element&quot;. <link url='https://xmpp.org/extensions/xep-0446.html'>https://xmpp.org/extensions/xep-0446.html</link></note>">
<!ENTITY xep0447 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0447.html'>Stateless file sharing (XEP-0447)</link></span> <note>XEP-0447, &quot;Stateless file sharing&quot;. <link url='https://xmpp.org/extensions/xep-0447.html'>https://xmpp.org/extensions/xep-0447.html</link></note>">
<!ENTITY xep0455 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0455.html'>Service Outage Status (XEP-0455)</link></span> <note>XEP-0455, &quot;Service Outage Status&quot;. <link url='https://xmpp.org/extensions/xep-0455.html'>https://xmpp.org/extensions/xep-0455.html</link></note>">
<!ENTITY xep0461 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0461.html'>Message Replies (XEP-0461)</link></span> <note>XEP-0461, &quot;Message Replies&quot;. <link url='https://xmpp.org/extensions/xep-0461.html'>https://xmpp.org/extensions/xep-0461.html</link></note>">
<!ENTITY xep0462 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0462.html'>PubSub Type Filtering (XEP-0462)</link></span> <note>XEP-0462, &quot;PubSub Type Filtering&quot;. <link url='https://xmpp.org/extensions/xep-0462.html'>https://xmpp.org/extensions/xep-0462.html</link></note>">
<!ENTITY xep0470 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0470.html'>Pubsub Attachments (XEP-0470)</link></span> <note>XEP-0470, &quot;Pubsub Attachments&quot;. <link url='https://xmpp.org/extensions/xep-0470.html'>https://xmpp.org/extensions/xep-0470.html</link></note>">
<!ENTITY xep0472 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0472.html'>Pubsub Social Feed (XEP-0472)</link></span> <note>XEP-0472, &quot;Pubsub Social Feed&quot;. <link url='https://xmpp.org/extensions/xep-0472.html'>https://xmpp.org/extensions/xep-0472.html</link></note>">
<!ENTITY xep0473 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0473.html'>OpenPGP for XMPP Pubsub (XEP-0473)</link></span> <note>XEP-0473, &quot;OpenPGP for XMPP Pubsub&quot;. <link url='https://xmpp.org/extensions/xep-0473.html'>https://xmpp.org/extensions/xep-0473.html</link></note>">
<!ENTITY xep0474 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0474.html'>SASL SCRAM Downgrade Protection (XEP-0474)</link></span> <note>XEP-0474, &quot;SASL SCRAM Downgrade Protection&quot;. <link url='https://xmpp.org/extensions/xep-0474.html'>https://xmpp.org/extensions/xep-0474.html</link></note>">
<!ENTITY xep0482 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0482.html'>Call Invites (XEP-0482)</link></span> <note>XEP-0482, &quot;Call Invites&quot;. <link url='https://xmpp.org/extensions/xep-0482.html'>https://xmpp.org/extensions/xep-0482.html</link></note>">
<!ENTITY xep0486 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0486.html'>MUC Avatars (XEP-0486)</link></span> <note>XEP-0486, &quot;MUC Avatars&quot;. <link url='https://xmpp.org/extensions/xep-0486.html'>https://xmpp.org/extensions/xep-0486.html</link></note>">
<!ENTITY xep0490 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0490.html'>Message Displayed Synchronization (XEP-0490)</link></span> <note>XEP-0490, &quot;Message Displayed Synchronization&quot;. <link url='https://xmpp.org/extensions/xep-0490.html'>https://xmpp.org/extensions/xep-0490.html</link></note>">
<!ENTITY xep0496 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0496.html'>Pubsub Node Relationships (XEP-0496)</link></span> <note>XEP-0496, &quot;Pubsub Node Relationships&quot;. <link url='https://xmpp.org/extensions/xep-0496.html'>https://xmpp.org/extensions/xep-0496.html</link></note>">
<!ENTITY xep0502 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0502.html'>MUC Activity Indicator (XEP-0502)</link></span> <note>XEP-0502, &quot;MUC Activity Indicator&quot;. <link url='https://xmpp.org/extensions/xep-0502.html'>https://xmpp.org/extensions/xep-0502.html</link></note>">
<!ENTITY xep0503 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0503.html'>Server-side spaces (XEP-0503)</link></span> <note>XEP-0503, &quot;Server-side spaces&quot;. <link url='https://xmpp.org/extensions/xep-0503.html'>https://xmpp.org/extensions/xep-0503.html</link></note>">
<!ENTITY xep0507 "<span class='ref'><link url='https://xmpp.org/extensions/xep-0507.html'>Jingle Content Category (XEP-0507)</link></span> <note>XEP-0507, &quot;Jingle Content Category&quot;. <link url='https://xmpp.org/extensions/xep-0507.html'>https://xmpp.org/extensions/xep-0507.html</link></note>">

"""##),
    ]
}
