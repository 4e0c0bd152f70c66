/* The drawer of the grid for blocks from a spreadsheet: it opens when a block is pasted into a cell or by its button, and
   once the block is stored the grid is read anew, with the rows that were unfolded and the focus in the cell. */
(() => {
  'use strict';
  const drawer = document.getElementById('paste-drawer');
  const table = document.getElementById('entry');
  const bar = document.getElementById('save-bar');
  if (!drawer || !table || !bar) return;
  const place = `${bar.dataset.keptUnder}:pasted`;
  const opener = document.querySelector('[data-paste-open]');
  let cell = null;

  const isCell = target => target.matches('.entry-grid__input');
  const anchor = () => {
    if (!cell) return '';
    const { ref, dimension = '', member = '' } = cell.closest('tr').dataset;
    return [ref, dimension, member, bar.dataset.month].join('\n');
  };
  /* What is looked at stays in the drawer until it is pasted again: then the field comes back first. */
  const fill = text => {
    const field = drawer.querySelector('[data-paste-text]');
    if (!field) {
      window.jQuery(document).one('pfAjaxComplete', () => fill(text));
      drawer.querySelector('[id$=":again"]').click();
      return;
    }
    drawer.querySelector('[id$=":anchor"]').value = anchor();
    if (text === undefined) {
      field.focus();
      return;
    }
    field.value = text;
    drawer.querySelector('[id$=":look"]').click();
  };

  const folds = () => [...table.querySelectorAll('[data-parts-of]')];
  const isOpen = fold => fold.getAttribute('aria-expanded') === 'true';
  const opened = () => folds().filter(isOpen).map(fold => fold.dataset.partsOf);
  const unfold = names => folds().filter(fold => names.includes(fold.dataset.partsOf) && !isOpen(fold)).forEach(fold => fold.click());

  table.addEventListener('focusin', event => {
    if (isCell(event.target)) cell = event.target;
  });
  table.addEventListener('paste', event => {
    const text = event.clipboardData.getData('text/plain');
    if (!isCell(event.target) || !/[\t\n]/.test(text.replace(/\r?\n$/, ''))) return;
    event.preventDefault();
    drawer.showModal();
    fill(text);
  });
  opener?.addEventListener('click', event => {
    event.preventDefault();
    drawer.showModal();
    fill();
  });
  drawer.querySelector('[data-paste-close]').addEventListener('click', () => drawer.close());

  /* Faces puts another drawer in the place of this one when the block is stored. */
  new MutationObserver(() => {
    const stored = drawer.querySelector('[data-paste-stored]');
    if (!stored) return;
    sessionStorage.setItem(place, JSON.stringify({ words: stored.innerText.trim(), cell: cell?.id ?? '', open: opened() }));
    location.reload();
  }).observe(drawer, { childList: true, subtree: true });

  const left = sessionStorage.getItem(place);
  if (left) {
    sessionStorage.removeItem(place);
    const { words, cell: id, open } = JSON.parse(left);
    const message = document.getElementById('pasted-here');
    message.hidden = false;
    message.querySelector('[data-pasted-words]').textContent = words;
    const back = document.getElementById(id) ?? opener;
    unfold(open);
    back?.focus();
  }
})();
