<?xml version="1.0" encoding="UTF-8"?>
<!-- Appendix J: what a reader looks up. The tool gathers it, in x:index at the end of the document. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:str="http://exslt.org/strings"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="str x">

  <xsl:variable name="index" select="/xep/x:index"/>

  <xsl:template match="x:index"/>

  <xsl:template name="index">
    <xsl:if test="$index/x:namespaces/x:entry">
      <h4>Namespaces</h4>
      <dl class="index"><xsl:apply-templates select="$index/x:namespaces/x:entry"/></dl>
    </xsl:if>
    <xsl:if test="$index/x:elements/x:entry">
      <h4>Elements and attributes</h4>
      <dl class="index"><xsl:apply-templates select="$index/x:elements/x:entry"/></dl>
    </xsl:if>
    <xsl:if test="$index/x:conditions/x:entry">
      <h4>Error conditions</h4>
      <dl class="index"><xsl:apply-templates select="$index/x:conditions/x:entry"/></dl>
    </xsl:if>
    <xsl:variable name="requirements" select="$index/x:requirements/x:requirement"/>
    <xsl:if test="$requirements">
      <h4>Requirements</h4>
      <p>
        <xsl:value-of select="concat(count($requirements), ' in all. Of these ', count($requirements[x:shown]), ' stand in a section that has an example or a table (vectors, as a rule) of its own, and ', count($requirements[not(x:shown)]), ' in one that has none. What is listed with a requirement stands beside it; nobody has judged whether it shows just that.')"/>
      </p>
      <ol class="requirements"><xsl:apply-templates select="$requirements"/></ol>
    </xsl:if>
    <xsl:if test="not($index/*/*)"><p>This document shows no protocol and states no requirement.</p></xsl:if>
  </xsl:template>

  <xsl:template match="x:entry">
    <div>
      <dt>
        <code>
          <xsl:choose>
            <xsl:when test="@namespace"><xsl:value-of select="concat('&lt;', @name, '/&gt;')"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="@name"/></xsl:otherwise>
          </xsl:choose>
        </code>
      </dt>
      <dd>
        <xsl:if test="@namespace"><span class="space"><xsl:value-of select="@namespace"/></span></xsl:if>
        <xsl:if test="x:attribute">
          <xsl:text> with </xsl:text>
          <xsl:apply-templates select="x:attribute"/>
        </xsl:if>
        <xsl:if test="x:declared">
          <span class="where"><xsl:text>Declared in </xsl:text><xsl:apply-templates select="x:declared"/></span>
        </xsl:if>
        <xsl:if test="x:shown">
          <span class="where"><xsl:text>Shown in </xsl:text><xsl:call-template name="shown"/></span>
        </xsl:if>
      </dd>
    </div>
  </xsl:template>

  <!-- An attribute with the first place that declares it and the first that shows it. -->
  <xsl:template match="x:attribute">
    <xsl:if test="position() &gt; 1">, </xsl:if>
    <code><xsl:value-of select="@name"/></code>
    <xsl:text> (</xsl:text>
    <xsl:for-each select="x:first">
      <xsl:if test="position() &gt; 1">, </xsl:if>
      <a href="{@href}">
        <xsl:choose>
          <xsl:when test="@kind = 'section'">&#167;&#160;</xsl:when>
          <xsl:otherwise><xsl:value-of select="concat(@kind, ' ')"/></xsl:otherwise>
        </xsl:choose>
        <xsl:value-of select="@n"/>
      </a>
    </xsl:for-each>
    <xsl:text>)</xsl:text>
  </xsl:template>

  <!-- Examples, tables and sections, each kind named once. -->
  <xsl:template name="shown">
    <xsl:variable name="examples" select="x:shown[@kind = 'example']"/>
    <xsl:variable name="tables" select="x:shown[@kind = 'table']"/>
    <xsl:variable name="sections" select="x:shown[@kind = 'section']"/>
    <xsl:if test="$examples">
      <xsl:text>example </xsl:text><xsl:apply-templates select="$examples"/>
    </xsl:if>
    <xsl:if test="$tables">
      <xsl:if test="$examples">, </xsl:if>
      <xsl:text>table </xsl:text><xsl:apply-templates select="$tables"/>
    </xsl:if>
    <xsl:if test="$sections">
      <xsl:if test="$examples or $tables">, </xsl:if>
      <xsl:apply-templates select="$sections"/>
    </xsl:if>
  </xsl:template>

  <!-- What every other example shows is found without a list of them all. -->
  <xsl:template match="x:declared|x:shown|x:section">
    <xsl:choose>
      <xsl:when test="position() &lt; 13 or last() &lt; 15">
        <xsl:if test="position() &gt; 1">, </xsl:if>
        <a href="{@href}"><xsl:if test="@kind = 'section'">&#167;&#160;</xsl:if><xsl:value-of select="@n"/></a>
      </xsl:when>
      <xsl:when test="position() = 13"> and <xsl:value-of select="last() - 12"/> more</xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="x:requirement">
    <li>
      <a href="#{$own}{@id}"><xsl:value-of select="@words"/></a>
      <xsl:text> </xsl:text>
      <xsl:value-of select="x:sentence"/>
      <span class="where">
        <xsl:apply-templates select="x:section"/>
        <xsl:choose>
          <xsl:when test="x:shown">, beside <xsl:call-template name="shown"/></xsl:when>
          <xsl:otherwise>, <span class="bare">no example or table in this section</span></xsl:otherwise>
        </xsl:choose>
      </span>
    </li>
  </xsl:template>

  <!-- The ids of the requirements that a block states. -->
  <xsl:template name="requirement-anchors">
    <xsl:if test="@x:requirements">
      <xsl:for-each select="str:tokenize(@x:requirements, ' ')"><a id="{$own}{.}" class="requirement"></a></xsl:for-each>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
