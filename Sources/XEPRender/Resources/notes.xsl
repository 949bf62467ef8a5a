<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes: a number in the text, the words at the foot, once for equal ones, and the way back from there. Notes of the
     body are counted before those of the revision history, as a reader meets them. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:exsl="http://exslt.org/common"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="exsl x">

  <!-- A path of several // steps, or one with a predicate, costs libxml2 time that grows with the square of the document. -->
  <xsl:key name="note" match="note" use="concat(boolean(ancestor::header), ' ', normalize-space(), ' ', link/@url)"/>
  <xsl:key name="mark" match="x:mark" use="@for"/>
  <xsl:key name="note-marks" match="x:mark" use="@n"/>

  <xsl:variable name="all-notes" select="//note"/>
  <xsl:variable name="body-notes" select="$all-notes[not(ancestor::header)]
      [generate-id() = generate-id(key('note', concat('false ', normalize-space(), ' ', link/@url))[1])]"/>
  <xsl:variable name="remark-notes" select="$all-notes[ancestor::header]
      [generate-id() = generate-id(key('note', concat('true ', normalize-space(), ' ', link/@url))[1])]"/>

  <!-- Every place where a note is called: its note's number and its own count for that note. -->
  <xsl:variable name="called">
    <xsl:for-each select="$body-notes">
      <xsl:variable name="n" select="position()"/>
      <xsl:for-each select="key('note', concat('false ', normalize-space(), ' ', link/@url))">
        <x:mark for="{generate-id()}" n="{$n}" k="{position()}"/>
      </xsl:for-each>
    </xsl:for-each>
    <xsl:variable name="before" select="count($body-notes)"/>
    <xsl:for-each select="$remark-notes">
      <xsl:variable name="n" select="$before + position()"/>
      <xsl:for-each select="key('note', concat('true ', normalize-space(), ' ', link/@url))">
        <x:mark for="{generate-id()}" n="{$n}" k="{position()}"/>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:variable>
  <xsl:variable name="marks" select="exsl:node-set($called)"/>

  <xsl:template match="note">
    <xsl:if test="not(ancestor::*[self::link or self::note][1][self::link])">
      <xsl:apply-templates select="." mode="mark"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="note" mode="mark">
    <xsl:variable name="for" select="generate-id()"/>
    <xsl:for-each select="$marks">
      <xsl:for-each select="key('mark', $for)">
        <sup class="mark"><a id="{$own}noteref_{@n}_{@k}" href="#{$own}note_{@n}" aria-label="Note {@n}"><xsl:value-of select="@n"/></a></sup>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="notes">
    <xsl:if test="$body-notes or $remark-notes">
      <ol class="notes">
        <xsl:apply-templates select="$body-notes" mode="foot"/>
        <xsl:apply-templates select="$remark-notes" mode="foot"/>
      </ol>
    </xsl:if>
  </xsl:template>

  <xsl:template match="note" mode="foot">
    <xsl:variable name="for" select="generate-id()"/>
    <li>
      <xsl:for-each select="$marks">
        <xsl:for-each select="key('mark', $for)">
          <xsl:attribute name="id"><xsl:value-of select="concat($own, 'note_', @n)"/></xsl:attribute>
        </xsl:for-each>
      </xsl:for-each>
      <xsl:apply-templates/>
      <xsl:for-each select="$marks">
        <xsl:for-each select="key('note-marks', key('mark', $for)/@n)">
          <xsl:text> </xsl:text>
          <a class="back" href="#{$own}noteref_{@n}_{@k}" aria-label="Back to place {@k} of note {@n}">&#8617;&#xFE0E;</a>
        </xsl:for-each>
      </xsl:for-each>
    </li>
  </xsl:template>

</xsl:stylesheet>
