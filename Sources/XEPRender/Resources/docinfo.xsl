<?xml version="1.0" encoding="UTF-8"?>
<!-- Appendix A: everything that the header says, as a list of facts. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="document-information">
    <dl class="facts">
      <div><dt>Series</dt><dd><a href="{$series}{$start}">XEP</a></dd></div>
      <div><dt>Number</dt><dd><xsl:value-of select="$number"/></dd></div>
      <!-- Nobody has published a ProtoXEP. -->
      <xsl:if test="$status != 'ProtoXEP'">
        <div><dt>Publisher</dt><dd><a href="https://xmpp.org/about/xmpp-standards-foundation/">XMPP Standards Foundation</a></dd></div>
      </xsl:if>
      <div><dt>Status</dt><dd><xsl:value-of select="$status"/></dd></div>
      <div><dt>Type</dt><dd><xsl:value-of select="$type"/></dd></div>
      <div><dt>Version</dt><dd><xsl:value-of select="normalize-space($latest/version)"/></dd></div>
      <div><dt>Last updated</dt><dd><xsl:value-of select="normalize-space($latest/date)"/></dd></div>
      <xsl:apply-templates select="$header/lastcall" mode="fact"><xsl:with-param name="name">Last Call</xsl:with-param></xsl:apply-templates>
      <xsl:apply-templates select="$header/expires" mode="fact"><xsl:with-param name="name">Expires</xsl:with-param></xsl:apply-templates>
      <xsl:apply-templates select="$header/sig" mode="fact"><xsl:with-param name="name">Special Interest Group</xsl:with-param></xsl:apply-templates>
      <xsl:if test="$approver != ''">
        <div>
          <dt>Approving Body</dt>
          <dd>
            <xsl:choose>
              <xsl:when test="$approver = 'Council'"><a href="https://xmpp.org/about/xmpp-council/">XMPP Council</a></xsl:when>
              <xsl:when test="$approver = 'Board'"><a href="https://xmpp.org/about/xsf/board-of-directors/">XSF Board of Directors</a></xsl:when>
              <xsl:when test="$approver = 'Editor'"><a href="https://xmpp.org/about/xsf/editor-team/">XEP Editor</a></xsl:when>
              <xsl:otherwise><xsl:value-of select="$approver"/></xsl:otherwise>
            </xsl:choose>
          </dd>
        </div>
      </xsl:if>
      <xsl:if test="$header/dependencies/spec">
        <div><dt>Dependencies</dt><dd><xsl:apply-templates select="$header/dependencies/spec"/></dd></div>
      </xsl:if>
      <xsl:call-template name="relations"/>
      <xsl:apply-templates select="$header/shortname" mode="fact"><xsl:with-param name="name">Short name</xsl:with-param></xsl:apply-templates>
      <xsl:if test="$header/tags/tag">
        <div>
          <dt>Tags</dt>
          <dd>
            <xsl:for-each select="$header/tags/tag">
              <xsl:if test="position() &gt; 1">, </xsl:if>
              <xsl:value-of select="normalize-space()"/>
            </xsl:for-each>
          </dd>
        </div>
      </xsl:if>
      <xsl:for-each select="$header/schemaloc">
        <div>
          <dt>Schema</dt>
          <dd>
            <xsl:if test="normalize-space(ns)"><xsl:value-of select="normalize-space(ns)"/>: </xsl:if>
            <xsl:call-template name="anchor">
              <xsl:with-param name="url" select="normalize-space(url)"/>
              <xsl:with-param name="content" select="normalize-space(url)"/>
            </xsl:call-template>
          </dd>
        </div>
      </xsl:for-each>
      <xsl:if test="$header/registry and normalize-space($header/shortname)">
        <div><dt>Registry</dt><dd><a href="https://xmpp.org/registrar/{normalize-space($header/shortname)}.html">XMPP Registrar: <xsl:value-of select="normalize-space($header/shortname)"/></a></dd></div>
      </xsl:if>
      <xsl:if test="$numbered">
        <div><dt>Source</dt><dd><a href="https://github.com/xsf/xeps/blob/master/xep-{$number}.xml">xep-<xsl:value-of select="$number"/>.xml</a></dd></div>
      </xsl:if>
    </dl>
  </xsl:template>

  <xsl:template match="*" mode="fact">
    <xsl:param name="name"/>
    <xsl:if test="normalize-space()">
      <div><dt><xsl:value-of select="$name"/></dt><dd><xsl:value-of select="normalize-space()"/></dd></div>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
