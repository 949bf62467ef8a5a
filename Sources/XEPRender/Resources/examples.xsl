<?xml version="1.0" encoding="UTF-8"?>
<!-- Examples and code, and the captions that tables share with them. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="x">

  <xsl:template match="example">
    <figure class="example" id="{@x:id}">
      <xsl:call-template name="caption">
        <xsl:with-param name="kind" select="'Example'"/>
        <xsl:with-param name="what" select="'example'"/>
      </xsl:call-template>
      <xsl:call-template name="pre">
        <xsl:with-param name="label">
          <xsl:call-template name="caption-label"><xsl:with-param name="kind" select="'Example'"/></xsl:call-template>
        </xsl:with-param>
      </xsl:call-template>
    </figure>
  </xsl:template>

  <xsl:template match="code">
    <figure class="code">
      <xsl:if test="normalize-space(@caption)">
        <figcaption><xsl:value-of select="@caption"/></figcaption>
      </xsl:if>
      <xsl:call-template name="pre">
        <xsl:with-param name="label">
          <xsl:text>Code</xsl:text>
          <xsl:if test="normalize-space(@caption)">: <xsl:value-of select="normalize-space(@caption)"/></xsl:if>
        </xsl:with-param>
      </xsl:call-template>
    </figure>
  </xsl:template>

  <!-- A block that scrolls by itself, and that a keyboard can reach. -->
  <xsl:template name="pre">
    <xsl:param name="label"/>
    <pre tabindex="0" role="group" aria-label="{$label}">
      <xsl:choose>
        <!-- The tool reads examples itself, and gives their text with the spans in it. -->
        <xsl:when test="@x:example"><xsl:value-of select="x:example(@x:example)" disable-output-escaping="yes"/></xsl:when>
        <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
      </xsl:choose>
    </pre>
  </xsl:template>

  <!-- "Example 3. What it shows", with the id that it has always had. -->
  <xsl:template name="caption">
    <xsl:param name="kind"/>
    <xsl:param name="what"/>
    <figcaption>
      <xsl:if test="@x:alias"><a id="{@x:alias}"></a></xsl:if>
      <b><xsl:value-of select="$kind"/><xsl:text> </xsl:text><xsl:value-of select="@x:n"/>.</b>
      <xsl:text> </xsl:text>
      <xsl:value-of select="@caption"/>
      <xsl:call-template name="permalink">
        <xsl:with-param name="href" select="@x:href"/>
        <xsl:with-param name="what" select="concat($what, ' ', @x:n)"/>
      </xsl:call-template>
    </figcaption>
  </xsl:template>

  <xsl:template name="caption-label">
    <xsl:param name="kind"/>
    <xsl:value-of select="concat($kind, ' ', @x:n)"/>
    <xsl:if test="normalize-space(@caption)">: <xsl:value-of select="normalize-space(@caption)"/></xsl:if>
  </xsl:template>

</xsl:stylesheet>
