<?xml version="1.0" encoding="UTF-8"?>
<!-- Links. The tool says by x:address() where an author's URL leads; nothing where it must not be a link. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="x">

  <xsl:template name="anchor">
    <xsl:param name="url"/>
    <xsl:param name="content"/>
    <xsl:variable name="address" select="x:address($url)"/>
    <xsl:choose>
      <xsl:when test="$address = ''"><xsl:copy-of select="$content"/></xsl:when>
      <xsl:otherwise><a href="{$address}"><xsl:copy-of select="$content"/></a></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="link">
    <xsl:choose>
      <!-- Links do not nest in HTML: the outer one holds. -->
      <xsl:when test="ancestor::link and ancestor::*[self::link or self::note][1][self::link]"><xsl:apply-templates/></xsl:when>
      <xsl:otherwise>
        <xsl:variable name="address" select="x:address(@url)"/>
        <xsl:choose>
          <xsl:when test="$address = ''"><xsl:call-template name="link-text"/></xsl:when>
          <xsl:otherwise><a href="{$address}"><xsl:call-template name="link-text"/></a></xsl:otherwise>
        </xsl:choose>
        <xsl:if test="*">
          <xsl:apply-templates select=".//note[ancestor::*[self::link or self::note][1][self::link]]" mode="mark"/>
        </xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="link-text">
    <xsl:choose>
      <xsl:when test="node()"><xsl:apply-templates/></xsl:when>
      <xsl:otherwise><xsl:value-of select="@url"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A specification by its name: a link where the name says where it is. -->
  <xsl:template name="specification">
    <xsl:param name="name"/>
    <xsl:variable name="shape" select="translate($name, '0123456789', '9999999999')"/>
    <xsl:choose>
      <xsl:when test="$shape = 'XEP-9999'"><a href="{x:other(concat('xep-', substring($name, 5), '.html'))}"><xsl:value-of select="$name"/></a></xsl:when>
      <xsl:when test="$shape = 'RFC 9999' or $shape = 'RFC 999'"><a href="https://www.rfc-editor.org/rfc/rfc{substring($name, 5)}"><xsl:value-of select="$name"/></a></xsl:when>
      <xsl:when test="$name = 'XMPP Core'"><a href="https://www.rfc-editor.org/rfc/rfc6120"><xsl:value-of select="$name"/></a></xsl:when>
      <xsl:when test="$name = 'XMPP IM'"><a href="https://www.rfc-editor.org/rfc/rfc6121"><xsl:value-of select="$name"/></a></xsl:when>
      <xsl:otherwise><xsl:value-of select="$name"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
