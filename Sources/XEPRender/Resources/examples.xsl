<?xml version="1.0" encoding="UTF-8"?>
<!-- Examples and code, and the captions that tables share with them. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="x">

  <xsl:template match="example">
    <figure class="example" id="{@x:id}">
      <xsl:call-template name="caption"><xsl:with-param name="kind" select="'Example'"/></xsl:call-template>
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
        <xsl:when test="*">
          <!-- HTML drops the first line break of a pre, and so must the page for one that stands in a text of its own. -->
          <xsl:apply-templates/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="trimmed"><xsl:with-param name="text" select="string()"/></xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </pre>
  </xsl:template>

  <!-- The text without the blanks at its end, as far as the last 64 characters go. -->
  <xsl:template name="trimmed">
    <xsl:param name="text"/>
    <xsl:variable name="length" select="string-length($text)"/>
    <xsl:choose>
      <xsl:when test="normalize-space(substring($text, $length))"><xsl:value-of select="$text"/></xsl:when>
      <xsl:when test="normalize-space(substring($text, $length - 1))"><xsl:value-of select="substring($text, 1, $length - 1)"/></xsl:when>
      <xsl:otherwise>
        <xsl:variable name="tail" select="substring($text, $length - 63)"/>
        <xsl:variable name="blank">
          <xsl:call-template name="blank-tail"><xsl:with-param name="tail" select="$tail"/><xsl:with-param name="high" select="string-length($tail)"/></xsl:call-template>
        </xsl:variable>
        <xsl:value-of select="substring($text, 1, $length - $blank)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- How many characters at the end of $tail are blank: at least $low, at most $high. -->
  <xsl:template name="blank-tail">
    <xsl:param name="tail"/>
    <xsl:param name="low" select="0"/>
    <xsl:param name="high"/>
    <xsl:choose>
      <xsl:when test="$low = $high"><xsl:value-of select="$low"/></xsl:when>
      <xsl:otherwise>
        <xsl:variable name="middle" select="ceiling(($low + $high) div 2)"/>
        <xsl:choose>
          <xsl:when test="normalize-space(substring($tail, string-length($tail) - $middle + 1))">
            <xsl:call-template name="blank-tail">
              <xsl:with-param name="tail" select="$tail"/><xsl:with-param name="low" select="$low"/><xsl:with-param name="high" select="$middle - 1"/>
            </xsl:call-template>
          </xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="blank-tail">
              <xsl:with-param name="tail" select="$tail"/><xsl:with-param name="low" select="$middle"/><xsl:with-param name="high" select="$high"/>
            </xsl:call-template>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- "Example 3. What it shows", with the id that it has always had. -->
  <xsl:template name="caption">
    <xsl:param name="kind"/>
    <figcaption>
      <xsl:if test="@x:alias"><a id="{@x:alias}"></a></xsl:if>
      <b><xsl:value-of select="$kind"/><xsl:text> </xsl:text><xsl:value-of select="@x:n"/>.</b>
      <xsl:text> </xsl:text>
      <xsl:value-of select="@caption"/>
      <xsl:call-template name="permalink">
        <xsl:with-param name="href" select="@x:href"/>
        <xsl:with-param name="what" select="concat(translate($kind, $upper, $lower), ' ', @x:n)"/>
      </xsl:call-template>
    </figcaption>
  </xsl:template>

  <xsl:template name="caption-label">
    <xsl:param name="kind"/>
    <xsl:value-of select="concat($kind, ' ', @x:n)"/>
    <xsl:if test="normalize-space(@caption)">: <xsl:value-of select="normalize-space(@caption)"/></xsl:if>
  </xsl:template>

</xsl:stylesheet>
