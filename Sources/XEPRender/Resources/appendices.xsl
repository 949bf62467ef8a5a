<?xml version="1.0" encoding="UTF-8"?>
<!-- The appendices, A to J: which there are, and the short ones. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:exsl="http://exslt.org/common"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="exsl x">

  <xsl:variable name="appendix-list">
    <x:appendix letter="A" id="appendix-docinfo">Document Information</x:appendix>
    <x:appendix letter="B" id="appendix-authorinfo">Author Information</x:appendix>
    <x:appendix letter="C" id="appendix-legal">Legal Notices</x:appendix>
    <x:appendix letter="D" id="appendix-xmpp">Relation to XMPP</x:appendix>
    <x:appendix letter="E" id="appendix-discuss">Discussion Venue</x:appendix>
    <x:appendix letter="F" id="appendix-conformance">Requirements Conformance</x:appendix>
    <x:appendix letter="G" id="appendix-notes">Notes</x:appendix>
    <x:appendix letter="H" id="appendix-revs">Revision History</x:appendix>
    <x:appendix letter="I" id="appendix-bib">Bibliography Entry</x:appendix>
    <x:appendix letter="J" id="appendix-index">Index</x:appendix>
  </xsl:variable>
  <xsl:variable name="appendix" select="exsl:node-set($appendix-list)/x:appendix"/>

  <xsl:template name="appendix-contents">
    <xsl:for-each select="$appendix">
      <li><a href="#{$own}{@id}"><span class="number"><xsl:value-of select="@letter"/>.</span><xsl:text> </xsl:text><xsl:value-of select="."/></a></li>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="appendices">
    <section id="{$own}appendices" class="appendices">
      <h2>
        <xsl:text>Appendices</xsl:text>
        <xsl:call-template name="permalink">
          <xsl:with-param name="href" select="concat('#', $own, 'appendices')"/>
          <xsl:with-param name="what" select="'the appendices'"/>
        </xsl:call-template>
      </h2>
      <xsl:for-each select="$appendix">
        <section id="{$own}{@id}">
          <h3>
            <xsl:value-of select="concat('Appendix ', @letter, ': ', .)"/>
            <xsl:call-template name="permalink">
              <xsl:with-param name="href" select="concat('#', $own, @id)"/>
              <xsl:with-param name="what" select="concat('appendix ', @letter)"/>
            </xsl:call-template>
          </h3>
          <xsl:apply-templates select="." mode="appendix"/>
        </section>
      </xsl:for-each>
    </section>
  </xsl:template>

  <xsl:template match="x:appendix[@letter = 'A']" mode="appendix"><xsl:call-template name="document-information"/></xsl:template>
  <xsl:template match="x:appendix[@letter = 'B']" mode="appendix"><xsl:apply-templates select="$header/author"/></xsl:template>
  <xsl:template match="x:appendix[@letter = 'C']" mode="appendix"><xsl:call-template name="legal"/></xsl:template>
  <xsl:template match="x:appendix[@letter = 'G']" mode="appendix">
    <xsl:choose>
      <xsl:when test="$notes"><xsl:call-template name="notes"/></xsl:when>
      <xsl:otherwise><p>This document has no notes.</p></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="x:appendix[@letter = 'H']" mode="appendix"><xsl:call-template name="revisions"/></xsl:template>
  <xsl:template match="x:appendix[@letter = 'I']" mode="appendix"><xsl:call-template name="bibliography"/></xsl:template>
  <xsl:template match="x:appendix[@letter = 'J']" mode="appendix">
    <xsl:value-of select="x:index('')" disable-output-escaping="yes"/>
  </xsl:template>

  <xsl:template match="x:appendix[@letter = 'D']" mode="appendix">
    <p>XMPP, the Extensible Messaging and Presence Protocol, is defined by the IETF: its core in <a href="https://www.rfc-editor.org/rfc/rfc6120">RFC 6120</a>, instant messaging and presence in <a href="https://www.rfc-editor.org/rfc/rfc6121">RFC 6121</a> and the format of its addresses in <a href="https://www.rfc-editor.org/rfc/rfc7622">RFC 7622</a>. What the series of XMPP Extension Protocols defines is built on these documents and changes none of them; the series is the work of the XMPP Standards Foundation.</p>
  </xsl:template>

  <xsl:template match="x:appendix[@letter = 'E']" mode="appendix">
    <xsl:variable name="venue" select="normalize-space($header/discuss)"/>
    <xsl:choose>
      <xsl:when test="$venue != '' and $venue != 'standards' and translate($venue, 'abcdefghijklmnopqrstuvwxyz0123456789-', '') = ''">
        <p>This document is discussed on the mailing list <a href="mailto:{$venue}@xmpp.org"><xsl:value-of select="$venue"/>@xmpp.org</a>. The series as a whole is discussed on <a href="mailto:standards@xmpp.org">standards@xmpp.org</a>.</p>
      </xsl:when>
      <xsl:otherwise>
        <p>This document is discussed on the mailing list <a href="mailto:standards@xmpp.org">standards@xmpp.org</a>, like the rest of the series.</p>
      </xsl:otherwise>
    </xsl:choose>
    <p>How to join the list, and where else the community of XMPP meets, is said at <a href="https://xmpp.org/community/">xmpp.org/community</a>. Corrections are welcome there and from anybody.</p>
  </xsl:template>

  <xsl:template match="x:appendix[@letter = 'F']" mode="appendix">
    <p>Written in capitals, the words MUST, MUST NOT, REQUIRED, SHALL, SHALL NOT, SHOULD, SHOULD NOT, RECOMMENDED, NOT RECOMMENDED, MAY and OPTIONAL state requirements, with the meaning that <a href="https://www.rfc-editor.org/rfc/rfc2119">RFC 2119</a> and <a href="https://www.rfc-editor.org/rfc/rfc8174">RFC 8174</a> give them. In small letters they are ordinary words.</p>
  </xsl:template>

  <xsl:template match="author">
    <h4><xsl:apply-templates select="." mode="name"/></h4>
    <xsl:if test="authornote">
      <p>See the <a href="#{$own}appendix-legal">author's note</a>.</p>
    </xsl:if>
    <dl class="facts">
      <xsl:apply-templates select="org|email|jid|uri" mode="contact"/>
    </dl>
  </xsl:template>

  <xsl:template match="*" mode="contact">
    <xsl:variable name="text" select="normalize-space()"/>
    <xsl:if test="$text != ''">
      <div>
        <dt>
          <xsl:choose>
            <xsl:when test="self::org">Organization</xsl:when>
            <xsl:when test="self::email">Email</xsl:when>
            <xsl:when test="self::jid">JabberID</xsl:when>
            <xsl:otherwise>Web</xsl:otherwise>
          </xsl:choose>
        </dt>
        <dd>
          <xsl:choose>
            <xsl:when test="self::email"><a href="mailto:{$text}"><xsl:value-of select="$text"/></a></xsl:when>
            <xsl:when test="self::jid"><a href="xmpp:{$text}"><xsl:value-of select="$text"/></a></xsl:when>
            <xsl:when test="self::uri">
              <xsl:call-template name="anchor">
                <xsl:with-param name="url" select="$text"/>
                <xsl:with-param name="content" select="$text"/>
              </xsl:call-template>
            </xsl:when>
            <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
          </xsl:choose>
        </dd>
      </div>
    </xsl:if>
  </xsl:template>

  <xsl:template name="legal">
    <xsl:for-each select="$header/legal/*[normalize-space()]">
      <h4>
        <xsl:choose>
          <xsl:when test="self::copyright">Copyright</xsl:when>
          <xsl:when test="self::permissions">Permissions</xsl:when>
          <xsl:when test="self::warranty">Disclaimer of Warranty</xsl:when>
          <xsl:when test="self::liability">Limitation of Liability</xsl:when>
          <xsl:when test="self::conformance">IPR Conformance</xsl:when>
          <xsl:otherwise>Further Notice</xsl:otherwise>
        </xsl:choose>
      </h4>
      <p><xsl:apply-templates/></p>
    </xsl:for-each>
    <xsl:if test="not($header/legal/*[normalize-space()])"><p>This document carries no legal notice.</p></xsl:if>
  </xsl:template>

</xsl:stylesheet>
