<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="section1|section2|section3|section4|section5">
    <xsl:variable name="self" select="."/>
    <xsl:variable name="for" select="generate-id()"/>
    <xsl:variable name="level" select="substring(name(), 8) + 1"/>
    <section>
      <xsl:for-each select="$places">
        <xsl:for-each select="key('place', $for)">
          <xsl:attribute name="id"><xsl:value-of select="@id"/></xsl:attribute>
          <xsl:element name="h{$level}">
            <span class="number"><xsl:value-of select="@n"/>.</span>
            <xsl:text> </xsl:text>
            <xsl:value-of select="$self/@topic"/>
            <xsl:call-template name="permalink">
              <xsl:with-param name="href" select="@href"/>
              <xsl:with-param name="what" select="concat('section ', @n)"/>
            </xsl:call-template>
          </xsl:element>
        </xsl:for-each>
      </xsl:for-each>
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
