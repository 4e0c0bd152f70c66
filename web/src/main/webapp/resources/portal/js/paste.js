/* The drawer for blocks from a spreadsheet: a pasted block is looked at by itself, and the result gets the focus. */
(() => {
  'use strict';

  document.addEventListener('paste', event => {
    if (!event.target.matches?.('[data-paste-text]')) return;
    const look = event.target.closest('form').querySelector('[id$=look]');
    setTimeout(() => look.click(), 0);
  });

  /* What Faces puts in place of the drawer is heard of as a change of the page. */
  new MutationObserver(() => {
    const head = document.querySelector('[data-paste-head]:not([data-seen])');
    if (head) {
      head.dataset.seen = '';
      head.focus();
    }
  }).observe(document.body, { childList: true, subtree: true });
})();
