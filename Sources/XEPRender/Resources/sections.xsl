<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="x">

  <xsl:template match="section1|section2|section3|section4|section5">
    <xsl:variable name="level" select="substring(name(), 8) + 1"/>
    <section id="{@x:id}">
      <xsl:element name="h{$level}">
        <span class="number"><xsl:value-of select="@x:n"/>.</span>
        <xsl:text> </xsl:text>
        <xsl:value-of select="@topic"/>
        <xsl:call-template name="permalink">
          <xsl:with-param name="href" select="@x:href"/>
          <xsl:with-param name="what" select="concat('section ', @x:n)"/>
        </xsl:call-template>
      </xsl:element>
      <xsl:apply-templates/>
    </section>
  </xsl:template>

  <xsl:template name="permalink">
    <xsl:param name="href"/>
    <xsl:param name="what"/>
    <xsl:text>&#160;</xsl:text>
    <a class="permalink" href="{$href}" aria-label="Link to {$what}">#</a>
  </xsl:template>

</xsl:stylesheet>
