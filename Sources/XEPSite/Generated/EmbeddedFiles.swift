// Made by `xep dev generate` from the files in Resources; edit those.

internal import XMLKit

/// The resource files of this target.
enum EmbeddedFiles {
    static let all: [EmbeddedFile] = [
        EmbeddedFile(
            "site.css",
            ##"""
/* Pages that are no document; the colours and the text are those of xep.css. */
:root { color-scheme: light dark; }
.site main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1.25rem 5rem; flex: none; }
.site .bar { padding-left: max(1.25rem, calc(50% - 28.75rem)); padding-right: max(1.25rem, calc(50% - 28.75rem)); flex-wrap: wrap; gap: 0 1.5rem; }
.site .bar ul { display: flex; flex-wrap: wrap; gap: 0 1.2rem; margin: 0; padding: 0; list-style: none; }
.site .bar li { margin: 0; }
.site .bar nav a { display: block; }
.site .bar [aria-current] { color: var(--ink); font-weight: 600; }
.site h1 { margin-top: 0.5rem; }

/* The search, which script puts there. */
.search label { display: block; margin-bottom: 0.3rem; font-weight: 600; }
.search input { width: 100%; padding: 0.55rem 0.8rem; border: 1px solid var(--soft); border-radius: 6px; background: var(--paper); color: var(--ink); font: inherit; }
.search [role="status"] { margin: 0.4rem 0; min-height: 1.6em; color: var(--soft); font-size: 0.9rem; }
.search { margin-bottom: 0.8rem; }
.search ol { margin: 0; padding: 0; list-style: none; }
.search li:last-child { margin-bottom: 1.5rem; }
.search li { padding: 0.45rem 0; border-top: 1px solid var(--line); }
.search li a { overflow-wrap: anywhere; }
.search li span { display: block; color: var(--soft); font-size: 0.9rem; }

/* The filter: a choice that does not fit a document takes it away. */
.filters { display: grid; gap: 0.8rem; margin: 0 0 1rem; }
.filters fieldset { display: flex; flex-wrap: wrap; gap: 0.1rem 1.1rem; margin: 0; padding: 0.5rem 0.9rem 0.6rem; border: 1px solid var(--line); border-radius: 6px; min-width: 0; }
.filters legend { padding: 0 0.3rem; color: var(--soft); font-size: 0.85rem; }
.filters label { padding: 0.15rem 0; cursor: pointer; }
.filters input { width: 1rem; height: 1rem; margin: 0 0.15rem 0 0; vertical-align: -0.1rem; accent-color: var(--accent); }
.count { color: var(--soft); font-size: 0.93rem; }

.documents { margin: 0 0 2rem; padding: 0; list-style: none; }
.documents > li { margin: 0; padding: 1rem 0 0.9rem; border-top: 1px solid var(--line); }
.documents h2 { margin: 0 0 0.35rem; padding: 0; border: 0; font-size: 1.08rem; }
.documents h2 a { text-decoration: none; }
.documents h2 a:hover { text-decoration: underline; }
.documents p { margin: 0 0 0.35rem; font-size: 0.93rem; }
.documents .kicker { font-size: 0.85rem; }
.documents .files a { margin-right: 0.9rem; font-size: 0.85rem; color: var(--soft); }
.plain { padding: 0; list-style: none; line-height: 1.9; }

body:has(#status-protoxep:checked) .documents > li:not(.is-protoxep),
body:has(#status-experimental:checked) .documents > li:not(.is-experimental),
body:has(#status-proposed:checked) .documents > li:not(.is-proposed),
body:has(#status-stable:checked) .documents > li:not(.is-stable),
body:has(#status-active:checked) .documents > li:not(.is-active),
body:has(#status-final:checked) .documents > li:not(.is-final),
body:has(#status-retracted:checked) .documents > li:not(.is-retracted),
body:has(#status-obsolete:checked) .documents > li:not(.is-obsolete),
body:has(#status-deferred:checked) .documents > li:not(.is-deferred),
body:has(#status-rejected:checked) .documents > li:not(.is-rejected),
body:has(#status-deprecated:checked) .documents > li:not(.is-deprecated),
body:has(#type-standards-track:checked) .documents > li:not(.is-standards-track),
body:has(#type-informational:checked) .documents > li:not(.is-informational),
body:has(#type-historical:checked) .documents > li:not(.is-historical),
body:has(#type-humorous:checked) .documents > li:not(.is-humorous),
body:has(#type-procedural:checked) .documents > li:not(.is-procedural),
body:has(#type-organizational:checked) .documents > li:not(.is-organizational),
body:has(#type-sig-formation:checked) .documents > li:not(.is-sig-formation),
body:has(#type-sig-proposal:checked) .documents > li:not(.is-sig-proposal) { display: none; }

@media print { .filters, .search, .site .bar { display: none; } }

"""##),
        EmbeddedFile(
            "site.js",
            ##"""
// What the pages of a site do only with script: the search, and the count of what the filter leaves.
(function () {
  'use strict';

  var place = document.getElementById('search');
  var home = place.getAttribute('data-home');
  var limit = 40;
  var data = null;
  var waiting = [];

  function element(name, attributes, parent) {
    var made = document.createElement(name);
    Object.keys(attributes).forEach(function (key) {
      if (key === 'text') made.textContent = attributes[key];
      else made.setAttribute(key, attributes[key]);
    });
    if (parent) parent.appendChild(made);
    return made;
  }

  // The data come as a script, since a page from a disk may read no other file; they are asked for when somebody searches.
  window.xepSearch = function (found) {
    var kinds = ['section', 'example', 'namespace', 'element'];
    data = found.documents.map(function (entry) {
      return { href: entry[0], title: entry[1] + ': ' + entry[2], more: entry[3] + '. ' + entry[4],
        text: (entry.join(' ')).toLowerCase(), name: (entry[1] + ' ' + entry[2] + ' ' + entry[5]).toLowerCase(), weight: 0 };
    }).concat(found.places.map(function (entry) {
      var of = found.documents[entry[0]];
      return { href: of[0] + entry[1], title: entry[3], more: kinds[entry[2]] + ' in ' + of[1] + ': ' + of[2],
        text: (entry[3] + ' ' + of[1] + ' ' + of[2]).toLowerCase(), name: entry[3].toLowerCase(), weight: 1 };
    }));
    waiting.splice(0).forEach(function (act) { act(); });
  };

  function load(then) {
    if (data) { then(); return; }
    waiting.push(then);
    if (waiting.length === 1) element('script', { src: home + 'search-data.js' }, document.head);
  }

  // All words must occur; the name of a document counts more than a place in it, a name that begins so more than one that holds it.
  function search(query) {
    var words = query.toLowerCase().split(/\s+/).filter(Boolean);
    var found = [];
    data.forEach(function (entry) {
      if (!words.every(function (word) { return entry.text.indexOf(word) >= 0; })) return;
      var score = entry.weight;
      words.forEach(function (word) {
        var at = entry.name.indexOf(word);
        score += at < 0 ? 4 : at === 0 || /[^a-z0-9]/.test(entry.name.charAt(at - 1)) ? 0 : 1;
      });
      // Where no word is in the name of a place itself, its document is found already.
      if (entry.weight && words.every(function (word) { return entry.name.indexOf(word) < 0; })) return;
      found.push({ score: score, entry: entry });
    });
    return found.sort(function (a, b) { return a.score - b.score; });
  }

  var form = element('form', { role: 'search', 'class': 'search' }, place);
  element('label', { 'for': 'search-words', text: 'Search titles, abstracts, sections, examples, namespaces and elements' }, form);
  var field = element('input', { type: 'search', id: 'search-words', autocomplete: 'off', spellcheck: 'false' }, form);
  var status = element('p', { role: 'status' }, form);
  var list = element('ol', {}, form);

  function show() {
    var query = field.value.trim();
    list.textContent = '';
    if (query.length < 2) { status.textContent = ''; return; }
    load(function () {
      if (field.value.trim() !== query) return;
      var found = search(query);
      list.textContent = '';
      found.slice(0, limit).forEach(function (result) {
        var item = element('li', {}, list);
        element('a', { href: home + result.entry.href, text: result.entry.title }, item);
        element('span', { text: result.entry.more }, item);
      });
      status.textContent = found.length === 0 ? 'Nothing has all of these words.'
        : found.length > limit ? 'The first ' + limit + ' of ' + found.length + ' places.'
        : found.length === 1 ? 'One place.' : found.length + ' places.';
    });
  }

  // A reader hears the count when the typing rests, not at each key.
  var timer = 0;
  field.addEventListener('focus', function () { load(function () {}); });
  field.addEventListener('input', function () { clearTimeout(timer); timer = setTimeout(show, 200); });
  form.addEventListener('submit', function (event) { event.preventDefault(); clearTimeout(timer); show(); });
  field.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') { field.value = ''; show(); }
  });

  var items = document.querySelectorAll('.documents > li');
  var count = document.querySelector('.count[role="status"]');
  if (count) document.querySelectorAll('.filters input').forEach(function (input) {
    input.addEventListener('change', function () {
      var shown = 0;
      items.forEach(function (item) { if (item.offsetParent !== null) shown += 1; });
      count.textContent = shown === items.length ? shown + ' documents' : shown + ' of ' + items.length + ' documents';
    });
  });
}());

"""##),
    ]
}
