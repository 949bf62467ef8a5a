// Made by `xep dev generate` from the files in Resources; edit those.

internal import XMLKit

/// The resource files of this target.
enum EmbeddedFiles {
    static let all: [EmbeddedFile] = [
        EmbeddedFile(
            "appendices.xsl",
            ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- The appendices, A to J: which there are, and the short ones. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:exsl="http://exslt.org/common"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="exsl x">

  <xsl:variable name="appendix-list">
    <x:appendix letter="A" id="appendix-docinfo">Document Information</x:appendix>
    <x:appendix letter="B" id="appendix-authorinfo">Author Information</x:appendix>
    <x:appendix letter="C" id="appendix-legal">Legal Notices</x:appendix>
    <x:appendix letter="D" id="appendix-xmpp">Relation to XMPP</x:appendix>
    <x:appendix letter="E" id="appendix-discuss">Discussion Venue</x:appendix>
    <x:appendix letter="F" id="appendix-conformance">Requirements Conformance</x:appendix>
    <x:appendix letter="G" id="appendix-notes">Notes</x:appendix>
    <x:appendix letter="H" id="appendix-revs">Revision History</x:appendix>
    <x:appendix letter="I" id="appendix-bib">Bibliography Entry</x:appendix>
    <x:appendix letter="J" id="appendix-index">Index</x:appendix>
  </xsl:variable>
  <xsl:variable name="appendix" select="exsl:node-set($appendix-list)/x:appendix"/>

  <xsl:template name="appendix-contents">
    <xsl:for-each select="$appendix">
      <li><a href="#{$own}{@id}"><span class="number"><xsl:value-of select="@letter"/>.</span><xsl:text> </xsl:text><xsl:value-of select="."/></a></li>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="appendices">
    <section id="{$own}appendices" class="appendices">
      <h2>
        <xsl:text>Appendices</xsl:text>
        <xsl:call-template name="permalink">
          <xsl:with-param name="href" select="concat('#', $own, 'appendices')"/>
          <xsl:with-param name="what" select="'the appendices'"/>
        </xsl:call-template>
      </h2>
      <xsl:for-each select="$appendix">
        <section id="{$own}{@id}">
          <h3>
            <xsl:value-of select="concat('Appendix ', @letter, ': ', .)"/>
            <xsl:call-template name="permalink">
              <xsl:with-param name="href" select="concat('#', $own, @id)"/>
              <xsl:with-param name="what" select="concat('appendix ', @letter)"/>
            </xsl:call-template>
          </h3>
          <xsl:apply-templates select="." mode="appendix"/>
        </section>
      </xsl:for-each>
    </section>
  </xsl:template>

  <xsl:template match="x:appendix[@letter = 'A']" mode="appendix"><xsl:call-template name="document-information"/></xsl:template>
  <xsl:template match="x:appendix[@letter = 'B']" mode="appendix"><xsl:apply-templates select="$header/author"/></xsl:template>
  <xsl:template match="x:appendix[@letter = 'C']" mode="appendix"><xsl:call-template name="legal"/></xsl:template>
  <xsl:template match="x:appendix[@letter = 'G']" mode="appendix">
    <xsl:choose>
      <xsl:when test="$notes"><xsl:call-template name="notes"/></xsl:when>
      <xsl:otherwise><p>This document has no notes.</p></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="x:appendix[@letter = 'H']" mode="appendix"><xsl:call-template name="revisions"/></xsl:template>
  <xsl:template match="x:appendix[@letter = 'I']" mode="appendix"><xsl:call-template name="bibliography"/></xsl:template>
  <xsl:template match="x:appendix[@letter = 'J']" mode="appendix">
    <xsl:value-of select="x:index('')" disable-output-escaping="yes"/>
  </xsl:template>

  <xsl:template match="x:appendix[@letter = 'D']" mode="appendix">
    <p>XMPP, the Extensible Messaging and Presence Protocol, is defined by the IETF: its core in <a href="https://www.rfc-editor.org/rfc/rfc6120">RFC 6120</a>, instant messaging and presence in <a href="https://www.rfc-editor.org/rfc/rfc6121">RFC 6121</a> and the format of its addresses in <a href="https://www.rfc-editor.org/rfc/rfc7622">RFC 7622</a>. What the series of XMPP Extension Protocols defines is built on these documents and changes none of them; the series is the work of the XMPP Standards Foundation.</p>
  </xsl:template>

  <xsl:template match="x:appendix[@letter = 'E']" mode="appendix">
    <xsl:variable name="venue" select="normalize-space($header/discuss)"/>
    <xsl:choose>
      <xsl:when test="$venue != '' and $venue != 'standards' and translate($venue, 'abcdefghijklmnopqrstuvwxyz0123456789-', '') = ''">
        <p>This document is discussed on the mailing list <a href="mailto:{$venue}@xmpp.org"><xsl:value-of select="$venue"/>@xmpp.org</a>. The series as a whole is discussed on <a href="mailto:standards@xmpp.org">standards@xmpp.org</a>.</p>
      </xsl:when>
      <xsl:otherwise>
        <p>This document is discussed on the mailing list <a href="mailto:standards@xmpp.org">standards@xmpp.org</a>, like the rest of the series.</p>
      </xsl:otherwise>
    </xsl:choose>
    <p>How to join the list, and where else the community of XMPP meets, is said at <a href="https://xmpp.org/community/">xmpp.org/community</a>. Corrections are welcome there and from anybody.</p>
  </xsl:template>

  <xsl:template match="x:appendix[@letter = 'F']" mode="appendix">
    <p>Written in capitals, the words MUST, MUST NOT, REQUIRED, SHALL, SHALL NOT, SHOULD, SHOULD NOT, RECOMMENDED, NOT RECOMMENDED, MAY and OPTIONAL state requirements, with the meaning that <a href="https://www.rfc-editor.org/rfc/rfc2119">RFC 2119</a> and <a href="https://www.rfc-editor.org/rfc/rfc8174">RFC 8174</a> give them. In small letters they are ordinary words.</p>
  </xsl:template>

  <xsl:template match="author">
    <h4><xsl:apply-templates select="." mode="name"/></h4>
    <xsl:if test="authornote">
      <p>See the <a href="#{$own}appendix-legal">author's note</a>.</p>
    </xsl:if>
    <dl class="facts">
      <xsl:apply-templates select="org|email|jid|uri" mode="contact"/>
    </dl>
  </xsl:template>

  <xsl:template match="*" mode="contact">
    <xsl:variable name="text" select="normalize-space()"/>
    <xsl:if test="$text != ''">
      <div>
        <dt>
          <xsl:choose>
            <xsl:when test="self::org">Organization</xsl:when>
            <xsl:when test="self::email">Email</xsl:when>
            <xsl:when test="self::jid">JabberID</xsl:when>
            <xsl:otherwise>Web</xsl:otherwise>
          </xsl:choose>
        </dt>
        <dd>
          <xsl:choose>
            <xsl:when test="self::email"><a href="mailto:{$text}"><xsl:value-of select="$text"/></a></xsl:when>
            <xsl:when test="self::jid"><a href="xmpp:{$text}"><xsl:value-of select="$text"/></a></xsl:when>
            <xsl:when test="self::uri">
              <xsl:call-template name="anchor">
                <xsl:with-param name="url" select="$text"/>
                <xsl:with-param name="content" select="$text"/>
              </xsl:call-template>
            </xsl:when>
            <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
          </xsl:choose>
        </dd>
      </div>
    </xsl:if>
  </xsl:template>

  <xsl:template name="legal">
    <xsl:for-each select="$header/legal/*[normalize-space()]">
      <h4>
        <xsl:choose>
          <xsl:when test="self::copyright">Copyright</xsl:when>
          <xsl:when test="self::permissions">Permissions</xsl:when>
          <xsl:when test="self::warranty">Disclaimer of Warranty</xsl:when>
          <xsl:when test="self::liability">Limitation of Liability</xsl:when>
          <xsl:when test="self::conformance">IPR Conformance</xsl:when>
          <xsl:otherwise>Further Notice</xsl:otherwise>
        </xsl:choose>
      </h4>
      <p><xsl:apply-templates/></p>
    </xsl:for-each>
    <xsl:if test="not($header/legal/*[normalize-space()])"><p>This document carries no legal notice.</p></xsl:if>
  </xsl:template>

</xsl:stylesheet>

"""##),
        EmbeddedFile(
            "banner.xsl",
            ##"""
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

"""##),
        EmbeddedFile(
            "bibliography.xsl",
            ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- Appendix I: how to cite the document, as a BibTeX entry. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="x">

  <xsl:template name="bibliography">
    <pre tabindex="0" role="group" aria-label="BibTeX entry">
      <xsl:text>@techreport{</xsl:text>
      <xsl:value-of select="translate($label, $upper, $lower)"/>
      <xsl:text>,&#10;  title       = {</xsl:text>
      <xsl:value-of select="x:tex($title)"/>
      <xsl:text>},&#10;  author      = {</xsl:text>
      <xsl:for-each select="$header/author">
        <xsl:if test="position() &gt; 1"> and </xsl:if>
        <xsl:value-of select="x:tex(concat(normalize-space(surname), ', ', normalize-space(firstname)))"/>
      </xsl:for-each>
      <xsl:text>},&#10;  type        = {{XEP}},&#10;  number      = {</xsl:text>
      <xsl:value-of select="$number"/>
      <xsl:text>},&#10;  note        = {Version </xsl:text>
      <xsl:value-of select="normalize-space($latest/version)"/>
      <xsl:text>},&#10;  institution = {XMPP Standards Foundation},&#10;</xsl:text>
      <xsl:if test="$address != ''">
        <xsl:value-of select="concat('  url         = {', $address, '},&#10;')"/>
      </xsl:if>
      <xsl:value-of select="concat('  year        = {', substring(normalize-space($latest/date), 1, 4), '},&#10;}')"/>
    </pre>
  </xsl:template>

</xsl:stylesheet>

"""##),
        EmbeddedFile(
            "blocks.xsl",
            ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- Paragraphs, lists, boxes. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="x">

  <!-- A paragraph that holds a block, which the DTD forbids, is a division to HTML. -->
  <xsl:template match="p">
    <xsl:choose>
      <xsl:when test="p|ul|ol|dl|div|table|example|code|blockquote|cve">
        <div>
          <xsl:call-template name="class"><xsl:with-param name="and">p</xsl:with-param></xsl:call-template>
          <xsl:value-of select="@x:requirements" disable-output-escaping="yes"/>
          <xsl:apply-templates/>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <p>
          <xsl:if test="@class != '' or @style != ''"><xsl:call-template name="class"/></xsl:if>
          <xsl:value-of select="@x:requirements" disable-output-escaping="yes"/>
          <xsl:apply-templates/>
        </p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="div">
    <div>
      <xsl:if test="@class != '' or @style != ''"><xsl:call-template name="class"/></xsl:if>
      <xsl:value-of select="@x:requirements" disable-output-escaping="yes"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <!-- What changed since another version: all of it before the first section, and of a block below it. -->
  <xsl:template match="difference">
    <section class="difference" aria-labelledby="{$own}difference">
      <h2 id="{$own}difference">
        <xsl:text>What changed</xsl:text>
        <xsl:if test="@since"> since version <xsl:value-of select="@since"/></xsl:if>
      </h2>
      <xsl:apply-templates/>
    </section>
  </xsl:template>

  <xsl:template match="difference-of-block">
    <div class="difference"><xsl:apply-templates/></div>
  </xsl:template>

  <!-- A change, which may lie in a link, and a link to it. -->
  <xsl:template match="change"><span id="{$own}change-{@n}" class="requirement"></span></xsl:template>
  <xsl:template match="to-change"><a href="#{$own}change-{@n}"><xsl:apply-templates/></a></xsl:template>

  <xsl:template match="blockquote">
    <blockquote><xsl:value-of select="@x:requirements" disable-output-escaping="yes"/><xsl:apply-templates/></blockquote>
  </xsl:template>

  <!-- The classes and styles of the series, as classes of the page; any other look is the page's own business. -->
  <xsl:template name="class">
    <xsl:param name="and"/>
    <xsl:variable name="names" select="concat(' ', normalize-space(@class), ' ')"/>
    <xsl:variable name="class">
      <xsl:value-of select="$and"/>
      <xsl:if test="contains($names, ' box ')"> box</xsl:if>
      <xsl:if test="contains($names, ' note ')"> box</xsl:if>
      <xsl:if test="contains($names, ' em ')"> emphasis</xsl:if>
      <xsl:if test="contains($names, ' def ')"> definition</xsl:if>
      <xsl:if test="contains($names, ' indent ') or contains($names, ' example ') or contains(@style, 'margin-left')"> indent</xsl:if>
      <xsl:if test="contains(@style, 'monospace')"> mono</xsl:if>
      <xsl:if test="contains(@style, 'font-size: large')"> large</xsl:if>
    </xsl:variable>
    <xsl:if test="$class != ''">
      <xsl:attribute name="class"><xsl:value-of select="normalize-space($class)"/></xsl:attribute>
    </xsl:if>
  </xsl:template>

  <xsl:template match="ul">
    <ul><xsl:call-template name="items"/></ul>
  </xsl:template>

  <xsl:template match="ol">
    <ol>
      <xsl:variable name="start" select="translate(@start, '. ', '')"/>
      <xsl:if test="$start != '' and $start != '1' and translate($start, '0123456789', '') = ''">
        <xsl:attribute name="start"><xsl:value-of select="$start"/></xsl:attribute>
      </xsl:if>
      <xsl:variable name="type">
        <xsl:choose>
          <xsl:when test="@type = 'a' or @type = 'A' or @type = 'i' or @type = 'I'"><xsl:value-of select="@type"/></xsl:when>
          <xsl:when test="contains(@style, 'lower-alpha') or contains(@style, 'lower-latin')">a</xsl:when>
          <xsl:when test="contains(@style, 'upper-alpha') or contains(@style, 'upper-latin')">A</xsl:when>
          <xsl:when test="contains(@style, 'lower-roman')">i</xsl:when>
          <xsl:when test="contains(@style, 'upper-roman')">I</xsl:when>
        </xsl:choose>
      </xsl:variable>
      <xsl:if test="$type != ''">
        <xsl:attribute name="type"><xsl:value-of select="$type"/></xsl:attribute>
      </xsl:if>
      <xsl:call-template name="items"/>
    </ol>
  </xsl:template>

  <!-- The items of a list, and as an item whatever else an author put between them. -->
  <xsl:template name="items">
    <xsl:for-each select="*|text()[normalize-space()]">
      <xsl:choose>
        <xsl:when test="self::li"><li><xsl:value-of select="@x:requirements" disable-output-escaping="yes"/><xsl:apply-templates/></li></xsl:when>
        <xsl:otherwise><li><xsl:apply-templates select="."/></li></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="dl">
    <dl>
      <xsl:for-each select="di">
        <div><xsl:apply-templates select="dt|dd"/></div>
      </xsl:for-each>
      <xsl:apply-templates select="dt|dd"/>
    </dl>
    <xsl:apply-templates select="node()[not(self::di or self::dt or self::dd)]"/>
    <xsl:for-each select="di"><xsl:apply-templates select="node()[not(self::dt or self::dd)]"/></xsl:for-each>
  </xsl:template>

  <xsl:template match="dt"><dt><xsl:value-of select="@x:requirements" disable-output-escaping="yes"/><xsl:apply-templates/></dt></xsl:template>
  <xsl:template match="dd"><dd><xsl:value-of select="@x:requirements" disable-output-escaping="yes"/><xsl:apply-templates/></dd></xsl:template>

  <xsl:template match="cve">
    <xsl:variable name="id">
      <xsl:if test="not(starts-with(@id, 'CVE-'))">CVE-</xsl:if>
      <xsl:value-of select="normalize-space(@id)"/>
    </xsl:variable>
    <p class="box cve">
      <strong>Known vulnerability: </strong>
      <a href="https://www.cve.org/CVERecord?id={$id}"><xsl:value-of select="$id"/></a>
      <xsl:if test="normalize-space()">
        <xsl:text>: </xsl:text>
        <xsl:call-template name="anchor">
          <xsl:with-param name="url" select="@url"/>
          <xsl:with-param name="content"><xsl:apply-templates/></xsl:with-param>
        </xsl:call-template>
      </xsl:if>
    </p>
  </xsl:template>

</xsl:stylesheet>

"""##),
        EmbeddedFile(
            "contents.xsl",
            ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- The table of contents: sections to the fourth level, then the appendices. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="x">

  <xsl:template name="contents">
    <nav id="{$own}toc" class="contents" aria-labelledby="{$own}toc_title">
      <div class="contents-head">
        <h2 id="{$own}toc_title">Contents</h2>
        <a class="contents-close" href="#{$own}main">Close</a>
      </div>
      <ol>
        <xsl:if test="/xep/difference"><li><a href="#{$own}difference">What changed</a></li></xsl:if>
        <xsl:apply-templates select="/xep/section1" mode="contents"/>
        <li>
          <a href="#{$own}appendices">Appendices</a>
          <ol>
            <xsl:call-template name="appendix-contents"/>
          </ol>
        </li>
      </ol>
    </nav>
  </xsl:template>

  <xsl:template match="section1|section2|section3|section4" mode="contents">
    <li>
      <a href="{@x:href}">
        <span class="number"><xsl:value-of select="@x:n"/>.</span>
        <xsl:text> </xsl:text>
        <xsl:value-of select="normalize-space(@topic)"/>
      </a>
      <xsl:variable name="below" select="section2|section3|section4"/>
      <xsl:if test="$below">
        <ol><xsl:apply-templates select="$below" mode="contents"/></ol>
      </xsl:if>
    </li>
  </xsl:template>

</xsl:stylesheet>

"""##),
        EmbeddedFile(
            "docinfo.xsl",
            ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- Appendix A: everything that the header says, as a list of facts. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="document-information">
    <dl class="facts">
      <div><dt>Series</dt><dd><a href="{$series}{$start}">XEP</a></dd></div>
      <div><dt>Number</dt><dd><xsl:value-of select="$number"/></dd></div>
      <!-- Nobody has published a ProtoXEP. -->
      <xsl:if test="$status != 'ProtoXEP'">
        <div><dt>Publisher</dt><dd><a href="https://xmpp.org/about/xmpp-standards-foundation/">XMPP Standards Foundation</a></dd></div>
      </xsl:if>
      <div><dt>Status</dt><dd><xsl:value-of select="$status"/></dd></div>
      <div><dt>Type</dt><dd><xsl:value-of select="$type"/></dd></div>
      <div><dt>Version</dt><dd><xsl:value-of select="normalize-space($latest/version)"/></dd></div>
      <div><dt>Last updated</dt><dd><xsl:value-of select="normalize-space($latest/date)"/></dd></div>
      <xsl:apply-templates select="$header/lastcall" mode="fact"><xsl:with-param name="name">Last Call</xsl:with-param></xsl:apply-templates>
      <xsl:apply-templates select="$header/expires" mode="fact"><xsl:with-param name="name">Expires</xsl:with-param></xsl:apply-templates>
      <xsl:apply-templates select="$header/sig" mode="fact"><xsl:with-param name="name">Special Interest Group</xsl:with-param></xsl:apply-templates>
      <xsl:if test="$approver != ''">
        <div>
          <dt>Approving Body</dt>
          <dd>
            <xsl:choose>
              <xsl:when test="$approver = 'Council'"><a href="https://xmpp.org/about/xmpp-council/">XMPP Council</a></xsl:when>
              <xsl:when test="$approver = 'Board'"><a href="https://xmpp.org/about/xsf/board-of-directors/">XSF Board of Directors</a></xsl:when>
              <xsl:when test="$approver = 'Editor'"><a href="https://xmpp.org/about/xsf/editor-team/">XEP Editor</a></xsl:when>
              <xsl:otherwise><xsl:value-of select="$approver"/></xsl:otherwise>
            </xsl:choose>
          </dd>
        </div>
      </xsl:if>
      <xsl:if test="$header/dependencies/spec">
        <div><dt>Dependencies</dt><dd><xsl:apply-templates select="$header/dependencies/spec"/></dd></div>
      </xsl:if>
      <xsl:call-template name="relations"/>
      <xsl:apply-templates select="$header/shortname" mode="fact"><xsl:with-param name="name">Short name</xsl:with-param></xsl:apply-templates>
      <xsl:if test="$header/tags/tag">
        <div>
          <dt>Tags</dt>
          <dd>
            <xsl:for-each select="$header/tags/tag">
              <xsl:if test="position() &gt; 1">, </xsl:if>
              <xsl:value-of select="normalize-space()"/>
            </xsl:for-each>
          </dd>
        </div>
      </xsl:if>
      <xsl:for-each select="$header/schemaloc">
        <div>
          <dt>Schema</dt>
          <dd>
            <xsl:if test="normalize-space(ns)"><xsl:value-of select="normalize-space(ns)"/>: </xsl:if>
            <xsl:call-template name="anchor">
              <xsl:with-param name="url" select="normalize-space(url)"/>
              <xsl:with-param name="content" select="normalize-space(url)"/>
            </xsl:call-template>
          </dd>
        </div>
      </xsl:for-each>
      <xsl:if test="$header/registry and normalize-space($header/shortname)">
        <div><dt>Registry</dt><dd><a href="https://xmpp.org/registrar/{normalize-space($header/shortname)}.html">XMPP Registrar: <xsl:value-of select="normalize-space($header/shortname)"/></a></dd></div>
      </xsl:if>
      <xsl:if test="$numbered">
        <div><dt>Source</dt><dd><a href="https://github.com/xsf/xeps/blob/master/xep-{$number}.xml">xep-<xsl:value-of select="$number"/>.xml</a></dd></div>
      </xsl:if>
    </dl>
  </xsl:template>

  <xsl:template match="*" mode="fact">
    <xsl:param name="name"/>
    <xsl:if test="normalize-space()">
      <div><dt><xsl:value-of select="$name"/></dt><dd><xsl:value-of select="normalize-space()"/></dd></div>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>

"""##),
        EmbeddedFile(
            "examples.xsl",
            ##"""
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

"""##),
        EmbeddedFile(
            "identity.xsl",
            ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- What the document is: the facts of its header that more than one room asks for. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:variable name="header" select="/xep/header[1]"/>
  <xsl:variable name="number" select="normalize-space($header/number)"/>
  <xsl:variable name="title" select="normalize-space($header/title)"/>
  <!-- The words of the abstract, without what its references say in notes. -->
  <xsl:variable name="abstract">
    <xsl:for-each select="$header/abstract//text()[not(ancestor::note)]"><xsl:value-of select="."/></xsl:for-each>
  </xsl:variable>
  <xsl:variable name="type" select="normalize-space($header/type)"/>
  <xsl:variable name="approver" select="normalize-space($header/approver)"/>
  <xsl:variable name="latest" select="$header/revision[1]"/>
  <xsl:variable name="first" select="$header/revision[last()]"/>

  <xsl:variable name="numbered" select="translate($number, '0123456789', '9999999999') = '9999'"/>

  <!-- The name of the document: XEP-0030, or XEP-XXXX while it has no number. -->
  <xsl:variable name="label" select="concat('XEP-', translate($number, 'x', 'X'), substring('XXXX', 1, 4 * ($number = '')))"/>

  <!-- Where the series publishes it; empty for a document that it has not published. -->
  <xsl:variable name="address">
    <xsl:if test="$numbered"><xsl:value-of select="concat('https://xmpp.org/extensions/xep-', $number, '.html')"/></xsl:if>
  </xsl:variable>

  <!-- The status as readers know it. The word that is stored for Stable is an older one. -->
  <xsl:variable name="status">
    <xsl:variable name="stored" select="normalize-space($header/status)"/>
    <xsl:choose>
      <xsl:when test="$stored = 'Draft'">Stable</xsl:when>
      <xsl:when test="$stored = 'Proto'">ProtoXEP</xsl:when>
      <xsl:otherwise><xsl:value-of select="$stored"/></xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <!-- Who decides about it, as the subject of a sentence. -->
  <xsl:variable name="body">
    <xsl:choose>
      <xsl:when test="$approver = 'Board'">XSF Board of Directors</xsl:when>
      <xsl:when test="$approver = 'Editor'">XEP Editor</xsl:when>
      <xsl:otherwise>XMPP Council</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <xsl:template match="author" mode="name">
    <xsl:value-of select="normalize-space(concat(firstname, ' ', surname))"/>
  </xsl:template>

</xsl:stylesheet>

"""##),
        EmbeddedFile(
            "inline.xsl",
            ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- Text within a line. An element that no room knows gives its content: no word is lost to a typing error. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="x">

  <xsl:template match="em"><em><xsl:apply-templates/></em></xsl:template>
  <xsl:template match="strong"><strong><xsl:apply-templates/></strong></xsl:template>
  <xsl:template match="tt"><code><xsl:apply-templates/></code></xsl:template>
  <xsl:template match="dfn"><dfn><xsl:apply-templates/></dfn></xsl:template>
  <xsl:template match="acronym"><abbr><xsl:apply-templates/></abbr></xsl:template>
  <xsl:template match="br"><br/></xsl:template>

  <!-- Of a page that shows two versions. -->
  <xsl:template match="ins"><ins><xsl:apply-templates/></ins></xsl:template>
  <xsl:template match="del"><del><xsl:apply-templates/></del></xsl:template>

  <!-- A XEP that is named again after its first mention is linked again. -->
  <xsl:template match="cite">
    <xsl:variable name="name" select="normalize-space()"/>
    <cite>
      <xsl:choose>
        <xsl:when test="not(*) and starts-with($name, 'XEP-') and not(ancestor::link)">
          <xsl:call-template name="specification"><xsl:with-param name="name" select="$name"/></xsl:call-template>
        </xsl:when>
        <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
      </xsl:choose>
    </cite>
  </xsl:template>

  <xsl:template match="span">
    <xsl:choose>
      <xsl:when test="@class = 'sub'"><sub><xsl:apply-templates/></sub></xsl:when>
      <xsl:when test="@class = 'super'"><sup><xsl:apply-templates/></sup></xsl:when>
      <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="img">
    <xsl:variable name="alt">
      <xsl:choose>
        <xsl:when test="normalize-space(@alt)"><xsl:value-of select="normalize-space(@alt)"/></xsl:when>
        <xsl:otherwise>Figure in section <xsl:value-of select="normalize-space(ancestor::*[@topic][1]/@topic)"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="data" select="starts-with(translate(substring(normalize-space(@src), 1, 11), $upper, $lower), 'data:image/')"/>
    <xsl:variable name="address" select="x:address(@src)"/>
    <xsl:choose>
      <xsl:when test="$data"><img src="{translate(@src, $space, '')}" alt="{$alt}"><xsl:call-template name="size"/></img></xsl:when>
      <xsl:when test="$address = ''"><xsl:value-of select="$alt"/></xsl:when>
      <!-- A page fetches nothing: a picture of another place is a link to it. -->
      <xsl:otherwise><a href="{$address}"><xsl:value-of select="$alt"/></a></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="size">
    <xsl:for-each select="@width|@height">
      <xsl:if test=". != '' and translate(., '0123456789', '') = ''">
        <xsl:attribute name="{name()}"><xsl:value-of select="."/></xsl:attribute>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="*"><xsl:apply-templates/></xsl:template>
  <xsl:template match="comment()|processing-instruction()"/>

</xsl:stylesheet>

"""##),
        EmbeddedFile(
            "linkeddata.xsl",
            ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- The document for search engines: JSON-LD with the words of schema.org. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="x">

  <xsl:template name="linked-data">
    <script type="application/ld+json">
      <xsl:text>{"@context":"https://schema.org","@type":"TechArticle","headline":</xsl:text>
      <xsl:value-of select="x:json(concat($label, ': ', $title))" disable-output-escaping="yes"/>
      <xsl:text>,"abstract":</xsl:text>
      <xsl:value-of select="x:json(normalize-space($abstract))" disable-output-escaping="yes"/>
      <xsl:text>,"inLanguage":"en","version":</xsl:text>
      <xsl:value-of select="x:json(normalize-space($latest/version))" disable-output-escaping="yes"/>
      <xsl:text>,"datePublished":</xsl:text>
      <xsl:value-of select="x:json(normalize-space($first/date))" disable-output-escaping="yes"/>
      <xsl:text>,"dateModified":</xsl:text>
      <xsl:value-of select="x:json(normalize-space($latest/date))" disable-output-escaping="yes"/>
      <xsl:text>,"creativeWorkStatus":</xsl:text>
      <xsl:value-of select="x:json($status)" disable-output-escaping="yes"/>
      <xsl:if test="$address != ''">
        <xsl:text>,"url":</xsl:text>
        <xsl:value-of select="x:json($address)" disable-output-escaping="yes"/>
      </xsl:if>
      <xsl:text>,"author":[</xsl:text>
      <xsl:for-each select="$header/author">
        <xsl:if test="position() &gt; 1">,</xsl:if>
        <xsl:text>{"@type":"Person","name":</xsl:text>
        <xsl:variable name="name"><xsl:apply-templates select="." mode="name"/></xsl:variable>
        <xsl:value-of select="x:json($name)" disable-output-escaping="yes"/>
        <xsl:text>}</xsl:text>
      </xsl:for-each>
      <xsl:text>]}</xsl:text>
    </script>
  </xsl:template>

</xsl:stylesheet>

"""##),
        EmbeddedFile(
            "links.xsl",
            ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- Links. The tool says by x:address() where an author's URL leads; nothing where it must not be a link. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="x">

  <xsl:template name="anchor">
    <xsl:param name="url"/>
    <xsl:param name="content"/>
    <xsl:variable name="address" select="x:address($url)"/>
    <xsl:choose>
      <xsl:when test="$address = ''"><xsl:copy-of select="$content"/></xsl:when>
      <xsl:otherwise><a href="{$address}"><xsl:copy-of select="$content"/></a></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="link">
    <xsl:choose>
      <!-- Links do not nest in HTML: the outer one holds. -->
      <xsl:when test="ancestor::link and ancestor::*[self::link or self::note][1][self::link]"><xsl:apply-templates/></xsl:when>
      <xsl:otherwise>
        <xsl:variable name="address" select="x:address(@url)"/>
        <xsl:choose>
          <xsl:when test="$address = ''"><xsl:call-template name="link-text"/></xsl:when>
          <xsl:otherwise><a href="{$address}"><xsl:call-template name="link-text"/></a></xsl:otherwise>
        </xsl:choose>
        <xsl:if test="*">
          <xsl:apply-templates select=".//note[ancestor::*[self::link or self::note][1][self::link]]" mode="mark"/>
        </xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="link-text">
    <xsl:choose>
      <xsl:when test="node()"><xsl:apply-templates/></xsl:when>
      <xsl:otherwise><xsl:value-of select="@url"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A specification by its name: a link where the name says where it is. -->
  <xsl:template name="specification">
    <xsl:param name="name"/>
    <xsl:variable name="shape" select="translate($name, '0123456789', '9999999999')"/>
    <xsl:choose>
      <xsl:when test="$shape = 'XEP-9999'"><a href="{x:other(concat('xep-', substring($name, 5), '.html'))}"><xsl:value-of select="$name"/></a></xsl:when>
      <xsl:when test="$shape = 'RFC 9999' or $shape = 'RFC 999'"><a href="https://www.rfc-editor.org/rfc/rfc{substring($name, 5)}"><xsl:value-of select="$name"/></a></xsl:when>
      <xsl:when test="$name = 'XMPP Core'"><a href="https://www.rfc-editor.org/rfc/rfc6120"><xsl:value-of select="$name"/></a></xsl:when>
      <xsl:when test="$name = 'XMPP IM'"><a href="https://www.rfc-editor.org/rfc/rfc6121"><xsl:value-of select="$name"/></a></xsl:when>
      <xsl:otherwise><xsl:value-of select="$name"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>

"""##),
        EmbeddedFile(
            "metadata.xsl",
            ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- What the head of the page says to machines: Dublin Core, Open Graph, Twitter. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="metadata">
    <xsl:variable name="heading" select="concat($label, ': ', $title)"/>
    <xsl:variable name="description" select="normalize-space($abstract)"/>
    <xsl:if test="$policy != ''"><meta http-equiv="Content-Security-Policy" content="{$policy}"/></xsl:if>
    <title><xsl:value-of select="$heading"/><xsl:if test="/xep/difference"> (what changed)</xsl:if></title>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="description" content="{$description}"/>
    <meta name="generator" content="xepkit"/>
    <xsl:if test="$header/tags/tag">
      <meta name="keywords">
        <xsl:attribute name="content">
          <xsl:for-each select="$header/tags/tag">
            <xsl:if test="position() &gt; 1">, </xsl:if>
            <xsl:value-of select="normalize-space()"/>
          </xsl:for-each>
        </xsl:attribute>
      </meta>
    </xsl:if>
    <xsl:if test="$address != ''"><link rel="canonical" href="{$address}"/></xsl:if>

    <meta name="DC.Title" content="{$heading}"/>
    <xsl:for-each select="$header/author">
      <meta name="DC.Creator">
        <xsl:attribute name="content"><xsl:apply-templates select="." mode="name"/></xsl:attribute>
      </meta>
    </xsl:for-each>
    <meta name="DC.Description" content="{$description}"/>
    <xsl:if test="$status != 'ProtoXEP'"><meta name="DC.Publisher" content="XMPP Standards Foundation"/></xsl:if>
    <meta name="DC.Contributor" content="XEP Editor"/>
    <meta name="DC.Date" content="{normalize-space($latest/date)}"/>
    <meta name="DC.Type" content="XMPP Extension Protocol"/>
    <meta name="DC.Format" content="text/html"/>
    <meta name="DC.Identifier" content="{$label}"/>
    <meta name="DC.Language" content="en"/>
    <meta name="DC.Rights" content="{normalize-space($header/legal/copyright)}"/>

    <meta property="og:title" content="{$heading}"/>
    <meta property="og:type" content="article"/>
    <xsl:if test="$address != ''"><meta property="og:url" content="{$address}"/></xsl:if>
    <meta property="og:description" content="{$description}"/>
    <meta property="og:site_name" content="XMPP Extension Protocols"/>
    <meta property="og:locale" content="en_US"/>
    <meta property="article:published_time" content="{normalize-space($first/date)}"/>
    <meta property="article:modified_time" content="{normalize-space($latest/date)}"/>

    <meta name="twitter:card" content="summary"/>
    <meta name="twitter:title" content="{$heading}"/>
    <meta name="twitter:description" content="{$description}"/>
    <meta name="twitter:label1" content="Status"/>
    <meta name="twitter:data1" content="{$status}"/>

    <meta name="citation_title" content="{$heading}"/>
    <xsl:for-each select="$header/author">
      <meta name="citation_author">
        <xsl:attribute name="content"><xsl:apply-templates select="." mode="name"/></xsl:attribute>
      </meta>
    </xsl:for-each>
    <meta name="citation_publication_date" content="{translate(normalize-space($first/date), '-', '/')}"/>
    <meta name="citation_technical_report_number" content="{$label}"/>
    <meta name="citation_technical_report_institution" content="XMPP Standards Foundation"/>
    <xsl:call-template name="linked-data"/>
  </xsl:template>

</xsl:stylesheet>

"""##),
        EmbeddedFile(
            "notes.xsl",
            ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes: a number in the text, the words at the foot, once for equal ones, and the way back from there. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="x">

  <xsl:key name="note" match="note" use="@x:n"/>

  <!-- The first of each number. -->
  <xsl:variable name="notes" select="//note[@x:first]"/>

  <xsl:template match="note">
    <xsl:if test="not(ancestor::link and ancestor::*[self::link or self::note][1][self::link])">
      <xsl:apply-templates select="." mode="mark"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="note" mode="mark">
    <sup class="mark"><a id="{$own}noteref_{@x:n}_{@x:k}" href="#{$own}note_{@x:n}" aria-label="Note {@x:n}"><xsl:value-of select="@x:n"/></a></sup>
  </xsl:template>

  <xsl:template name="notes">
    <ol class="notes">
      <xsl:for-each select="$notes">
        <xsl:sort select="@x:n" data-type="number"/>
        <li id="{$own}note_{@x:n}">
          <xsl:apply-templates/>
          <xsl:for-each select="key('note', @x:n)">
            <xsl:sort select="@x:k" data-type="number"/>
            <xsl:text> </xsl:text>
            <a class="back" href="#{$own}noteref_{@x:n}_{@x:k}" aria-label="Back to place {@x:k} of note {@x:n}">&#8617;&#xFE0E;</a>
          </xsl:for-each>
        </li>
      </xsl:for-each>
    </ol>
  </xsl:template>

</xsl:stylesheet>

"""##),
        EmbeddedFile(
            "notices.xsl",
            ##"""
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

"""##),
        EmbeddedFile(
            "numbering.xsl",
            ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- Numbers and ids come with the document, as attributes of the tool's own namespace: x:id, x:href and x:n of a section,
     an example or a table, x:alias of what has had another id for long, x:n and x:k of a note. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:variable name="upper">ABCDEFGHIJKLMNOPQRSTUVWXYZ</xsl:variable>
  <xsl:variable name="lower">abcdefghijklmnopqrstuvwxyz</xsl:variable>
  <xsl:variable name="space" select="' &#9;&#10;&#13;'"/>

</xsl:stylesheet>

"""##),
        EmbeddedFile(
            "page.css",
            ##"""
/* Light and dark are two sets of the same names; a page has no other colours. */
:root {
  --paper: #ffffff;
  --ink: #1c2128;
  --soft: #57606a;
  --line: #d8dee4;
  --wash: #f5f7f9;
  --link: #0757b5;
  --accent: #0b6e99;
  --good: #1a6e37;
  --good-wash: #e9f6ed;
  --care: #8a5300;
  --care-wash: #fdf4e3;
  --stop: #a8231c;
  --stop-wash: #fcecea;
  --calm: #0b5c83;
  --calm-wash: #e8f3f9;
  --tag: #0b5c83;
  --attribute: #6b3fa0;
  --value: #1a6e37;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Noto Sans Mono", "Liberation Mono", monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14181d;
    --ink: #dfe5ec;
    --soft: #9aa7b4;
    --line: #313942;
    --wash: #1c2229;
    --link: #79b8ff;
    --accent: #67c3e8;
    --good: #7ed99a;
    --good-wash: #16291d;
    --care: #f0bd66;
    --care-wash: #2c2313;
    --stop: #ff9d94;
    --stop-wash: #301a19;
    --calm: #7cc8ee;
    --calm-wash: #132733;
    --tag: #7cc8ee;
    --attribute: #c8a8f5;
    --value: #7ed99a;
  }
}

* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 100%/1.6 var(--sans); scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; overflow-wrap: break-word; }
a { color: var(--link); }
a:hover { text-decoration: none; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
:target { background: var(--calm-wash); }
section:target, main:target { background: none; }
nav:target { background: var(--paper); }
section:target > h2, section:target > h3, section:target > h4, section:target > h5, section:target > h6 { background: var(--calm-wash); }

.skip { position: absolute; left: 1rem; top: -5rem; z-index: 3; padding: 0.5rem 1rem; background: var(--paper); border: 1px solid var(--line); }
.skip:focus { top: 0.5rem; }

/* The frame: one column on a phone, contents beside the text on a desk. */
.bar { position: sticky; top: 0; z-index: 1; display: flex; justify-content: space-between; padding: 0.6rem 1.25rem; background: var(--paper); border-bottom: 1px solid var(--line); font-size: 0.9rem; }
.bar a { color: var(--soft); text-decoration: none; padding: 0.2rem 0; }
.bar a:hover { color: var(--link); text-decoration: underline; }
main { max-width: 50rem; margin: 0 auto; padding: 1.5rem 1.25rem 5rem; }

.contents { display: none; position: fixed; top: 0; right: 0; bottom: 0; left: 0; z-index: 2; overflow-y: auto; padding: 0.9rem 1.25rem 3rem; background: var(--paper); font-size: 0.95rem; }
.contents:target { display: block; }
.contents-head { display: flex; justify-content: space-between; align-items: baseline; }
.contents h2 { margin: 0 0 0.5rem; padding: 0 0.4rem; border: 0; font-size: 0.8rem; letter-spacing: 0.08em; text-transform: uppercase; color: var(--soft); }
.contents ol { margin: 0; padding: 0; list-style: none; }
.contents ol ol { padding-left: 0.9rem; margin-left: 0.15rem; border-left: 1px solid var(--line); }
.contents li { margin: 0; }
.contents li a { display: flex; gap: 0.45em; padding: 0.28rem 0.4rem; border-radius: 4px; color: var(--ink); text-decoration: none; line-height: 1.35; }
.contents li a:hover { background: var(--wash); color: var(--link); text-decoration: underline; }
.contents .number { color: var(--soft); font-variant-numeric: tabular-nums; }

@media (min-width: 68rem) {
  .bar-contents, .contents-close { display: none; }
  .frame { display: flex; justify-content: center; }
  .contents, .contents:target { display: block; position: sticky; top: 2.9rem; flex: 0 0 18.5rem; height: calc(100vh - 2.9rem); border-right: 1px solid var(--line); z-index: 0; font-size: 0.85rem; padding-top: 1.5rem; }
  main { flex: 0 1 54rem; max-width: 54rem; margin: 0; padding: 2rem 3rem 6rem; }
}

@media (min-width: 75rem) {
  .bar { padding-left: calc(50% - 34.6rem); padding-right: calc(50% - 34.6rem); }
}

/* The head of the document. */
h1, h2, h3, h4, h5, h6 { line-height: 1.25; }
h1 { margin: 0.3rem 0 1rem; font-size: 2.1rem; letter-spacing: -0.015em; font-weight: 700; }
h1 .label { color: var(--soft); font-weight: 400; }
h2 { margin: 3rem 0 1rem; padding-bottom: 0.3rem; border-bottom: 1px solid var(--line); font-size: 1.5rem; }
h3 { margin: 2.2rem 0 0.7rem; font-size: 1.22rem; }
h4 { margin: 1.8rem 0 0.6rem; font-size: 1.05rem; }
h5, h6 { margin: 1.5rem 0 0.5rem; font-size: 1rem; }
main .number { color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; }
.kicker { display: flex; flex-wrap: wrap; align-items: center; gap: 0.3rem 1rem; margin: 0 0 0.6rem; color: var(--soft); font-size: 0.9rem; }
ins { background: var(--good-wash); color: var(--good); text-decoration: underline; }
del { background: var(--stop-wash); color: var(--stop); text-decoration: line-through; }
ins a { color: inherit; }
div.difference { margin: -0.5rem 0 1.5rem; padding: 0.3rem 1rem; border-left: 4px solid var(--care); background: var(--care-wash); font-size: 0.9rem; overflow-wrap: anywhere; }
.difference li { overflow-wrap: anywhere; }
.abstract { margin: 0 0 1.5rem; font-size: 1.15rem; line-height: 1.5; color: var(--soft); }
.status { padding: 0.1rem 0.7rem; border: 1px solid; border-radius: 1rem; font-weight: 600; }
.status, .notice { color: var(--care); background: var(--care-wash); }
.status.stable, .status.final, .status.active, .notice.stable, .notice.final, .notice.active { color: var(--good); background: var(--good-wash); }
.status.proposed, .notice.proposed, .notice.council { color: var(--calm); background: var(--calm-wash); }
.status.retracted, .status.rejected, .status.deprecated, .status.obsolete,
.notice.retracted, .notice.rejected, .notice.deprecated, .notice.obsolete { color: var(--stop); background: var(--stop-wash); }
.notice { margin: 1.5rem 0 1rem; padding: 0.8rem 1.1rem; border-left: 4px solid; border-radius: 0 6px 6px 0; }
.notice p { margin: 0.3rem 0; color: var(--ink); }
.notice strong { color: var(--ink); }
.life { display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: 0.9rem; color: var(--soft); }
.life ol { display: flex; flex-wrap: wrap; gap: 0 0.5rem; margin: 0; padding: 0; list-style: none; }
.life li { margin: 0; }
.life li + li::before { content: "\2192"; margin-right: 0.5rem; }
.life [aria-current] { font-weight: 700; color: var(--ink); }
.life [aria-current]::before { font-weight: 400; color: var(--soft); }
.facts { margin: 0; font-size: 0.95rem; }
.facts div { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: 0.3rem 0; border-top: 1px solid var(--line); }
.facts dt { flex: 0 0 8.5rem; font-weight: 400; color: var(--soft); }
.facts dd { flex: 1 1 14rem; min-width: 0; margin: 0; }

/* Text. */
p, ul, ol, dl, blockquote, figure { margin: 0 0 1rem; }
ul, ol { padding-left: 1.6rem; }
li, dd { margin-bottom: 0.4rem; }
li > p:last-child, dd > p:last-child, td > p:last-child { margin-bottom: 0; }
dt { font-weight: 600; }
dd { margin-left: 1.6rem; }
blockquote { padding-left: 1rem; border-left: 3px solid var(--line); color: var(--soft); }
img { max-width: 100%; height: auto; background: #ffffff; }
cite { font-style: normal; }
code { font-family: var(--mono); font-size: 0.88em; padding: 0.08em 0.3em; border-radius: 4px; background: var(--wash); }
sub, sup { font-size: 0.72em; line-height: 0; }
.mark a { padding: 0 0.15em; text-decoration: none; }
.mark a:hover { text-decoration: underline; }
/* In a cell a mark has no sentence around it, and must be large enough to be hit by itself (WCAG 2.2, 2.5.8). */
td .mark a, th .mark a { margin: 0 -8px; padding: 7px 9px; }
.box { padding: 0.8rem 1.1rem; border: 1px solid var(--line); border-radius: 6px; background: var(--wash); }
.indent { margin-left: 1.6rem; }
.emphasis { font-style: italic; }
.definition { font-weight: 600; }
.mono { font-family: var(--mono); font-size: 0.9em; }
.large { font-size: 1.25rem; }
.cve { border-left: 4px solid var(--stop); }

/* A link to where you are: there for who points at it or tabs to it. */
.permalink { color: var(--soft); text-decoration: none; font-weight: 400; opacity: 0; padding: 0 0.25em; }
h2:hover .permalink, h3:hover .permalink, h4:hover .permalink, h5:hover .permalink, h6:hover .permalink,
figcaption:hover .permalink, .permalink:focus { opacity: 1; }
@media (hover: none) { .permalink { opacity: 1; } }

/* The index, and the places it leads to. */
.index { font-size: 0.93rem; }
.index > div { padding: 0.4rem 0; border-top: 1px solid var(--line); }
.index dd { margin: 0; }
.space { color: var(--soft); overflow-wrap: anywhere; }
.where { display: block; color: var(--soft); font-size: 0.9em; }
.requirements { font-size: 0.93rem; }
.bare { color: var(--care); }
.requirement { scroll-margin-top: 4.5rem; }
.requirement:target::after { content: "\25B8"; color: var(--accent); }

/* Examples and tables: what is wider than the page scrolls in its own block. */
figure { margin: 1.3rem 0; }
figcaption { margin-bottom: 0.4rem; font-size: 0.92rem; color: var(--soft); }
figcaption b { color: var(--ink); }
pre { margin: 0; padding: 0.9rem 1.1rem; overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; background: var(--wash); font: 0.84rem/1.5 var(--mono); tab-size: 4; }
.copy { float: right; margin: 0 0 0.3rem 0.6rem; padding: 0.15rem 0.6rem; border: 1px solid var(--line); border-radius: 4px; background: var(--paper); color: var(--soft); font: 0.8rem/1.4 var(--sans); cursor: pointer; }
.copy:hover { color: var(--ink); border-color: var(--soft); }
.copy + pre { clear: right; }
.away { position: fixed; top: -10rem; }

/* XML: names, values, and what is not protocol. */
.t { color: var(--tag); font-weight: 600; }
.a { color: var(--attribute); }
.v { color: var(--value); }
.n { color: var(--value); text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: 0.2em; }
.c, .p { color: var(--soft); font-style: italic; }
.r { color: var(--care); }
.e, .s { color: var(--soft); font-style: italic; user-select: none; }
.s { font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; min-width: 50%; font-size: 0.93rem; line-height: 1.45; }
th, td { padding: 0.45rem 0.8rem; border: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: normal; }
th { background: var(--wash); font-weight: 600; }
td.center { text-align: center; }
td.right { text-align: right; }

.notes, .revisions { font-size: 0.93rem; }
.notes li { padding-left: 0.3rem; }
.back { padding: 0 0.2em; }
.revisions { padding: 0; list-style: none; }
.revisions > li { padding: 0.5rem 0; border-top: 1px solid var(--line); }
.version { display: flex; flex-wrap: wrap; gap: 0 1rem; margin-bottom: 0.2rem; color: var(--soft); }
.version b { color: var(--ink); }
.remark > :last-child { margin-bottom: 0; }

@media (max-width: 40rem) {
  html { font-size: 95%; }
  h1 { font-size: 1.65rem; }
  h2 { font-size: 1.35rem; }
  pre { font-size: 0.78rem; padding: 0.7rem 0.8rem; }
  .abstract { font-size: 1.06rem; }
  .facts dt { flex-basis: 6.5rem; }
  .facts dd { flex-basis: 12rem; }
  .indent, dd { margin-left: 1rem; }
}

@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }

/* Colours that the reader forces leave only borders to tell a box from its surroundings. */
@media (forced-colors: active) {
  .status, .notice, .box, pre { border: 1px solid; }
  .life [aria-current] { text-decoration: underline; }
  .t { font-weight: 700; }
}

/* A4, with the name of the series above and the number of the page below. */
@page {
  size: A4;
  margin: 20mm 16mm;
  @top-left { content: "XMPP Extension Protocols"; font: 8pt sans-serif; color: #444444; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #444444; }
}

@media print {
  :root { --paper: #ffffff; --ink: #000000; --soft: #444444; --line: #bbbbbb; --wash: #ffffff; --link: #000000; --calm-wash: #ffffff; --tag: #000000; --attribute: #000000; --value: #000000; }
  html { font-size: 10pt; }
  .bar, .skip, .permalink, .copy, .back, .contents, .contents:target { display: none; }
  .frame { display: block; }
  main { max-width: none; padding: 0; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  .scroll { overflow: visible; }
  h2, h3, h4, h5, h6, figcaption { break-after: avoid; }
  tr, .notice { break-inside: avoid; }
}

"""##),
        EmbeddedFile(
            "page.js",
            ##"""
// What a page does only with script: a button beside each example that copies its XML.
(function () {
  'use strict';

  // Speakers and what was left out are no part of the protocol.
  function protocol(block) {
    var copy = block.cloneNode(true);
    copy.querySelectorAll('.s, .e').forEach(function (part) { part.remove(); });
    return copy.textContent.replace(/[ \t]+$/gm, '').trim() + '\n';
  }

  function copyBySelection(text) {
    var area = document.createElement('textarea');
    area.value = text;
    area.setAttribute('readonly', '');
    area.className = 'away';
    document.body.appendChild(area);
    area.select();
    var done = document.execCommand('copy');
    area.remove();
    return done ? Promise.resolve() : Promise.reject();
  }

  function copy(text) {
    if (!navigator.clipboard) return copyBySelection(text);
    return navigator.clipboard.writeText(text).catch(function () { return copyBySelection(text); });
  }

  document.querySelectorAll('figure.example > pre, figure.code > pre').forEach(function (block) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', 'Copy ' + (block.getAttribute('aria-label') || 'the block'));
    button.addEventListener('click', function () {
      function say(word) {
        button.textContent = word;
        setTimeout(function () { button.textContent = 'Copy'; }, 2000);
      }
      copy(protocol(block)).then(function () { say('Copied'); }, function () { say('Not copied'); });
    });
    var caption = block.parentNode.querySelector('figcaption');
    if (caption) caption.insertBefore(button, caption.firstChild);
    else block.parentNode.insertBefore(button, block);
  });
}());

"""##),
        EmbeddedFile(
            "page.xsl",
            ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- The page: one XEP in, one HTML document out. Every other file is a room of it. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:include href="identity.xsl"/>
  <xsl:include href="numbering.xsl"/>
  <xsl:include href="metadata.xsl"/>
  <xsl:include href="linkeddata.xsl"/>
  <xsl:include href="banner.xsl"/>
  <xsl:include href="notices.xsl"/>
  <xsl:include href="contents.xsl"/>
  <xsl:include href="sections.xsl"/>
  <xsl:include href="blocks.xsl"/>
  <xsl:include href="tables.xsl"/>
  <xsl:include href="examples.xsl"/>
  <xsl:include href="inline.xsl"/>
  <xsl:include href="links.xsl"/>
  <xsl:include href="notes.xsl"/>
  <xsl:include href="appendices.xsl"/>
  <xsl:include href="docinfo.xsl"/>
  <xsl:include href="revisions.xsl"/>
  <xsl:include href="bibliography.xsl"/>

  <xsl:output method="html" encoding="UTF-8" indent="no"/>

  <!-- The text of page.css and that of page.js; without them, the folder where the page finds both, with the final slash. -->
  <xsl:param name="style"/>
  <xsl:param name="script"/>
  <xsl:param name="assets"/>
  <!-- What the page may fetch and run. -->
  <xsl:param name="policy"/>
  <!-- Where the other documents of the series are, with the final slash. -->
  <xsl:param name="series" select="'https://xmpp.org/extensions/'"/>

  <!-- The name of the start page there; empty where a server knows it. -->
  <xsl:param name="start"/>

  <!-- What stands before the ids of the page's own parts. -->
  <xsl:param name="own"/>

  <xsl:template match="/">
    <xsl:text disable-output-escaping="yes">&lt;!DOCTYPE html&gt;&#10;</xsl:text>
    <html lang="en">
      <head>
        <xsl:call-template name="metadata"/>
        <xsl:choose>
          <xsl:when test="$assets != ''">
            <link rel="stylesheet" href="{$assets}xep.css"/>
            <script src="{$assets}xep.js" defer="defer"></script>
          </xsl:when>
          <xsl:otherwise>
            <style><xsl:value-of select="$style" disable-output-escaping="yes"/></style>
          </xsl:otherwise>
        </xsl:choose>
      </head>
      <body>
        <a class="skip" href="#{$own}main">Skip to the content</a>
        <header class="bar">
          <a href="{$series}{$start}">XMPP Extension Protocols</a>
          <a class="bar-contents" href="#{$own}toc">Contents</a>
        </header>
        <div class="frame">
          <xsl:call-template name="contents"/>
          <main id="{$own}main">
            <xsl:call-template name="banner"/>
            <xsl:apply-templates select="/xep/node()[not(self::header)]"/>
            <xsl:call-template name="appendices"/>
          </main>
        </div>
        <xsl:if test="$assets = '' and $script != ''">
          <script><xsl:value-of select="$script" disable-output-escaping="yes"/></script>
        </xsl:if>
      </body>
    </html>
  </xsl:template>

</xsl:stylesheet>

"""##),
        EmbeddedFile(
            "revisions.xsl",
            ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- Appendix H: what changed, newest first as the header has it. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="x">

  <xsl:template name="revisions">
    <ol class="revisions">
      <xsl:apply-templates select="$header/revision"/>
    </ol>
  </xsl:template>

  <xsl:template match="revision">
    <li>
      <xsl:if test="@x:alias"><xsl:attribute name="id"><xsl:value-of select="@x:alias"/></xsl:attribute></xsl:if>
      <xsl:choose>
        <!-- An entry whose author forgot to begin the next one holds several. -->
        <xsl:when test="version[2]">
          <xsl:for-each select="version">
            <xsl:call-template name="version">
              <xsl:with-param name="version" select="."/>
              <xsl:with-param name="date" select="following-sibling::date[1]"/>
              <xsl:with-param name="initials" select="following-sibling::initials[1]"/>
            </xsl:call-template>
            <xsl:apply-templates select="following-sibling::remark[1]"/>
          </xsl:for-each>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="version">
            <xsl:with-param name="version" select="version"/>
            <xsl:with-param name="date" select="date"/>
            <xsl:with-param name="initials" select="initials"/>
          </xsl:call-template>
          <xsl:apply-templates select="remark"/>
        </xsl:otherwise>
      </xsl:choose>
    </li>
  </xsl:template>

  <xsl:template name="version">
    <xsl:param name="version"/>
    <xsl:param name="date"/>
    <xsl:param name="initials"/>
    <p class="version">
      <b>Version <xsl:value-of select="normalize-space($version)"/></b>
      <xsl:text> </xsl:text>
      <span><xsl:value-of select="normalize-space($date)"/></span>
      <xsl:text> </xsl:text>
      <span><xsl:value-of select="normalize-space($initials)"/></span>
    </p>
  </xsl:template>

  <xsl:template match="remark">
    <div class="remark"><xsl:apply-templates/></div>
  </xsl:template>

</xsl:stylesheet>

"""##),
        EmbeddedFile(
            "sections.xsl",
            ##"""
<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="x">

  <xsl:template match="section1|section2|section3|section4|section5">
    <xsl:variable name="level" select="substring(name(), 8) + 1"/>
    <section id="{@x:id}">
      <xsl:element name="h{$level}">
        <span class="number"><xsl:value-of select="@x:n"/>.</span>
        <xsl:text> </xsl:text>
        <xsl:value-of select="@topic"/>
        <xsl:call-template name="permalink">
          <xsl:with-param name="href" select="@x:href"/>
          <xsl:with-param name="what" select="concat('section ', @x:n)"/>
        </xsl:call-template>
      </xsl:element>
      <xsl:apply-templates/>
    </section>
  </xsl:template>

  <xsl:template name="permalink">
    <xsl:param name="href"/>
    <xsl:param name="what"/>
    <xsl:text>&#160;</xsl:text>
    <a class="permalink" href="{$href}" aria-label="Link to {$what}">#</a>
  </xsl:template>

</xsl:stylesheet>

"""##),
        EmbeddedFile(
            "tables.xsl",
            ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables. A header cell gets a scope only where the shape of the table leaves no doubt. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:x="urn:xepkit:render"
    exclude-result-prefixes="x">

  <xsl:template match="table">
    <xsl:variable name="label">
      <xsl:call-template name="caption-label"><xsl:with-param name="kind" select="'Table'"/></xsl:call-template>
    </xsl:variable>
    <figure class="table" id="{@x:id}">
      <xsl:call-template name="caption">
        <xsl:with-param name="kind" select="'Table'"/>
        <xsl:with-param name="what" select="'table'"/>
      </xsl:call-template>
      <div class="scroll" tabindex="0" role="group" aria-label="{$label}">
        <xsl:call-template name="rows"/>
      </div>
    </figure>
    <xsl:apply-templates select="node()[not(self::tr)]"/>
  </xsl:template>

  <xsl:template name="rows">
    <xsl:variable name="headed" select="tr[1]/th and not(tr[1]/td) and tr[2] and not(tr[1]/th[@rowspan &gt; 1])"/>
    <xsl:if test="tr">
      <table>
        <xsl:if test="$headed">
          <thead><xsl:apply-templates select="tr[1]"><xsl:with-param name="scope">col</xsl:with-param></xsl:apply-templates></thead>
        </xsl:if>
        <tbody>
          <xsl:for-each select="tr[not($headed) or position() &gt; 1]">
            <xsl:apply-templates select=".">
              <xsl:with-param name="scope">
                <xsl:if test="*[1][self::th] and td and not(th[2])">row</xsl:if>
              </xsl:with-param>
            </xsl:apply-templates>
          </xsl:for-each>
        </tbody>
      </table>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tr">
    <xsl:param name="scope"/>
    <tr>
      <xsl:for-each select="*|text()[normalize-space()]">
        <xsl:choose>
          <!-- An empty header cell, as in the corner of a table, heads nothing. -->
          <xsl:when test="self::th and normalize-space(translate(., '&#160;', ' '))">
            <th>
              <xsl:if test="$scope != '' and not(@colspan &gt; 1) and not(@rowspan &gt; 1)">
                <xsl:attribute name="scope"><xsl:value-of select="$scope"/></xsl:attribute>
              </xsl:if>
              <xsl:call-template name="span"/>
              <xsl:value-of select="@x:requirements" disable-output-escaping="yes"/>
              <xsl:apply-templates/>
            </th>
          </xsl:when>
          <xsl:when test="self::td or self::th"><td><xsl:call-template name="span"/><xsl:value-of select="@x:requirements" disable-output-escaping="yes"/><xsl:apply-templates/></td></xsl:when>
          <xsl:otherwise><td><xsl:apply-templates select="."/></td></xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </tr>
  </xsl:template>

  <xsl:template name="span">
    <xsl:if test="@colspan &gt; 1 and @colspan &lt; 1000">
      <xsl:attribute name="colspan"><xsl:value-of select="floor(@colspan)"/></xsl:attribute>
    </xsl:if>
    <xsl:if test="@rowspan &gt; 1 and @rowspan &lt; 65535">
      <xsl:attribute name="rowspan"><xsl:value-of select="floor(@rowspan)"/></xsl:attribute>
    </xsl:if>
    <xsl:if test="@align = 'center' or @align = 'right'">
      <xsl:attribute name="class"><xsl:value-of select="@align"/></xsl:attribute>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>

"""##),
    ]
}
