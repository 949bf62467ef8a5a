<?xml version="1.0" encoding="UTF-8"?>
<!-- Text within a line. An element that no room knows gives its content: no word is lost to a typing error. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="x">

  <xsl:template match="em"><em><xsl:apply-templates/></em></xsl:template>
  <xsl:template match="strong"><strong><xsl:apply-templates/></strong></xsl:template>
  <xsl:template match="tt"><code><xsl:apply-templates/></code></xsl:template>
  <xsl:template match="dfn"><dfn><xsl:apply-templates/></dfn></xsl:template>
  <xsl:template match="acronym"><abbr><xsl:apply-templates/></abbr></xsl:template>
  <xsl:template match="br"><br/></xsl:template>

  <!-- Of a page that shows two versions. -->
  <xsl:template match="ins"><ins><xsl:apply-templates/></ins></xsl:template>
  <xsl:template match="del"><del><xsl:apply-templates/></del></xsl:template>

  <!-- A XEP that is named again after its first mention is linked again. -->
  <xsl:template match="cite">
    <xsl:variable name="name" select="normalize-space()"/>
    <cite>
      <xsl:choose>
        <xsl:when test="not(*) and starts-with($name, 'XEP-') and not(ancestor::link)">
          <xsl:call-template name="specification"><xsl:with-param name="name" select="$name"/></xsl:call-template>
        </xsl:when>
        <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
      </xsl:choose>
    </cite>
  </xsl:template>

  <xsl:template match="span">
    <xsl:choose>
      <xsl:when test="@class = 'sub'"><sub><xsl:apply-templates/></sub></xsl:when>
      <xsl:when test="@class = 'super'"><sup><xsl:apply-templates/></sup></xsl:when>
      <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="img">
    <xsl:variable name="alt">
      <xsl:choose>
        <xsl:when test="normalize-space(@alt)"><xsl:value-of select="normalize-space(@alt)"/></xsl:when>
        <xsl:otherwise>Figure in section <xsl:value-of select="normalize-space(ancestor::*[@topic][1]/@topic)"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="data" select="starts-with(translate(substring(normalize-space(@src), 1, 11), $upper, $lower), 'data:image/')"/>
    <xsl:variable name="address" select="x:address(@src)"/>
    <xsl:choose>
      <xsl:when test="$data"><img src="{translate(@src, $space, '')}" alt="{$alt}"><xsl:call-template name="size"/></img></xsl:when>
      <xsl:when test="$address = ''"><xsl:value-of select="$alt"/></xsl:when>
      <!-- A page fetches nothing: a picture of another place is a link to it. -->
      <xsl:otherwise><a href="{$address}"><xsl:value-of select="$alt"/></a></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="size">
    <xsl:for-each select="@width|@height">
      <xsl:if test=". != '' and translate(., '0123456789', '') = ''">
        <xsl:attribute name="{name()}"><xsl:value-of select="."/></xsl:attribute>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="*"><xsl:apply-templates/></xsl:template>
  <xsl:template match="comment()|processing-instruction()"/>

</xsl:stylesheet>
