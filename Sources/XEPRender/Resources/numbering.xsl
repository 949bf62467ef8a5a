<?xml version="1.0" encoding="UTF-8"?>
<!-- Every number and every id of the page, worked out once, in time that grows with the document and no faster.
     Two small tables are built: $outline (the sections, in order) and $wishes (who would like which id); from them comes
     $places, and key('place', generate-id()) with $places as context gives anything its id and its number. An id goes to
     an explicit anchor first, then to the page's own parts and to the ids that pages of the series have always had
     (example-3, table-1), then to what is derived from a topic or a caption; who comes late gets -2, -3. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:exsl="http://exslt.org/common"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="exsl x">

  <xsl:key name="place" match="x:place" use="@for"/>
  <xsl:key name="entry" match="x:entry" use="@anchor"/>
  <xsl:key name="anchor" match="section1" use="@anchor"/>
  <xsl:key name="anchor" match="section2" use="@anchor"/>
  <xsl:key name="anchor" match="section3" use="@anchor"/>
  <xsl:key name="anchor" match="section4" use="@anchor"/>
  <xsl:key name="anchor" match="section5" use="@anchor"/>

  <xsl:variable name="upper">ABCDEFGHIJKLMNOPQRSTUVWXYZ'&#8217;</xsl:variable>
  <xsl:variable name="lower">abcdefghijklmnopqrstuvwxyz</xsl:variable>
  <xsl:variable name="plain">abcdefghijklmnopqrstuvwxyz0123456789</xsl:variable>
  <xsl:variable name="blanks" select="'                                                                                '"/>
  <xsl:variable name="space" select="' &#9;&#10;&#13;'"/>

  <!-- The page's own parts. -->
  <xsl:variable name="parts">
    <x:part id="main"/>
    <x:part id="toc"/>
    <x:part id="appendices"/>
    <x:part id="appendix-docinfo"/>
    <x:part id="appendix-authorinfo"/>
    <x:part id="appendix-legal"/>
    <x:part id="appendix-xmpp"/>
    <x:part id="appendix-discuss"/>
    <x:part id="appendix-conformance"/>
    <x:part id="appendix-notes"/>
    <x:part id="appendix-revs"/>
    <x:part id="appendix-bib"/>
  </xsl:variable>

  <!-- $outline -->

  <xsl:variable name="outline">
    <xsl:apply-templates select="/xep/section1" mode="outline"/>
  </xsl:variable>

  <xsl:template match="section1|section2|section3|section4|section5" mode="outline">
    <xsl:param name="above"/>
    <xsl:variable name="n" select="concat($above, position())"/>
    <x:entry for="{generate-id()}" n="{$n}">
      <xsl:choose>
        <xsl:when test="normalize-space(@anchor)">
          <xsl:attribute name="anchor"><xsl:value-of select="translate(normalize-space(@anchor), ' ', '_')"/></xsl:attribute>
        </xsl:when>
        <xsl:otherwise>
          <xsl:attribute name="words">
            <xsl:call-template name="words">
              <xsl:with-param name="text" select="@topic"/>
              <xsl:with-param name="none" select="concat('section-', translate($n, '.', '-'))"/>
            </xsl:call-template>
          </xsl:attribute>
        </xsl:otherwise>
      </xsl:choose>
    </x:entry>
    <xsl:apply-templates select="section1|section2|section3|section4|section5" mode="outline">
      <xsl:with-param name="above" select="concat($n, '.')"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- A topic or caption as words joined by hyphens. -->
  <xsl:template name="words">
    <xsl:param name="text"/>
    <xsl:param name="before"/>
    <xsl:param name="none"/>
    <xsl:variable name="low" select="translate(substring($text, 1, 80), $upper, $lower)"/>
    <xsl:variable name="odd" select="translate($low, $plain, '')"/>
    <xsl:variable name="words" select="translate(normalize-space(translate($low, $odd, $blanks)), ' ', '-')"/>
    <xsl:choose>
      <xsl:when test="$words = ''"><xsl:value-of select="$none"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="concat($before, $words)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What stands before the page's own ids: nothing, unless an author uses one of them as an anchor. -->
  <xsl:variable name="own">
    <xsl:variable name="listed" select="exsl:node-set($outline)/x:entry"/>
    <xsl:variable name="taken">
      <xsl:for-each select="exsl:node-set($parts)/x:part">
        <xsl:variable name="id" select="@id"/>
        <xsl:for-each select="exsl:node-set($outline)"><xsl:value-of select="key('entry', $id)/@anchor"/></xsl:for-each>
      </xsl:for-each>
      <xsl:value-of select="$listed[starts-with(@anchor, 'toc_') or starts-with(@anchor, 'note_') or starts-with(@anchor, 'noteref_') or starts-with(@anchor, 'at_')]/@anchor"/>
    </xsl:variable>
    <xsl:if test="$taken != ''">
      <xsl:call-template name="unused-prefix">
        <xsl:with-param name="entries" select="$listed"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:variable>

  <xsl:template name="unused-prefix">
    <xsl:param name="entries"/>
    <xsl:param name="prefix" select="'page-'"/>
    <xsl:choose>
      <xsl:when test="$entries[starts-with(@anchor, $prefix)]">
        <xsl:call-template name="unused-prefix">
          <xsl:with-param name="entries" select="$entries"/>
          <xsl:with-param name="prefix" select="concat($prefix, 'page-')"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$prefix"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- $wishes -->

  <xsl:variable name="wishes">
    <xsl:variable name="entries" select="exsl:node-set($outline)/x:entry"/>
    <xsl:for-each select="$entries[@anchor]">
      <x:row group="{@anchor}" for="{@for}" n="{@n}"/>
    </xsl:for-each>
    <xsl:for-each select="exsl:node-set($parts)/x:part">
      <x:row group="{$own}{@id}"/>
    </xsl:for-each>
    <xsl:for-each select="//example">
      <x:row group="example-{position()}" for="alias {generate-id()}" alias="yes"/>
    </xsl:for-each>
    <xsl:for-each select="//table">
      <x:row group="table-{position()}" for="alias {generate-id()}" alias="yes"/>
    </xsl:for-each>
    <xsl:for-each select="$header/revision">
      <x:row group="{concat('revision-history-v', translate(normalize-space(version), ' ', '_'))}" for="{generate-id()}" alias="yes"/>
    </xsl:for-each>
    <xsl:for-each select="$entries[not(@anchor)]">
      <x:row group="{@words}" for="{@for}" n="{@n}"/>
    </xsl:for-each>
    <xsl:for-each select="//example">
      <x:row for="{generate-id()}" n="{position()}">
        <xsl:attribute name="group">
          <xsl:call-template name="words">
            <xsl:with-param name="text" select="@caption"/>
            <xsl:with-param name="before" select="'ex-'"/>
            <xsl:with-param name="none" select="concat('ex-', position())"/>
          </xsl:call-template>
        </xsl:attribute>
      </x:row>
    </xsl:for-each>
    <xsl:for-each select="//table">
      <x:row for="{generate-id()}" n="{position()}">
        <xsl:attribute name="group">
          <xsl:call-template name="words">
            <xsl:with-param name="text" select="@caption"/>
            <xsl:with-param name="before" select="'tab-'"/>
            <xsl:with-param name="none" select="concat('tab-', position())"/>
          </xsl:call-template>
        </xsl:attribute>
      </x:row>
    </xsl:for-each>
  </xsl:variable>

  <!-- $places -->

  <xsl:variable name="granted">
    <xsl:variable name="grouped">
      <xsl:call-template name="grouped"><xsl:with-param name="rows" select="exsl:node-set($wishes)/x:row"/></xsl:call-template>
    </xsl:variable>
    <xsl:for-each select="exsl:node-set($grouped)/x:row">
      <xsl:variable name="k" select="position() - key('group', @group)/@start + 1"/>
      <xsl:choose>
        <xsl:when test="$k = 1">
          <xsl:call-template name="place"><xsl:with-param name="id" select="@group"/></xsl:call-template>
        </xsl:when>
        <xsl:when test="@alias"/>
        <xsl:when test="key('group', concat(@group, '-', $k))">
          <xsl:call-template name="place"><xsl:with-param name="id" select="concat($own, 'at_', position())"/></xsl:call-template>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="place"><xsl:with-param name="id" select="concat(@group, '-', $k)"/></xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:variable>
  <xsl:variable name="places" select="exsl:node-set($granted)"/>

  <xsl:template name="place">
    <xsl:param name="id"/>
    <x:place for="{@for}" n="{@n}" id="{$id}">
      <xsl:attribute name="href">
        <xsl:text>#</xsl:text>
        <xsl:choose>
          <xsl:when test="translate($id, '#%', '') = $id"><xsl:value-of select="$id"/></xsl:when>
          <xsl:otherwise><xsl:call-template name="fragment"><xsl:with-param name="id" select="$id"/></xsl:call-template></xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
    </x:place>
  </xsl:template>

  <!-- An id as the fragment of a URL. The serialiser escapes all but these two. -->
  <xsl:template name="fragment">
    <xsl:param name="id"/>
    <xsl:variable name="mark" select="substring(translate($id, translate($id, '#%', ''), ''), 1, 1)"/>
    <xsl:choose>
      <xsl:when test="$mark = ''"><xsl:value-of select="$id"/></xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="substring-before($id, $mark)"/>
        <xsl:choose><xsl:when test="$mark = '#'">%23</xsl:when><xsl:otherwise>%25</xsl:otherwise></xsl:choose>
        <xsl:call-template name="fragment"><xsl:with-param name="id" select="substring-after($id, $mark)"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
