<?xml version="1.0" encoding="UTF-8"?>
<!-- Appendix I: how to cite the document, as a BibTeX entry. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="x">

  <xsl:template name="bibliography">
    <pre tabindex="0" role="group" aria-label="BibTeX entry">
      <xsl:text>@techreport{</xsl:text>
      <xsl:value-of select="translate($label, $upper, $lower)"/>
      <xsl:text>,&#10;  title       = {</xsl:text>
      <xsl:value-of select="x:tex($title)"/>
      <xsl:text>},&#10;  author      = {</xsl:text>
      <xsl:for-each select="$header/author">
        <xsl:if test="position() &gt; 1"> and </xsl:if>
        <xsl:value-of select="x:tex(concat(normalize-space(surname), ', ', normalize-space(firstname)))"/>
      </xsl:for-each>
      <xsl:text>},&#10;  type        = {{XEP}},&#10;  number      = {</xsl:text>
      <xsl:value-of select="$number"/>
      <xsl:text>},&#10;  note        = {Version </xsl:text>
      <xsl:value-of select="normalize-space($latest/version)"/>
      <xsl:text>},&#10;  institution = {XMPP Standards Foundation},&#10;</xsl:text>
      <xsl:if test="$address != ''">
        <xsl:value-of select="concat('  url         = {', $address, '},&#10;')"/>
      </xsl:if>
      <xsl:value-of select="concat('  year        = {', substring(normalize-space($latest/date), 1, 4), '},&#10;}')"/>
    </pre>
  </xsl:template>

</xsl:stylesheet>
