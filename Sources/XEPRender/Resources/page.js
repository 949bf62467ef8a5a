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
