<?xml version="1.0" encoding="UTF-8"?>
<!-- Appendix H: what changed, newest first as the header has it. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="x">

  <xsl:template name="revisions">
    <ol class="revisions">
      <xsl:apply-templates select="$header/revision"/>
    </ol>
  </xsl:template>

  <xsl:template match="revision">
    <li>
      <xsl:if test="@x:alias"><xsl:attribute name="id"><xsl:value-of select="@x:alias"/></xsl:attribute></xsl:if>
      <xsl:choose>
        <!-- An entry whose author forgot to begin the next one holds several. -->
        <xsl:when test="version[2]">
          <xsl:for-each select="version">
            <xsl:call-template name="version">
              <xsl:with-param name="version" select="."/>
              <xsl:with-param name="date" select="following-sibling::date[1]"/>
              <xsl:with-param name="initials" select="following-sibling::initials[1]"/>
            </xsl:call-template>
            <xsl:apply-templates select="following-sibling::remark[1]"/>
          </xsl:for-each>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="version">
            <xsl:with-param name="version" select="version"/>
            <xsl:with-param name="date" select="date"/>
            <xsl:with-param name="initials" select="initials"/>
          </xsl:call-template>
          <xsl:apply-templates select="remark"/>
        </xsl:otherwise>
      </xsl:choose>
    </li>
  </xsl:template>

  <xsl:template name="version">
    <xsl:param name="version"/>
    <xsl:param name="date"/>
    <xsl:param name="initials"/>
    <p class="version">
      <b>Version <xsl:value-of select="normalize-space($version)"/></b>
      <xsl:text> </xsl:text>
      <span><xsl:value-of select="normalize-space($date)"/></span>
      <xsl:text> </xsl:text>
      <span><xsl:value-of select="normalize-space($initials)"/></span>
    </p>
  </xsl:template>

  <xsl:template match="remark">
    <div class="remark"><xsl:apply-templates/></div>
  </xsl:template>

</xsl:stylesheet>
