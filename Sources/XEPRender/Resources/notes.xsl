<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes: a number in the text, the words at the foot, once for equal ones, and the way back from there. Notes of the
     body are counted before those of the revision history, as a reader meets them. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:exsl="http://exslt.org/common"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="exsl x">

  <xsl:key name="note" match="note" use="generate-id()"/>
  <xsl:key name="mark" match="x:mark" use="@for"/>
  <xsl:key name="note-marks" match="x:mark" use="@n"/>
  <xsl:key name="distinct" match="x:note" use="@group"/>

  <xsl:variable name="document" select="/"/>

  <!-- Every note; equal are those with the same words and the same address. A path of several // steps, or one with a
       predicate, costs libxml2 time that grows with the square of the document. -->
  <xsl:variable name="grouped-notes">
    <xsl:variable name="notes" select="//note"/>
    <xsl:variable name="rows">
      <xsl:for-each select="$notes[not(ancestor::header)]"><xsl:call-template name="note-row"/></xsl:for-each>
      <xsl:for-each select="$notes[ancestor::header]"><xsl:call-template name="note-row"/></xsl:for-each>
    </xsl:variable>
    <xsl:call-template name="grouped"><xsl:with-param name="rows" select="exsl:node-set($rows)/x:row"/></xsl:call-template>
  </xsl:variable>

  <xsl:template name="note-row">
    <x:row for="{generate-id()}" group="{normalize-space()} {link/@url}" at="{boolean(ancestor::header) * 1000000 + position()}"/>
  </xsl:template>

  <!-- The different notes with their numbers, in the order in which a reader meets them. -->
  <xsl:variable name="numbered-notes">
    <xsl:for-each select="exsl:node-set($grouped-notes)/x:group">
      <xsl:sort select="@at" data-type="number"/>
      <x:note n="{position()}"><xsl:copy-of select="@*"/></x:note>
    </xsl:for-each>
  </xsl:variable>
  <xsl:variable name="notes" select="exsl:node-set($numbered-notes)"/>

  <!-- Every place where a note is called: its note's number and its own count for that note. -->
  <xsl:variable name="called">
    <xsl:for-each select="exsl:node-set($grouped-notes)/x:row">
      <xsl:variable name="for" select="@for"/>
      <xsl:variable name="group" select="@group"/>
      <xsl:variable name="position" select="position()"/>
      <xsl:for-each select="$notes">
        <xsl:for-each select="key('distinct', $group)">
          <x:mark for="{$for}" n="{@n}" k="{$position - @start + 1}"/>
        </xsl:for-each>
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
    <ol class="notes">
      <xsl:for-each select="$notes/x:note">
        <xsl:variable name="for" select="@for"/>
        <xsl:variable name="n" select="@n"/>
        <li id="{$own}note_{@n}">
          <xsl:for-each select="$document">
            <xsl:apply-templates select="key('note', $for)/node()"/>
          </xsl:for-each>
          <xsl:for-each select="$marks">
            <xsl:for-each select="key('note-marks', $n)">
              <xsl:text> </xsl:text>
              <a class="back" href="#{$own}noteref_{@n}_{@k}" aria-label="Back to place {@k} of note {@n}">&#8617;&#xFE0E;</a>
            </xsl:for-each>
          </xsl:for-each>
        </li>
      </xsl:for-each>
    </ol>
  </xsl:template>

</xsl:stylesheet>
