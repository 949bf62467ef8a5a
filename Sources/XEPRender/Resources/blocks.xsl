<?xml version="1.0" encoding="UTF-8"?>
<!-- Paragraphs, lists, boxes. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="x">

  <!-- A paragraph that holds a block, which the DTD forbids, is a division to HTML. -->
  <xsl:template match="p">
    <xsl:choose>
      <xsl:when test="p|ul|ol|dl|div|table|example|code|blockquote|cve">
        <div>
          <xsl:call-template name="class"><xsl:with-param name="and">p</xsl:with-param></xsl:call-template>
          <xsl:value-of select="@x:requirements" disable-output-escaping="yes"/>
          <xsl:apply-templates/>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <p>
          <xsl:if test="@class != '' or @style != ''"><xsl:call-template name="class"/></xsl:if>
          <xsl:value-of select="@x:requirements" disable-output-escaping="yes"/>
          <xsl:apply-templates/>
        </p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="div">
    <div>
      <xsl:if test="@class != '' or @style != ''"><xsl:call-template name="class"/></xsl:if>
      <xsl:value-of select="@x:requirements" disable-output-escaping="yes"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <!-- What changed since another version: all of it before the first section, and of a block below it. -->
  <xsl:template match="difference">
    <section class="difference" aria-labelledby="{$own}difference">
      <h2 id="{$own}difference">
        <xsl:text>What changed</xsl:text>
        <xsl:if test="@since"> since version <xsl:value-of select="@since"/></xsl:if>
      </h2>
      <xsl:apply-templates/>
    </section>
  </xsl:template>

  <xsl:template match="difference-of-block">
    <div class="difference"><xsl:apply-templates/></div>
  </xsl:template>

  <!-- A change, which may lie in a link, and a link to it. -->
  <xsl:template match="change"><span id="{$own}change-{@n}" class="requirement"></span></xsl:template>
  <xsl:template match="to-change"><a href="#{$own}change-{@n}"><xsl:apply-templates/></a></xsl:template>

  <xsl:template match="blockquote">
    <blockquote><xsl:value-of select="@x:requirements" disable-output-escaping="yes"/><xsl:apply-templates/></blockquote>
  </xsl:template>

  <!-- The classes and styles of the series, as classes of the page; any other look is the page's own business. -->
  <xsl:template name="class">
    <xsl:param name="and"/>
    <xsl:variable name="names" select="concat(' ', normalize-space(@class), ' ')"/>
    <xsl:variable name="class">
      <xsl:value-of select="$and"/>
      <xsl:if test="contains($names, ' box ')"> box</xsl:if>
      <xsl:if test="contains($names, ' note ')"> box</xsl:if>
      <xsl:if test="contains($names, ' em ')"> emphasis</xsl:if>
      <xsl:if test="contains($names, ' def ')"> definition</xsl:if>
      <xsl:if test="contains($names, ' indent ') or contains($names, ' example ') or contains(@style, 'margin-left')"> indent</xsl:if>
      <xsl:if test="contains(@style, 'monospace')"> mono</xsl:if>
      <xsl:if test="contains(@style, 'font-size: large')"> large</xsl:if>
    </xsl:variable>
    <xsl:if test="$class != ''">
      <xsl:attribute name="class"><xsl:value-of select="normalize-space($class)"/></xsl:attribute>
    </xsl:if>
  </xsl:template>

  <xsl:template match="ul">
    <ul><xsl:call-template name="items"/></ul>
  </xsl:template>

  <xsl:template match="ol">
    <ol>
      <xsl:variable name="start" select="translate(@start, '. ', '')"/>
      <xsl:if test="$start != '' and $start != '1' and translate($start, '0123456789', '') = ''">
        <xsl:attribute name="start"><xsl:value-of select="$start"/></xsl:attribute>
      </xsl:if>
      <xsl:variable name="type">
        <xsl:choose>
          <xsl:when test="@type = 'a' or @type = 'A' or @type = 'i' or @type = 'I'"><xsl:value-of select="@type"/></xsl:when>
          <xsl:when test="contains(@style, 'lower-alpha') or contains(@style, 'lower-latin')">a</xsl:when>
          <xsl:when test="contains(@style, 'upper-alpha') or contains(@style, 'upper-latin')">A</xsl:when>
          <xsl:when test="contains(@style, 'lower-roman')">i</xsl:when>
          <xsl:when test="contains(@style, 'upper-roman')">I</xsl:when>
        </xsl:choose>
      </xsl:variable>
      <xsl:if test="$type != ''">
        <xsl:attribute name="type"><xsl:value-of select="$type"/></xsl:attribute>
      </xsl:if>
      <xsl:call-template name="items"/>
    </ol>
  </xsl:template>

  <!-- The items of a list, and as an item whatever else an author put between them. -->
  <xsl:template name="items">
    <xsl:for-each select="*|text()[normalize-space()]">
      <xsl:choose>
        <xsl:when test="self::li"><li><xsl:value-of select="@x:requirements" disable-output-escaping="yes"/><xsl:apply-templates/></li></xsl:when>
        <xsl:otherwise><li><xsl:apply-templates select="."/></li></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="dl">
    <dl>
      <xsl:for-each select="di">
        <div><xsl:apply-templates select="dt|dd"/></div>
      </xsl:for-each>
      <xsl:apply-templates select="dt|dd"/>
    </dl>
    <xsl:apply-templates select="node()[not(self::di or self::dt or self::dd)]"/>
    <xsl:for-each select="di"><xsl:apply-templates select="node()[not(self::dt or self::dd)]"/></xsl:for-each>
  </xsl:template>

  <xsl:template match="dt"><dt><xsl:value-of select="@x:requirements" disable-output-escaping="yes"/><xsl:apply-templates/></dt></xsl:template>
  <xsl:template match="dd"><dd><xsl:value-of select="@x:requirements" disable-output-escaping="yes"/><xsl:apply-templates/></dd></xsl:template>

  <xsl:template match="cve">
    <xsl:variable name="id">
      <xsl:if test="not(starts-with(@id, 'CVE-'))">CVE-</xsl:if>
      <xsl:value-of select="normalize-space(@id)"/>
    </xsl:variable>
    <p class="box cve">
      <strong>Known vulnerability: </strong>
      <a href="https://www.cve.org/CVERecord?id={$id}"><xsl:value-of select="$id"/></a>
      <xsl:if test="normalize-space()">
        <xsl:text>: </xsl:text>
        <xsl:call-template name="anchor">
          <xsl:with-param name="url" select="@url"/>
          <xsl:with-param name="content"><xsl:apply-templates/></xsl:with-param>
        </xsl:call-template>
      </xsl:if>
    </p>
  </xsl:template>

</xsl:stylesheet>
