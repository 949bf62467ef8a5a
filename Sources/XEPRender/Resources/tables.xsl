<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables. A header cell gets a scope only where the shape of the table leaves no doubt. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="x">

  <xsl:template match="table">
    <xsl:variable name="label">
      <xsl:call-template name="caption-label"><xsl:with-param name="kind" select="'Table'"/></xsl:call-template>
    </xsl:variable>
    <figure class="table" id="{@x:id}">
      <xsl:call-template name="caption">
        <xsl:with-param name="kind" select="'Table'"/>
        <xsl:with-param name="what" select="'table'"/>
      </xsl:call-template>
      <div class="scroll" tabindex="0" role="group" aria-label="{$label}">
        <xsl:call-template name="rows"/>
      </div>
    </figure>
    <xsl:apply-templates select="node()[not(self::tr)]"/>
  </xsl:template>

  <xsl:template name="rows">
    <xsl:variable name="headed" select="tr[1]/th and not(tr[1]/td) and tr[2] and not(tr[1]/th[@rowspan &gt; 1])"/>
    <xsl:if test="tr">
      <table>
        <xsl:if test="$headed">
          <thead><xsl:apply-templates select="tr[1]"><xsl:with-param name="scope">col</xsl:with-param></xsl:apply-templates></thead>
        </xsl:if>
        <tbody>
          <xsl:for-each select="tr[not($headed) or position() &gt; 1]">
            <xsl:apply-templates select=".">
              <xsl:with-param name="scope">
                <xsl:if test="*[1][self::th] and td and not(th[2])">row</xsl:if>
              </xsl:with-param>
            </xsl:apply-templates>
          </xsl:for-each>
        </tbody>
      </table>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tr">
    <xsl:param name="scope"/>
    <tr>
      <xsl:for-each select="*|text()[normalize-space()]">
        <xsl:choose>
          <!-- An empty header cell, as in the corner of a table, heads nothing. -->
          <xsl:when test="self::th and normalize-space(translate(., '&#160;', ' '))">
            <th>
              <xsl:if test="$scope != '' and not(@colspan &gt; 1) and not(@rowspan &gt; 1)">
                <xsl:attribute name="scope"><xsl:value-of select="$scope"/></xsl:attribute>
              </xsl:if>
              <xsl:call-template name="span"/>
              <xsl:value-of select="@x:requirements" disable-output-escaping="yes"/>
              <xsl:apply-templates/>
            </th>
          </xsl:when>
          <xsl:when test="self::td or self::th"><td><xsl:call-template name="span"/><xsl:value-of select="@x:requirements" disable-output-escaping="yes"/><xsl:apply-templates/></td></xsl:when>
          <xsl:otherwise><td><xsl:apply-templates select="."/></td></xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </tr>
  </xsl:template>

  <xsl:template name="span">
    <xsl:if test="@colspan &gt; 1 and @colspan &lt; 1000">
      <xsl:attribute name="colspan"><xsl:value-of select="floor(@colspan)"/></xsl:attribute>
    </xsl:if>
    <xsl:if test="@rowspan &gt; 1 and @rowspan &lt; 65535">
      <xsl:attribute name="rowspan"><xsl:value-of select="floor(@rowspan)"/></xsl:attribute>
    </xsl:if>
    <xsl:if test="@align = 'center' or @align = 'right'">
      <xsl:attribute name="class"><xsl:value-of select="@align"/></xsl:attribute>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
