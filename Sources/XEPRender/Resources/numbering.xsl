<?xml version="1.0" encoding="UTF-8"?>
<!-- Numbers and ids come with the document, as attributes of the tool's own namespace: x:id, x:href and x:n of a section,
     an example or a table, x:alias of what has had another id for long, x:n and x:k of a note. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:variable name="upper">ABCDEFGHIJKLMNOPQRSTUVWXYZ</xsl:variable>
  <xsl:variable name="lower">abcdefghijklmnopqrstuvwxyz</xsl:variable>
  <xsl:variable name="space" select="' &#9;&#10;&#13;'"/>

</xsl:stylesheet>
