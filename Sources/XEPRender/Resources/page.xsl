<?xml version="1.0" encoding="UTF-8"?>
<!-- The page: one XEP in, one HTML document out. Every other file is a room of it. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:include href="identity.xsl"/>
  <xsl:include href="numbering.xsl"/>
  <xsl:include href="metadata.xsl"/>
  <xsl:include href="linkeddata.xsl"/>
  <xsl:include href="banner.xsl"/>
  <xsl:include href="notices.xsl"/>
  <xsl:include href="contents.xsl"/>
  <xsl:include href="sections.xsl"/>
  <xsl:include href="blocks.xsl"/>
  <xsl:include href="tables.xsl"/>
  <xsl:include href="examples.xsl"/>
  <xsl:include href="inline.xsl"/>
  <xsl:include href="links.xsl"/>
  <xsl:include href="notes.xsl"/>
  <xsl:include href="appendices.xsl"/>
  <xsl:include href="docinfo.xsl"/>
  <xsl:include href="revisions.xsl"/>
  <xsl:include href="bibliography.xsl"/>

  <xsl:output method="html" encoding="UTF-8" indent="no"/>

  <!-- The text of page.css and that of page.js; without them, the folder where the page finds both, with the final slash. -->
  <xsl:param name="style"/>
  <xsl:param name="script"/>
  <xsl:param name="assets"/>
  <!-- What the page may fetch and run. -->
  <xsl:param name="policy"/>
  <!-- Where the other documents of the series are, with the final slash. -->
  <xsl:param name="series" select="'https://xmpp.org/extensions/'"/>

  <!-- The name of the start page there; empty where a server knows it. -->
  <xsl:param name="start"/>

  <!-- What stands before the ids of the page's own parts. -->
  <xsl:param name="own"/>

  <xsl:template match="/">
    <xsl:text disable-output-escaping="yes">&lt;!DOCTYPE html&gt;&#10;</xsl:text>
    <html lang="en">
      <head>
        <xsl:call-template name="metadata"/>
        <xsl:choose>
          <xsl:when test="$assets != ''">
            <link rel="stylesheet" href="{$assets}xep.css"/>
            <script src="{$assets}xep.js" defer="defer"></script>
          </xsl:when>
          <xsl:otherwise>
            <style><xsl:value-of select="$style" disable-output-escaping="yes"/></style>
          </xsl:otherwise>
        </xsl:choose>
      </head>
      <body>
        <a class="skip" href="#{$own}main">Skip to the content</a>
        <header class="bar">
          <a href="{$series}{$start}">XMPP Extension Protocols</a>
          <a class="bar-contents" href="#{$own}toc">Contents</a>
        </header>
        <div class="frame">
          <xsl:call-template name="contents"/>
          <main id="{$own}main">
            <xsl:call-template name="banner"/>
            <xsl:apply-templates select="/xep/node()[not(self::header)]"/>
            <xsl:call-template name="appendices"/>
          </main>
        </div>
        <xsl:if test="$assets = '' and $script != ''">
          <script><xsl:value-of select="$script" disable-output-escaping="yes"/></script>
        </xsl:if>
      </body>
    </html>
  </xsl:template>

</xsl:stylesheet>
