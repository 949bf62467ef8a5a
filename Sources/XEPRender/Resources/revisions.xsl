<?xml version="1.0" encoding="UTF-8"?>
<!-- Appendix H: what changed, newest first as the header has it. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="revisions">
    <ol class="revisions">
      <xsl:apply-templates select="$header//revision"/>
    </ol>
  </xsl:template>

  <xsl:template match="revision">
    <xsl:variable name="for" select="generate-id()"/>
    <li>
      <xsl:for-each select="$places">
        <xsl:for-each select="key('place', $for)">
          <xsl:attribute name="id"><xsl:value-of select="@id"/></xsl:attribute>
        </xsl:for-each>
      </xsl:for-each>
      <p class="version">
        <b>Version <xsl:value-of select="normalize-space(version)"/></b>
        <xsl:text> </xsl:text>
        <span><xsl:value-of select="normalize-space(date)"/></span>
        <xsl:text> </xsl:text>
        <span><xsl:value-of select="normalize-space(initials)"/></span>
      </p>
      <xsl:apply-templates select="remark"/>
    </li>
  </xsl:template>

  <xsl:template match="remark">
    <div class="remark"><xsl:apply-templates select="node()[not(self::revision)]"/></div>
  </xsl:template>

</xsl:stylesheet>
