<?xml version="1.0" encoding="UTF-8"?>
<!-- What a reader sees first: title, status, abstract, the short facts, the notice and the way through the process. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="x">

  <xsl:template name="banner">
    <div class="banner">
      <p class="kicker">
        <span class="status {translate($status, $upper, $lower)}"><xsl:value-of select="$status"/></span>
        <xsl:text> </xsl:text>
        <span><xsl:value-of select="$type"/></span>
        <xsl:text> </xsl:text>
        <span>Version <xsl:value-of select="normalize-space($latest/version)"/></span>
        <xsl:text> </xsl:text>
        <span><xsl:value-of select="normalize-space($latest/date)"/></span>
      </p>
      <h1>
        <span class="label"><xsl:value-of select="$label"/>:</span>
        <xsl:text> </xsl:text>
        <xsl:value-of select="$title"/>
      </h1>
      <p class="abstract"><xsl:value-of select="$abstract"/></p>
      <dl class="facts">
        <xsl:if test="$header/author">
          <div>
            <dt><xsl:text>Author</xsl:text><xsl:if test="$header/author[2]">s</xsl:if></dt>
            <dd>
              <xsl:for-each select="$header/author">
                <xsl:if test="position() &gt; 1">, </xsl:if>
                <xsl:apply-templates select="." mode="name"/>
              </xsl:for-each>
            </dd>
          </div>
        </xsl:if>
        <xsl:call-template name="versions"/>
        <xsl:call-template name="years"/>
        <xsl:call-template name="relations"/>
      </dl>
      <xsl:call-template name="notice"/>
      <xsl:if test="normalize-space($header/councilnote)">
        <div class="notice council">
          <p><strong>Note of the XMPP Council. </strong><xsl:value-of select="$header/councilnote"/></p>
        </div>
      </xsl:if>
      <xsl:call-template name="life-cycle"/>
    </div>
  </xsl:template>

  <!-- What is new in this version, the one before it, and where the two can be compared.

       The series keeps the pages of versions that it has published: neither those of a proposal (0.0.1), nor candidates
       (2.5rc3), nor what came and went on one day. What was replaced before the series had its name of today (XEP-0001,
       version 1.17) has an address of another form. -->
  <xsl:template name="versions">
    <xsl:variable name="day" select="translate(normalize-space($latest/date), '-', '')"/>
    <xsl:variable name="before" select="normalize-space($header/revision[
        translate(normalize-space(date), '-', '') &lt; $day and contains(version, '.') and not(starts-with(normalize-space(version), '0.0'))
        and translate(normalize-space(version), '.0123456789', '') = ''][1]/version)"/>
    <xsl:if test="$header/revision[2]">
      <div>
        <dt>Changes</dt>
        <dd>
          <a>
            <xsl:attribute name="href">
              <xsl:choose>
                <xsl:when test="$latest/@x:alias"><xsl:value-of select="concat('#', $latest/@x:alias)"/></xsl:when>
                <xsl:otherwise><xsl:value-of select="concat('#', $own, 'appendix-revs')"/></xsl:otherwise>
              </xsl:choose>
            </xsl:attribute>
            <xsl:text>New in version </xsl:text>
            <xsl:value-of select="normalize-space($latest/version)"/>
          </a>
          <xsl:if test="$numbered and $before != '' and $day &gt;= 20061004">
            <xsl:text>; before it </xsl:text>
            <a href="https://xmpp.org/extensions/attic/xep-{$number}-{$before}.html">version <xsl:value-of select="$before"/></a>
          </xsl:if>
          <xsl:if test="$numbered">
            <xsl:text>; </xsl:text>
            <a href="https://github.com/xsf/xeps/commits/master/xep-{$number}.xml">differences</a>
          </xsl:if>
        </dd>
      </div>
    </xsl:if>
  </xsl:template>

  <xsl:template name="years">
    <xsl:variable name="from" select="substring(normalize-space($first/date), 1, 4)"/>
    <xsl:variable name="to" select="substring(normalize-space($latest/date), 1, 4)"/>
    <xsl:if test="$from != ''">
      <div>
        <dt>Copyright</dt>
        <dd>
          <xsl:text>&#169; </xsl:text>
          <xsl:value-of select="$from"/>
          <xsl:if test="$to != $from">&#8211;<xsl:value-of select="$to"/></xsl:if>
          <xsl:text>, see the </xsl:text>
          <a href="#{$own}appendix-legal">legal notices</a>
        </dd>
      </div>
    </xsl:if>
  </xsl:template>

  <xsl:template name="relations">
    <xsl:if test="$header/supersedes/spec">
      <div><dt>Supersedes</dt><dd><xsl:apply-templates select="$header/supersedes/spec"/></dd></div>
    </xsl:if>
    <xsl:if test="$header/supersededby/spec">
      <div><dt>Superseded by</dt><dd><xsl:apply-templates select="$header/supersededby/spec"/></dd></div>
    </xsl:if>
  </xsl:template>

  <!-- Another document by its name; several make a list in a sentence. -->
  <xsl:template match="spec">
    <xsl:if test="preceding-sibling::spec[1]">, </xsl:if>
    <xsl:call-template name="specification"><xsl:with-param name="name" select="normalize-space()"/></xsl:call-template>
  </xsl:template>

  <!-- The steps of the process for this type of document, with the one it has reached. -->
  <xsl:template name="life-cycle">
    <xsl:variable name="approved">
      <xsl:choose>
        <xsl:when test="$type = 'Standards Track' or $status = 'Stable' or $status = 'Final'">Stable Final</xsl:when>
        <xsl:otherwise>Active</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <!-- A joke is Active at once (XEP-0001). -->
    <xsl:variable name="joke" select="$type = 'Humorous' and ($status = 'ProtoXEP' or $status = 'Active')"/>
    <xsl:variable name="path">
      <xsl:if test="$status = 'ProtoXEP'">ProtoXEP </xsl:if>
      <xsl:if test="not($joke)">Experimental </xsl:if>
      <xsl:choose>
        <xsl:when test="$joke">Active</xsl:when>
        <xsl:when test="$status = 'Deferred'">Deferred Proposed <xsl:value-of select="$approved"/></xsl:when>
        <xsl:when test="$status = 'Retracted'">Retracted</xsl:when>
        <xsl:when test="$status = 'Rejected'">Proposed Rejected</xsl:when>
        <xsl:when test="$status = 'Deprecated' or $status = 'Obsolete'">
          <xsl:text>Proposed </xsl:text>
          <xsl:value-of select="$approved"/>
          <xsl:text> Deprecated Obsolete</xsl:text>
        </xsl:when>
        <xsl:otherwise>Proposed <xsl:value-of select="$approved"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <div class="life">
      <span>Life cycle:</span>
      <ol>
        <xsl:call-template name="steps"><xsl:with-param name="path" select="concat($path, ' ')"/></xsl:call-template>
      </ol>
    </div>
  </xsl:template>

  <xsl:template name="steps">
    <xsl:param name="path"/>
    <xsl:variable name="step" select="substring-before($path, ' ')"/>
    <xsl:if test="$step != ''">
      <li>
        <xsl:if test="$step = $status"><xsl:attribute name="aria-current">step</xsl:attribute></xsl:if>
        <xsl:value-of select="$step"/>
      </li>
      <xsl:call-template name="steps"><xsl:with-param name="path" select="substring-after($path, ' ')"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
