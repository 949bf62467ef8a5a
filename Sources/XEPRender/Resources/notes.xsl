<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes: a number in the text, the words at the foot, once for equal ones, and the way back from there. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="x">

  <xsl:key name="note" match="note" use="@x:n"/>

  <!-- The first of each number. -->
  <xsl:variable name="notes" select="//note[@x:first]"/>

  <xsl:template match="note">
    <xsl:if test="not(ancestor::link and ancestor::*[self::link or self::note][1][self::link])">
      <xsl:apply-templates select="." mode="mark"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="note" mode="mark">
    <sup class="mark"><a id="{$own}noteref_{@x:n}_{@x:k}" href="#{$own}note_{@x:n}" aria-label="Note {@x:n}"><xsl:value-of select="@x:n"/></a></sup>
  </xsl:template>

  <xsl:template name="notes">
    <ol class="notes">
      <xsl:for-each select="$notes">
        <xsl:sort select="@x:n" data-type="number"/>
        <li id="{$own}note_{@x:n}">
          <xsl:apply-templates/>
          <xsl:for-each select="key('note', @x:n)">
            <xsl:sort select="@x:k" data-type="number"/>
            <xsl:text> </xsl:text>
            <a class="back" href="#{$own}noteref_{@x:n}_{@x:k}" aria-label="Back to place {@x:k} of note {@x:n}">&#8617;&#xFE0E;</a>
          </xsl:for-each>
        </li>
      </xsl:for-each>
    </ol>
  </xsl:template>

</xsl:stylesheet>
