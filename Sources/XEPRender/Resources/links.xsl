<?xml version="1.0" encoding="UTF-8"?>
<!-- Where a link goes, and whether it may go there at all: a scheme that is not on the list makes no link, so that no
     document can put a script into a page. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="x">

  <xsl:variable name="schemes"> http https mailto xmpp tel ftp ftps sftp irc ircs sip sips urn news geo </xsl:variable>

  <!-- The address for an author's URL; nothing where it must not be one. -->
  <xsl:template name="address">
    <xsl:param name="url"/>
    <xsl:choose>
      <xsl:when test="starts-with($url, '#')">
        <xsl:if test="$url != '#'">
          <xsl:value-of select="concat('#', translate(translate(normalize-space(substring($url, 2)), '#', ''), ' ', '_'))"/>
        </xsl:if>
      </xsl:when>
      <xsl:when test="starts-with($url, 'https://xmpp.org/extensions/xep-')">
        <xsl:call-template name="other"><xsl:with-param name="name" select="translate(substring-after($url, '/extensions/'), $space, '')"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="starts-with($url, 'http://xmpp.org/extensions/xep-') or starts-with($url, 'http://www.xmpp.org/extensions/xep-')
          or starts-with($url, 'https://www.xmpp.org/extensions/xep-')">
        <xsl:call-template name="other"><xsl:with-param name="name" select="translate(substring-after($url, '/extensions/'), $space, '')"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="starts-with($url, 'https://') or starts-with($url, 'http://')">
        <xsl:value-of select="translate($url, $space, '')"/>
      </xsl:when>
      <xsl:otherwise>
        <!-- Browsers drop line breaks and tabs from a URL before they read its scheme. -->
        <xsl:variable name="bare" select="translate($url, $space, '')"/>
        <xsl:variable name="before" select="substring-before(translate($bare, '/?#', ':::'), ':')"/>
        <xsl:choose>
          <xsl:when test="$bare = ''"/>
          <xsl:when test="$before != '' and starts-with($bare, concat($before, ':'))">
            <xsl:if test="contains($schemes, concat(' ', translate($before, $upper, $lower), ' '))">
              <xsl:value-of select="$bare"/>
            </xsl:if>
          </xsl:when>
          <xsl:when test="starts-with($bare, ':') or starts-with($bare, '\')"/>
          <xsl:when test="starts-with($bare, '//')"><xsl:value-of select="concat('https:', $bare)"/></xsl:when>
          <xsl:when test="starts-with($bare, '/extensions/')"><xsl:call-template name="other"><xsl:with-param name="name" select="substring($bare, 13)"/></xsl:call-template></xsl:when>
          <xsl:when test="starts-with($bare, '/')"><xsl:value-of select="concat('https://xmpp.org', $bare)"/></xsl:when>
          <xsl:when test="starts-with($bare, './')"><xsl:call-template name="other"><xsl:with-param name="name" select="substring($bare, 3)"/></xsl:call-template></xsl:when>
          <!-- An anchor of this document without its number sign. -->
          <xsl:when test="key('anchor', $url)"><xsl:value-of select="concat('#', $bare)"/></xsl:when>
          <xsl:otherwise><xsl:call-template name="other"><xsl:with-param name="name" select="$bare"/></xsl:call-template></xsl:otherwise>
        </xsl:choose>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The address of another document of the series, by the name of its page. -->
  <xsl:template name="other">
    <xsl:param name="name"/>
    <xsl:choose>
      <!-- The tool knows which pages are there. -->
      <xsl:when test="$partial"><xsl:value-of select="x:other($name)"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="concat($series, $name)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="anchor">
    <xsl:param name="url"/>
    <xsl:param name="content"/>
    <xsl:variable name="address">
      <xsl:call-template name="address"><xsl:with-param name="url" select="$url"/></xsl:call-template>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$address = ''"><xsl:copy-of select="$content"/></xsl:when>
      <xsl:otherwise><a href="{$address}"><xsl:copy-of select="$content"/></a></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="link">
    <xsl:choose>
      <!-- Links do not nest in HTML: the outer one holds. -->
      <xsl:when test="ancestor::*[self::link or self::note][1][self::link]"><xsl:apply-templates/></xsl:when>
      <xsl:otherwise>
        <xsl:variable name="address">
          <xsl:call-template name="address"><xsl:with-param name="url" select="@url"/></xsl:call-template>
        </xsl:variable>
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
      <xsl:when test="$shape = 'XEP-9999'">
        <xsl:variable name="address">
          <xsl:call-template name="other"><xsl:with-param name="name" select="concat('xep-', substring($name, 5), '.html')"/></xsl:call-template>
        </xsl:variable>
        <a href="{$address}"><xsl:value-of select="$name"/></a>
      </xsl:when>
      <xsl:when test="$shape = 'RFC 9999' or $shape = 'RFC 999'"><a href="https://www.rfc-editor.org/rfc/rfc{substring($name, 5)}"><xsl:value-of select="$name"/></a></xsl:when>
      <xsl:when test="$name = 'XMPP Core'"><a href="https://www.rfc-editor.org/rfc/rfc6120"><xsl:value-of select="$name"/></a></xsl:when>
      <xsl:when test="$name = 'XMPP IM'"><a href="https://www.rfc-editor.org/rfc/rfc6121"><xsl:value-of select="$name"/></a></xsl:when>
      <xsl:otherwise><xsl:value-of select="$name"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
