// Made by `xep dev generate` from the files in Resources; edit those.

internal import XMLKit

/// The resource files of this target.
enum EmbeddedFiles {
    static let all: [EmbeddedFile] = [
        EmbeddedFile(
            "preview.css",
            ##"""
/* What the preview adds to a page: the panel of findings, and the marks at their places. Colours are those of xep.css. */
.preview-plain { padding: 1rem 1.5rem; }
.preview-plain table { border-collapse: collapse; width: 100%; }
.preview-plain th, .preview-plain td { text-align: left; padding: 0.4rem 0.8rem; border: 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.preview-plain th { white-space: nowrap; }

.preview-fault { color: var(--stop); overflow-wrap: anywhere; }

.preview-panel { position: fixed; right: 1rem; bottom: 1rem; z-index: 4; width: min(34rem, calc(100vw - 2rem)); max-height: 45vh; overflow: auto;
  background: var(--paper); color: var(--ink); border: 1px solid var(--line); border-left: 4px solid var(--good); border-radius: 4px;
  font-size: 0.875rem; line-height: 1.45; }
.preview-panel.info { border-left-color: var(--calm); }
.preview-panel.warning { border-left-color: var(--care); }
.preview-panel.error, .preview-panel.fault { border-left-color: var(--stop); }
.preview-panel summary { padding: 0.5rem 0.8rem; cursor: pointer; font-weight: 600; }
.preview-panel ol { margin: 0; padding: 0 0.8rem 0.5rem 2.4rem; }
.preview-panel li { margin: 0.4rem 0; }
.preview-panel .preview-place { font-family: var(--mono); white-space: nowrap; }
.preview-panel .preview-rule { color: var(--soft); }
.preview-panel p { margin: 0 0.8rem 0.5rem; color: var(--stop); }

/* The end of the page can be read above the panel. */
body:has(.preview-panel details[open]) main { padding-bottom: 50vh; }

mark.preview-mark { color: inherit; background: var(--care-wash); border-bottom: 2px solid var(--care); }
mark.preview-mark.info { background: var(--calm-wash); border-bottom-color: var(--calm); }
mark.preview-mark.error { background: var(--stop-wash); border-bottom-color: var(--stop); }
.preview-part { outline: 2px solid var(--care); outline-offset: 4px; }
.preview-part.info { outline-color: var(--calm); }
.preview-part.error { outline-color: var(--stop); }
a.preview-number { margin-left: 0.15em; padding: 0 0.35em; border-radius: 0.7em; font: 600 0.75rem/1.4 var(--sans); text-decoration: none;
  background: var(--care); color: var(--paper); vertical-align: super; }
a.preview-number.info { background: var(--calm); }
a.preview-number.error { background: var(--stop); }
@media print { .preview-panel, a.preview-number { display: none; } }

"""##),
        EmbeddedFile(
            "preview.js",
            ##"""
// Keeps a page of `xep preview` up to date, and shows what lint says of it: in a panel, and at its places.
(function () {
  'use strict';

  var meta = document.querySelector('meta[name="xep-preview"]');
  if (!meta) return;
  var page = meta.content;
  var version = Number(meta.dataset.version);
  // On a phone it would hide what it is about.
  var isOpen = matchMedia('(min-width: 40rem)').matches;

  function element(name, attributes, children) {
    var made = document.createElement(name);
    Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    (children || []).forEach(function (child) { made.append(child); });
    return made;
  }

  function path(name) { return name.split('/').map(encodeURIComponent).join('/'); }

  // The part of the page at the top of the window, and how far from the top it is.
  function spot() {
    var found = { x: scrollX, y: scrollY, id: null, top: 0 };
    document.querySelectorAll('main [id]').forEach(function (part) {
      var top = part.getBoundingClientRect().top;
      if (top <= 80 || !found.id) { found.id = part.id; found.top = top; }
    });
    return found;
  }

  function goTo(place) {
    scrollTo({ left: place.x, top: place.y, behavior: 'instant' });
    var part = place.id && document.getElementById(place.id);
    // The same words stay at the same height, whatever was written above them.
    if (part && place.y > 0) scrollBy({ top: part.getBoundingClientRect().top - place.top, behavior: 'instant' });
  }

  function update() {
    return fetch(location.pathname, { cache: 'no-store', redirect: 'manual' }).then(function (response) {
      if (!response.ok) {
        if (page) panel({ version: version, isGone: true, fault: 'The file is gone' });
        throw new Error(response.status);
      }
      return response.text();
    }).then(function (text) {
      var next = new DOMParser().parseFromString(text, 'text/html');
      var place = spot();
      document.title = next.title;
      document.body.className = next.body.className;
      document.body.replaceChildren.apply(document.body, Array.from(next.body.childNodes).filter(function (node) { return node.nodeName !== 'SCRIPT'; }));
      goTo(place);
      meta = next.querySelector('meta[name="xep-preview"]') || meta;
      version = Number(meta.dataset.version);
      document.documentElement.dataset.previewVersion = version;
      // What the page's own script does, it does when it is run.
      var own = next.querySelector('script[src$="xep.js"]');
      if (own) document.head.append(element('script', { src: '/xep.js' }));
      return page ? judge() : null;
    });
  }

  // White space counts as one space, and each character keeps its place.
  function textOf(root) {
    var walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    var text = '', places = [], node;
    while ((node = walker.nextNode())) {
      for (var index = 0; index < node.data.length; index += 1) {
        var letter = /\s/.test(node.data[index]) ? ' ' : node.data[index];
        if (letter === ' ' && text.endsWith(' ')) continue;
        text += letter;
        places.push([node, index]);
      }
    }
    return { text: text, places: places };
  }

  // What the reader sees of a piece of a document.
  function spellings(quote) {
    var plain = quote.replace(/<[^>]*>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
    return [quote, plain].map(function (text) { return text.replace(/\s+/g, ' '); }).filter(function (text) { return text.trim().length > 1; });
  }

  function find(part, finding) {
    var shown = textOf(part);
    var words = spellings(finding.quote);
    for (var which = 0; which < words.length; which += 1) {
      var last = -1, start = -1, count = -1;
      while (count < finding.occurrence && (start = shown.text.indexOf(words[which], start + 1)) >= 0) { last = start; count += 1; }
      if (last >= 0) return shown.places.slice(last, last + words[which].length);
    }
    return null;
  }

  // Wraps each piece of text between the two places; the last mark.
  function wrap(places, finding, id) {
    var pieces = [];
    places.forEach(function (place) {
      var piece = pieces[pieces.length - 1];
      if (piece && piece.node === place[0]) piece.end = place[1] + 1;
      else pieces.push({ node: place[0], start: place[1], end: place[1] + 1 });
    });
    return pieces.map(function (piece, index) {
      var range = document.createRange();
      range.setStart(piece.node, piece.start);
      range.setEnd(piece.node, piece.end);
      var mark = element('mark', { 'class': 'preview-mark ' + finding.severity, title: finding.message });
      if (index === 0) mark.id = id;
      range.surroundContents(mark);
      return mark;
    }).pop();
  }

  function show(finding, number) {
    var part = finding.part && document.getElementById(finding.part);
    if (!part) return null;
    var id = 'preview-at-' + number;
    var link = element('a', { 'class': 'preview-number ' + finding.severity, href: '#preview-finding-' + number, 'aria-label': 'Finding ' + number }, [String(number)]);
    var places = find(part, finding);
    if (places) {
      wrap(places, finding, id).after(link);
    } else {
      part.classList.add('preview-part', finding.severity);
      var head = part.querySelector('h1, h2, h3, h4, h5, h6, figcaption, caption') || part;
      link.id = id;
      head.append(link);
    }
    return id;
  }

  function clear() {
    document.querySelectorAll('.preview-panel, a.preview-number').forEach(function (node) { node.remove(); });
    document.querySelectorAll('mark.preview-mark').forEach(function (mark) {
      var parent = mark.parentNode;
      mark.replaceWith.apply(mark, Array.from(mark.childNodes));
      parent.normalize();
    });
    document.querySelectorAll('.preview-part').forEach(function (part) { part.classList.remove('preview-part', 'error', 'warning', 'info'); });
  }

  function panel(state) {
    clear();
    var findings = state.findings || [];
    var worst = ['error', 'warning', 'info'].find(function (level) { return findings.some(function (finding) { return finding.severity === level; }); });
    var list = element('ol', {}, findings.map(function (finding, index) {
      var number = index + 1;
      var id = show(finding, number);
      var place = finding.line + ':' + finding.column;
      return element('li', { id: 'preview-finding-' + number }, [
        id ? element('a', { 'class': 'preview-place', href: '#' + id }, [place]) : element('span', { 'class': 'preview-place' }, [place]),
        ' ' + finding.severity + ': ' + finding.message + ' ', element('span', { 'class': 'preview-rule' }, [finding.rule]),
      ]);
    }));
    var words = state.isGone ? 'No file' : !state.findings ? 'Checking …' : findings.length === 0 ? 'No findings' : findings.length === 1 ? '1 finding' : findings.length + ' findings';
    var details = element('details', isOpen && (findings.length > 0 || state.fault || state.configuration) ? { open: '' } : {}, [element('summary', {}, [words])]);
    if (state.fault) details.append(element('p', {}, [state.fault + '; below is the last page that could be made']));
    if (state.configuration) details.append(element('p', {}, [state.configuration + '; until it is mended the settings of the tool hold']));
    details.append(list);
    details.addEventListener('toggle', function () { isOpen = details.open; });
    document.body.append(element('aside', { 'class': 'preview-panel ' + (state.fault ? 'fault' : state.configuration && worst !== 'error' ? 'warning' : worst || ''), 'aria-label': 'Findings' }, [details]));
    document.documentElement.dataset.previewFindings = state.version;
  }

  function judge() {
    return fetch('/findings/' + path(page), { cache: 'no-store' }).then(function (response) {
      if (!response.ok) throw new Error(response.status);
      return response.json();
    }).then(function (state) {
      if (state.version !== version && !state.fault) return update();
      version = state.version;
      panel(state);
    });
  }

  function isMine(event) {
    var space = event.data.indexOf(' ');
    return event.data.slice(space + 1) === page;
  }

  function listen() {
    var events = new EventSource('/events');
    // Whatever happened while nobody listened.
    events.addEventListener('open', function () { (page ? judge() : update()).catch(function () {}); });
    if (page) {
      events.addEventListener('page', function (event) { if (isMine(event)) update().catch(function () {}); });
      events.addEventListener('findings', function (event) { if (isMine(event)) judge().catch(function () {}); });
    } else {
      ['list', 'findings'].forEach(function (name) { events.addEventListener(name, function () { update().catch(function () {}); }); });
    }
  }

  document.documentElement.dataset.previewVersion = version;
  listen();
}());

"""##),
    ]
}
