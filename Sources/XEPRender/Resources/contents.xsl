<?xml version="1.0" encoding="UTF-8"?>
<!-- The table of contents: sections to the fourth level, then the appendices. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="contents">
    <nav id="{$own}toc" class="contents" aria-labelledby="{$own}toc_title">
      <div class="contents-head">
        <h2 id="{$own}toc_title">Contents</h2>
        <a class="contents-close" href="#{$own}main">Close</a>
      </div>
      <ol>
        <xsl:apply-templates select="/xep/section1" mode="contents"/>
        <li>
          <a href="#{$own}appendices">Appendices</a>
          <ol>
            <xsl:call-template name="appendix-contents"/>
          </ol>
        </li>
      </ol>
    </nav>
  </xsl:template>

  <xsl:template match="section1|section2|section3|section4" mode="contents">
    <xsl:variable name="self" select="."/>
    <xsl:variable name="for" select="generate-id()"/>
    <li>
      <xsl:for-each select="$places">
        <xsl:for-each select="key('place', $for)">
          <a href="{@href}">
            <span class="number"><xsl:value-of select="@n"/>.</span>
            <xsl:text> </xsl:text>
            <xsl:value-of select="normalize-space($self/@topic)"/>
          </a>
        </xsl:for-each>
      </xsl:for-each>
      <xsl:variable name="below" select="section2|section3|section4"/>
      <xsl:if test="$below">
        <ol><xsl:apply-templates select="$below" mode="contents"/></ol>
      </xsl:if>
    </li>
  </xsl:template>

</xsl:stylesheet>
