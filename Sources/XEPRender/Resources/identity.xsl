<?xml version="1.0" encoding="UTF-8"?>
<!-- What the document is: the facts of its header that more than one room asks for. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:variable name="header" select="/xep/header[1]"/>
  <xsl:variable name="number" select="normalize-space($header/number)"/>
  <xsl:variable name="title" select="normalize-space($header/title)"/>
  <!-- The words of the abstract, without what its references say in notes. -->
  <xsl:variable name="abstract">
    <xsl:for-each select="$header/abstract//text()[not(ancestor::note)]"><xsl:value-of select="."/></xsl:for-each>
  </xsl:variable>
  <xsl:variable name="type" select="normalize-space($header/type)"/>
  <xsl:variable name="approver" select="normalize-space($header/approver)"/>
  <xsl:variable name="latest" select="$header/revision[1]"/>
  <xsl:variable name="first" select="$header/revision[last()]"/>

  <xsl:variable name="numbered" select="translate($number, '0123456789', '9999999999') = '9999'"/>

  <!-- The name of the document: XEP-0030, or XEP-XXXX while it has no number. -->
  <xsl:variable name="label" select="concat('XEP-', translate($number, 'x', 'X'), substring('XXXX', 1, 4 * ($number = '')))"/>

  <!-- Where the series publishes it; empty for a document that it has not published. -->
  <xsl:variable name="address">
    <xsl:if test="$numbered"><xsl:value-of select="concat('https://xmpp.org/extensions/xep-', $number, '.html')"/></xsl:if>
  </xsl:variable>

  <!-- The status as readers know it. The word that is stored for Stable is an older one. -->
  <xsl:variable name="status">
    <xsl:variable name="stored" select="normalize-space($header/status)"/>
    <xsl:choose>
      <xsl:when test="$stored = 'Draft'">Stable</xsl:when>
      <xsl:when test="$stored = 'Proto'">ProtoXEP</xsl:when>
      <xsl:otherwise><xsl:value-of select="$stored"/></xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <!-- Who decides about it, as the subject of a sentence. -->
  <xsl:variable name="body">
    <xsl:choose>
      <xsl:when test="$approver = 'Board'">XSF Board of Directors</xsl:when>
      <xsl:when test="$approver = 'Editor'">XEP Editor</xsl:when>
      <xsl:otherwise>XMPP Council</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <xsl:template match="author" mode="name">
    <xsl:value-of select="normalize-space(concat(firstname, ' ', surname))"/>
  </xsl:template>

</xsl:stylesheet>
