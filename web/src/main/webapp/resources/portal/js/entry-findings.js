/* What the checks find, beside the cells of the grid. The words come with each answer to the script of the grid; this one
   puts them in their rows, marks the cells that are wrong, keeps the counts and says aloud what has just gone wrong. */
(() => {
  'use strict';
  const table = document.getElementById('entry');
  if (!table) return;
  const said = document.getElementById('entry-found');
  const keyOf = data => [data.ref, data.dimension ?? '', data.member ?? ''].join('|');
  const rows = new Map();
  const wholes = new Map();
  for (const row of table.querySelectorAll('tr[data-ref]')) {
    rows.set(keyOf(row.dataset), row);
    if (!row.dataset.partOf) wholes.set(row.dataset.ref, row);
  }

  /* A cell is wrong as long as its state or a check says so. */
  const markWrong = row => {
    const input = row.querySelector('.entry-grid__input');
    if (!input) return;
    if (row.querySelector('.entry-grid__state .cell-state--error')) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
  };

  const show = (row, html) => {
    const list = row.querySelector('[data-findings]');
    const made = document.createElement('ul');
    made.className = 'entry-grid__findings';
    made.dataset.findings = 'findings';
    made.innerHTML = html;
    if ((list?.innerHTML ?? '') === made.innerHTML) return false;
    list?.remove();
    if (html) row.querySelector('[data-state]').after(made);
    markWrong(row);
    return true;
  };

  /* What is folded away is counted where it can be unfolded. */
  const countParts = () => {
    for (const button of table.querySelectorAll('[data-parts-of]')) {
      const found = table.querySelectorAll(`[data-part-of="${button.dataset.partsOf}"] [data-findings] `
        + ':is(.cell-state--error, .cell-state--warning)').length;
      button.querySelector('[data-parts-found]').textContent = found ? ` ${table.dataset.partsFound.replace('{0}', found)}` : '';
    }
  };

  table.addEventListener('entry-found', ({ detail }) => {
    const found = new Map();
    for (const each of detail.rows) {
      const row = rows.get(keyOf(each)) ?? wholes.get(each.ref);
      if (!row) continue;
      const before = found.get(row) ?? { html: '', said: '' };
      found.set(row, { html: before.html + each.html, said: `${before.said} ${each.said}`.trim() });
    }
    const news = [];
    for (const row of rows.values()) {
      const now = found.get(row);
      if (show(row, now?.html ?? '') && now?.said) news.push(`${row.dataset.ref} ${now.said}`);
    }
    countParts();
    for (const [word, label] of Object.entries(detail.counts)) {
      const chip = document.querySelector(`[data-count="${word}"] a`);
      if (chip) chip.textContent = label;
    }
    const summary = document.querySelector('[data-found]');
    if (summary) summary.textContent = detail.summary;
    const progress = document.querySelector('.entry-progress');
    if (progress) {
      progress.querySelector('progress').value = detail.entered;
      progress.querySelector('span').textContent = detail.progress;
    }
    if (news.length) said.textContent = news.join(' ');
  });
  table.addEventListener('entry-state', event => markWrong(event.target));
  countParts();
})();
