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
