<?xml version="1.0" encoding="UTF-8"?>
<!-- Rows of a table by what they have in common. The usual way, generate-id() = generate-id(key(…)[1]), copies a group for
     each of its members, so that a thousand equal notes would cost a million steps; sorting does not. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:exsl="http://exslt.org/common"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="exsl x">

  <xsl:key name="group" match="x:group" use="@group"/>

  <!-- The x:row elements sorted by @group, equal ones in the order they had, and for each group an x:group that says at
       which of the sorted rows it starts; key('group', …) finds it. -->
  <xsl:template name="grouped">
    <xsl:param name="rows"/>
    <xsl:variable name="sorted">
      <xsl:for-each select="$rows">
        <xsl:sort select="@group"/>
        <xsl:copy-of select="."/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:for-each select="exsl:node-set($sorted)/x:row">
      <xsl:if test="not(@group = preceding-sibling::x:row[1]/@group)">
        <x:group start="{position()}"><xsl:copy-of select="@*"/></x:group>
      </xsl:if>
    </xsl:for-each>
    <xsl:copy-of select="$sorted"/>
  </xsl:template>

</xsl:stylesheet>
