<?xml version="1.0" encoding="UTF-8"?>
<!-- What the status of a document means for who wants to implement it, by status and type (process: XEP-0001). -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="notice">
    <div class="notice {translate($status, $upper, $lower)}">
      <p>
        <strong><xsl:call-template name="notice-summary"/></strong>
        <xsl:text> </xsl:text>
        <xsl:call-template name="notice-text"/>
      </p>
      <xsl:if test="$header/supersededby/spec">
        <p>It is superseded by <xsl:apply-templates select="$header/supersededby/spec"/>.</p>
      </xsl:if>
      <xsl:if test="$header/interim and $type != 'Procedural'">
        <p>Its namespaces and other names are interim: the XMPP Registrar has not issued permanent ones yet.</p>
      </xsl:if>
    </div>
  </xsl:template>

  <xsl:template name="notice-summary">
    <xsl:choose>
      <xsl:when test="$status = 'ProtoXEP'">A proposal without a number.</xsl:when>
      <xsl:when test="$status = 'Experimental'">Work in progress.</xsl:when>
      <xsl:when test="$status = 'Proposed'">Up for approval.</xsl:when>
      <xsl:when test="$status = 'Stable'">A stable standard.</xsl:when>
      <xsl:when test="$status = 'Final'">A final standard.</xsl:when>
      <xsl:when test="$status = 'Active' and $type = 'Humorous'">Not meant seriously.</xsl:when>
      <xsl:when test="$status = 'Active'">In force.</xsl:when>
      <xsl:when test="$status = 'Deferred'">No work is going on.</xsl:when>
      <xsl:when test="$status = 'Retracted'">Withdrawn by its authors.</xsl:when>
      <xsl:when test="$status = 'Rejected'">Turned down.</xsl:when>
      <xsl:when test="$status = 'Deprecated'">Do not build on this any more.</xsl:when>
      <xsl:when test="$status = 'Obsolete'">Out of use.</xsl:when>
      <xsl:when test="$status = ''">Status not stated.</xsl:when>
      <xsl:otherwise><xsl:value-of select="$status"/>.</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="notice-text">
    <xsl:choose>
      <xsl:when test="$status = 'ProtoXEP'">
        <xsl:text>This document has been written as a proposal for the series. The XMPP Standards Foundation has neither accepted nor approved it, and it may never become a XEP. Read it to comment on it; do not ship it.</xsl:text>
      </xsl:when>
      <xsl:when test="$status = 'Experimental' and $type = 'Procedural'">
        <xsl:text>This document proposes a way of working for the XMPP Standards Foundation. It may change in any part, and it binds nobody until the </xsl:text><xsl:value-of select="$body"/><xsl:text> has approved it.</xsl:text>
      </xsl:when>
      <xsl:when test="$status = 'Experimental' and ($type = 'Informational' or $type = 'Historical')">
        <xsl:text>This document has been published so that it can be discussed, which does not mean that the </xsl:text><xsl:value-of select="$body"/><xsl:text> agrees with it. Its content may change in any part; what it describes is best tried out before it is relied upon.</xsl:text>
      </xsl:when>
      <xsl:when test="$status = 'Experimental'">
        <xsl:text>This protocol has been published so that it can be discussed and tried out, which does not mean that the </xsl:text><xsl:value-of select="$body"/><xsl:text> approves of it. Trial implementations are welcome and help to improve it. Expect incompatible changes, and keep it out of releases that users depend on.</xsl:text>
      </xsl:when>
      <xsl:when test="$status = 'Proposed' and $type = 'Procedural'">
        <xsl:text>The </xsl:text><xsl:value-of select="$body"/><xsl:text> is about to decide whether this way of working becomes Active. </xsl:text><xsl:call-template name="last-call"/>
      </xsl:when>
      <xsl:when test="$status = 'Proposed' and $type = 'Standards Track'">
        <xsl:text>The </xsl:text><xsl:value-of select="$body"/><xsl:text> is about to decide whether this protocol becomes a Stable standard. It may still change in answer to what reviewers say. </xsl:text><xsl:call-template name="last-call"/>
      </xsl:when>
      <xsl:when test="$status = 'Proposed'">
        <xsl:text>The </xsl:text><xsl:value-of select="$body"/><xsl:text> is about to decide whether this document becomes Active. It may still change in answer to what reviewers say. </xsl:text><xsl:call-template name="last-call"/>
      </xsl:when>
      <xsl:when test="$status = 'Stable'">
        <xsl:text>The </xsl:text><xsl:value-of select="$body"/><xsl:text> has approved this protocol after public review. Implementations and deployments are encouraged. Until it is Final it may still change where experience calls for it, as compatibly as possible.</xsl:text>
      </xsl:when>
      <xsl:when test="$status = 'Final'">
        <xsl:text>This protocol has proved itself in independent implementations, and the </xsl:text><xsl:value-of select="$body"/><xsl:text> has approved it as Final. It is safe to build on; apart from corrections it will not change.</xsl:text>
      </xsl:when>
      <xsl:when test="$status = 'Active' and $type = 'Procedural'">
        <xsl:text>This document describes how the XMPP Standards Foundation works. The </xsl:text><xsl:value-of select="$body"/><xsl:text> has approved it; it is followed today and may be amended.</xsl:text>
      </xsl:when>
      <xsl:when test="$status = 'Active' and $type = 'Historical'">
        <xsl:text>This document records a protocol that was in use before it was written down here. The </xsl:text><xsl:value-of select="$body"/><xsl:text> has approved it as a record. It is not a standard of the XMPP Standards Foundation, and a better way to do the same may exist.</xsl:text>
      </xsl:when>
      <xsl:when test="$status = 'Active' and $type = 'Humorous'">
        <xsl:text>This document is a joke. </xsl:text>
        <xsl:if test="$numbered"><xsl:text>It is part of the series, it has the blessing of the </xsl:text><xsl:value-of select="$body"/><xsl:text>. </xsl:text></xsl:if>
        <xsl:text>Implementing it is at your own risk.</xsl:text>
      </xsl:when>
      <xsl:when test="$status = 'Active' and ($type = 'Organizational' or starts-with($type, 'SIG '))">
        <xsl:text>This document concerns the organization of the XMPP Standards Foundation. The </xsl:text><xsl:value-of select="$body"/><xsl:text> has approved it.</xsl:text>
      </xsl:when>
      <xsl:when test="$status = 'Active'">
        <xsl:text>The </xsl:text><xsl:value-of select="$body"/><xsl:text> has approved this document as good advice for those who implement or operate XMPP. It defines no standard of its own and may be revised.</xsl:text>
      </xsl:when>
      <xsl:when test="$status = 'Deferred'">
        <xsl:text>Nobody has updated this document for twelve months while it was Experimental. It has not been approved. Ask on the discussion venue before you implement it; an update brings it back to Experimental.</xsl:text>
      </xsl:when>
      <xsl:when test="$status = 'Retracted'">
        <xsl:text>Those who wrote this document no longer pursue it. Do not implement it.</xsl:text>
      </xsl:when>
      <xsl:when test="$status = 'Rejected'">
        <xsl:text>The </xsl:text><xsl:value-of select="$body"/><xsl:text> has considered this document and decided against it. Do not implement it.</xsl:text>
      </xsl:when>
      <xsl:when test="$status = 'Deprecated' and $type = 'Standards Track'">
        <xsl:text>The </xsl:text><xsl:value-of select="$body"/><xsl:text> considers this protocol out of date. Where it is in use it may stay for the sake of compatibility; new implementations are discouraged.</xsl:text>
      </xsl:when>
      <xsl:when test="$status = 'Deprecated'">
        <xsl:text>The </xsl:text><xsl:value-of select="$body"/><xsl:text> considers this document out of date. What it says should not be followed in anything new.</xsl:text>
      </xsl:when>
      <xsl:when test="$status = 'Obsolete'">
        <xsl:text>The </xsl:text><xsl:value-of select="$body"/><xsl:text> has found that this document is no longer to be implemented or followed. It is kept as a record.</xsl:text>
      </xsl:when>
      <xsl:otherwise>
        <xsl:text>See XEP-0001 for what the status of a document means.</xsl:text>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:if test="normalize-space($header/expires)">
      <xsl:text> It expires on </xsl:text><xsl:value-of select="normalize-space($header/expires)"/><xsl:text>.</xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template name="last-call">
    <!-- Earlier Last Calls stay in the header. -->
    <xsl:variable name="end">
      <xsl:for-each select="$header/lastcall">
        <xsl:sort select="normalize-space()" order="descending"/>
        <xsl:if test="position() = 1"><xsl:value-of select="normalize-space()"/></xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$end != ''">Comments are asked for until the Last Call ends on <xsl:value-of select="$end"/>.</xsl:when>
      <xsl:otherwise>Comments are asked for.</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
