<?xml version="1.0" encoding="UTF-8"?>
<!-- The document for search engines: JSON-LD with the words of schema.org. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="x">

  <xsl:template name="linked-data">
    <script type="application/ld+json">
      <xsl:text>{"@context":"https://schema.org","@type":"TechArticle","headline":</xsl:text>
      <xsl:value-of select="x:json(concat($label, ': ', $title))" disable-output-escaping="yes"/>
      <xsl:text>,"abstract":</xsl:text>
      <xsl:value-of select="x:json(normalize-space($abstract))" disable-output-escaping="yes"/>
      <xsl:text>,"inLanguage":"en","version":</xsl:text>
      <xsl:value-of select="x:json(normalize-space($latest/version))" disable-output-escaping="yes"/>
      <xsl:text>,"datePublished":</xsl:text>
      <xsl:value-of select="x:json(normalize-space($first/date))" disable-output-escaping="yes"/>
      <xsl:text>,"dateModified":</xsl:text>
      <xsl:value-of select="x:json(normalize-space($latest/date))" disable-output-escaping="yes"/>
      <xsl:text>,"creativeWorkStatus":</xsl:text>
      <xsl:value-of select="x:json($status)" disable-output-escaping="yes"/>
      <xsl:if test="$address != ''">
        <xsl:text>,"url":</xsl:text>
        <xsl:value-of select="x:json($address)" disable-output-escaping="yes"/>
      </xsl:if>
      <xsl:text>,"author":[</xsl:text>
      <xsl:for-each select="$header/author">
        <xsl:if test="position() &gt; 1">,</xsl:if>
        <xsl:text>{"@type":"Person","name":</xsl:text>
        <xsl:variable name="name"><xsl:apply-templates select="." mode="name"/></xsl:variable>
        <xsl:value-of select="x:json($name)" disable-output-escaping="yes"/>
        <xsl:text>}</xsl:text>
      </xsl:for-each>
      <xsl:text>]}</xsl:text>
    </script>
  </xsl:template>

</xsl:stylesheet>
