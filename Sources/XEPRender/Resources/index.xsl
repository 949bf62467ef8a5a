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
        <xsl:value-of select="concat(count($requirements), ' in all; an example or a table stands in the section of ', count($requirements[x:shown]), '.')"/>
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
        <xsl:if test="@attributes != ''">
          <xsl:text> with </xsl:text>
          <code><xsl:value-of select="@attributes"/></code>
        </xsl:if>
        <xsl:if test="x:declared">
          <span class="where"><xsl:text>Declared in </xsl:text><xsl:call-template name="places"><xsl:with-param name="places" select="x:declared"/></xsl:call-template></span>
        </xsl:if>
        <xsl:if test="x:shown">
          <span class="where"><xsl:text>Shown in </xsl:text><xsl:call-template name="shown"/></span>
        </xsl:if>
      </dd>
    </div>
  </xsl:template>

  <!-- Links, each with the words before it. -->
  <xsl:template name="places">
    <xsl:param name="places"/>
    <xsl:for-each select="$places">
      <xsl:value-of select="@before"/>
      <a href="{@href}"><xsl:value-of select="@n"/></a>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="shown">
    <xsl:call-template name="places"><xsl:with-param name="places" select="x:shown"/></xsl:call-template>
    <xsl:if test="x:more"><xsl:value-of select="concat(' and ', x:more/@n, ' more')"/></xsl:if>
  </xsl:template>

  <xsl:template match="x:requirement">
    <li>
      <a href="#{$own}{@id}"><xsl:value-of select="@words"/></a>
      <xsl:text> </xsl:text>
      <xsl:value-of select="x:sentence"/>
      <span class="where">
        <xsl:call-template name="places"><xsl:with-param name="places" select="x:section"/></xsl:call-template>
        <xsl:choose>
          <xsl:when test="x:shown"> with <xsl:call-template name="shown"/></xsl:when>
          <xsl:otherwise> without an example</xsl:otherwise>
        </xsl:choose>
      </span>
    </li>
  </xsl:template>

  <!-- The ids of the requirements that a block states. -->
  <xsl:template name="requirement-anchors">
    <xsl:choose>
      <xsl:when test="not(@x:requirements)"/>
      <xsl:when test="contains(@x:requirements, ' ')">
        <xsl:for-each select="str:tokenize(@x:requirements, ' ')"><a id="{$own}{.}" class="requirement"></a></xsl:for-each>
      </xsl:when>
      <xsl:otherwise><a id="{$own}{@x:requirements}" class="requirement"></a></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
