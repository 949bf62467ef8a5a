<?xml version="1.0" encoding="UTF-8"?>
<!-- The table of contents: sections to the fourth level, then the appendices. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="x">

  <xsl:template name="contents">
    <nav id="{$own}toc" class="contents" aria-labelledby="{$own}toc_title">
      <div class="contents-head">
        <h2 id="{$own}toc_title">Contents</h2>
        <a class="contents-close" href="#{$own}main">Close</a>
      </div>
      <ol>
        <xsl:if test="/xep/difference"><li><a href="#{$own}difference">What changed</a></li></xsl:if>
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
    <li>
      <a href="{@x:href}">
        <span class="number"><xsl:value-of select="@x:n"/>.</span>
        <xsl:text> </xsl:text>
        <xsl:value-of select="normalize-space(@topic)"/>
      </a>
      <xsl:variable name="below" select="section2|section3|section4"/>
      <xsl:if test="$below">
        <ol><xsl:apply-templates select="$below" mode="contents"/></ol>
      </xsl:if>
    </li>
  </xsl:template>

</xsl:stylesheet>
