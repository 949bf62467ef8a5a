<?xml version="1.0" encoding="UTF-8"?>
<!-- What the head of the page says to machines: Dublin Core, Open Graph, Twitter. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="metadata">
    <xsl:variable name="heading" select="concat($label, ': ', $title)"/>
    <xsl:variable name="description" select="normalize-space($abstract)"/>
    <xsl:if test="$policy != ''"><meta http-equiv="Content-Security-Policy" content="{$policy}"/></xsl:if>
    <title><xsl:value-of select="$heading"/><xsl:if test="/xep/difference"> (what changed)</xsl:if></title>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="description" content="{$description}"/>
    <meta name="generator" content="xepkit"/>
    <xsl:if test="$header/tags/tag">
      <meta name="keywords">
        <xsl:attribute name="content">
          <xsl:for-each select="$header/tags/tag">
            <xsl:if test="position() &gt; 1">, </xsl:if>
            <xsl:value-of select="normalize-space()"/>
          </xsl:for-each>
        </xsl:attribute>
      </meta>
    </xsl:if>
    <xsl:if test="$address != ''"><link rel="canonical" href="{$address}"/></xsl:if>

    <meta name="DC.Title" content="{$heading}"/>
    <xsl:for-each select="$header/author">
      <meta name="DC.Creator">
        <xsl:attribute name="content"><xsl:apply-templates select="." mode="name"/></xsl:attribute>
      </meta>
    </xsl:for-each>
    <meta name="DC.Description" content="{$description}"/>
    <xsl:if test="$status != 'ProtoXEP'"><meta name="DC.Publisher" content="XMPP Standards Foundation"/></xsl:if>
    <meta name="DC.Contributor" content="XEP Editor"/>
    <meta name="DC.Date" content="{normalize-space($latest/date)}"/>
    <meta name="DC.Type" content="XMPP Extension Protocol"/>
    <meta name="DC.Format" content="text/html"/>
    <meta name="DC.Identifier" content="{$label}"/>
    <meta name="DC.Language" content="en"/>
    <meta name="DC.Rights" content="{normalize-space($header/legal/copyright)}"/>

    <meta property="og:title" content="{$heading}"/>
    <meta property="og:type" content="article"/>
    <xsl:if test="$address != ''"><meta property="og:url" content="{$address}"/></xsl:if>
    <meta property="og:description" content="{$description}"/>
    <meta property="og:site_name" content="XMPP Extension Protocols"/>
    <meta property="og:locale" content="en_US"/>
    <meta property="article:published_time" content="{normalize-space($first/date)}"/>
    <meta property="article:modified_time" content="{normalize-space($latest/date)}"/>

    <meta name="twitter:card" content="summary"/>
    <meta name="twitter:title" content="{$heading}"/>
    <meta name="twitter:description" content="{$description}"/>
    <meta name="twitter:label1" content="Status"/>
    <meta name="twitter:data1" content="{$status}"/>

    <meta name="citation_title" content="{$heading}"/>
    <xsl:for-each select="$header/author">
      <meta name="citation_author">
        <xsl:attribute name="content"><xsl:apply-templates select="." mode="name"/></xsl:attribute>
      </meta>
    </xsl:for-each>
    <meta name="citation_publication_date" content="{translate(normalize-space($first/date), '-', '/')}"/>
    <meta name="citation_technical_report_number" content="{$label}"/>
    <meta name="citation_technical_report_institution" content="XMPP Standards Foundation"/>
    <xsl:call-template name="linked-data"/>
  </xsl:template>

</xsl:stylesheet>
