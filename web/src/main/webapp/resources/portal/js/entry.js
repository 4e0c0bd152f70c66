/* The grid in which a month is entered: keys as in a spreadsheet, every cell saved when it is left. What the cells say
   comes from the server; this script only moves, sends and shows. What was typed and is not saved yet is kept in this
   browser tab, under the person, council, report and month, and offered again after signing in. */
(() => {
  'use strict';
  const table = document.getElementById('entry');
  if (!table) return;
  const keyOf = data => [data.ref, data.dimension ?? '', data.member ?? ''].join('|');
  const rows = new Map([...table.querySelectorAll('tr[data-ref]')].map(row => [keyOf(row.dataset), row]));

  for (const button of table.querySelectorAll('[data-parts-of]')) {
    button.addEventListener('click', () => {
      const open = button.getAttribute('aria-expanded') !== 'true';
      button.setAttribute('aria-expanded', String(open));
      for (const row of table.querySelectorAll(`[data-part-of="${button.dataset.partsOf}"]`)) row.hidden = !open;
    });
  }

  const bar = document.getElementById('save-bar');
  if (!bar) return;
  const words = bar.dataset;
  const details = document.getElementById('entry-details');
  const said = document.getElementById('entry-said');
  const waits = [2000, 5000, 15000, 30000];
  const tasks = [];
  const undone = [];
  let running = null;
  let failures = 0;
  let status = 200;
  let current = null;

  const cells = [...table.querySelectorAll('.entry-grid__input')].map(input => {
    const row = input.closest('tr');
    return {
      input, row, key: keyOf(row.dataset), saved: input.value, revision: Number(input.dataset.revision),
      shown: row.querySelector('[data-state]').firstElementChild.cloneNode(true),
      status: input.dataset.status, note: input.dataset.note ?? '', reason: '', editing: false, typing: false, unsaved: false
    };
  });
  const cellOf = new Map(cells.map(cell => [cell.input, cell]));
  const cellAt = new Map(cells.map(cell => [cell.key, cell]));
  const nameOf = cell => document.getElementById(cell.input.getAttribute('aria-labelledby').split(' ')[0]).innerText
    .replace(/\s+/g, ' ').trim() + (cell.row.dataset.member ? `, ${cell.row.dataset.member}` : '');

  /* ---- what is typed and not saved */
  const kept = {
    read() { try { return JSON.parse(sessionStorage.getItem(words.keptUnder)) ?? {}; } catch { return {}; } },
    write(all) {
      try {
        if (Object.keys(all).length) sessionStorage.setItem(words.keptUnder, JSON.stringify(all));
        else sessionStorage.removeItem(words.keptUnder);
      } catch { /* a browser that keeps nothing still saves every cell */ }
    },
    put(cell, more = {}) {
      this.write({ ...this.read(), [cell.key]: { text: cell.input.value, seen: cell.revision, reason: cell.reason, ...more } });
    },
    drop(cell) {
      const all = this.read();
      delete all[cell.key];
      this.write(all);
    }
  };

  /* ---- showing */
  const element = (name, attributes, text) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (text !== undefined) made.textContent = text;
    return made;
  };
  const icon = name => {
    const space = 'http://www.w3.org/2000/svg';
    const svg = document.createElementNS(space, 'svg');
    svg.setAttribute('class', 'icon');
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('focusable', 'false');
    svg.append(document.createElementNS(space, 'use'));
    svg.firstChild.setAttribute('href', `#${name}`);
    return svg;
  };
  const summarise = () => {
    const waiting = cells.filter(cell => cell.unsaved).length;
    const summary = bar.querySelector('[data-summary]');
    summary.className = `cell-state cell-state--${waiting ? 'warning' : 'saved'}`;
    summary.replaceChildren(icon(waiting ? 'i-warning' : 'i-tick'),
      element('strong', {}, waiting ? words.waiting.replace('{0}', waiting) : words.allSaved));
    bar.querySelector('[data-undo]').disabled = undone.length === 0;
  };
  const marked = state => {
    const line = element('span', {}, '');
    line.append(element('strong', {}, state.words), state.more);
    const mark = element('span', { class: `cell-state cell-state--${state.kind}` });
    mark.append(icon(state.icon), line);
    return mark;
  };
  const show = (cell, state, unsaved) => {
    const mark = marked(state);
    cell.row.querySelector('[data-state]').replaceChildren(mark);
    cell.unsaved = unsaved;
    cell.clash = undefined;
    if (!unsaved) cell.shown = mark.cloneNode(true);
    cell.row.dispatchEvent(new CustomEvent('entry-state', { bubbles: true }));
    if (state.kind === 'error' || state.kind === 'conflict') said.textContent = `${nameOf(cell)}: ${state.words}${state.more}`;
    summarise();
  };
  const waiting = (cell, kind, name, state, more) => show(cell, { kind, icon: name, words: state, more }, true);

  const figure = (place, value) => {
    if (!place) return;
    if (value.reason) {
      const symbol = element('span', { class: 'symbol' });
      symbol.append(element('span', { 'aria-hidden': 'true' }, value.shown), element('span', { class: 'visually-hidden' }, value.reason));
      place.replaceChildren(symbol);
      return;
    }
    const number = element('span', { class: 'measure-value' }, value.shown.replace(/%$/, ''));
    if (value.shown.endsWith('%')) number.append(element('span', { class: 'measure-value__unit' }, '%'));
    place.replaceChildren(number);
  };
  const showFigures = indicators => {
    for (const indicator of indicators) {
      for (const each of indicator.rows) {
        const row = rows.get(keyOf({ ref: indicator.ref, dimension: each.dimension, member: each.member }));
        if (!row) continue;
        const cell = cellAt.get(keyOf(row.dataset));
        const place = row.querySelector('[data-figure]');
        figure(place, each.figure);
        figure(row.querySelector('[data-year]'), each.year);
        if (cell) place.hidden = !cell.saved.includes(' of ');
      }
      const whole = rows.get(keyOf({ ref: indicator.ref }))?.querySelector('[data-parts]');
      if (whole) whole.textContent = indicator.parts;
    }
  };

  /* ---- sending, one at a time and in order */
  const send = () => {
    if (running || tasks.length === 0) return;
    running = tasks.shift();
    const { cell, command } = running;
    running.sent = cell.input.value;
    running.seen = cell.revision;
    const fields = {
      report: words.report, month: words.month, checked: words.checked ?? '', ref: cell.row.dataset.ref,
      dimension: cell.row.dataset.dimension ?? '', member: cell.row.dataset.member ?? '', reason: cell.reason,
      ...(command === 'store' ? { text: running.text ?? running.sent, seen: cell.revision, ...running.more } : { revision: running.revision })
    };
    const parameters = Object.entries(fields).map(([name, value]) => ({ name, value: String(value) }));
    (command === 'store' ? window.storeEntry : window.undoEntry)(parameters);
  };
  const store = (cell, more = {}, text) => {
    waiting(cell, 'saving', 'i-saving', words.saving, '');
    kept.put(cell, more);
    if (!tasks.some(task => task.cell === cell && task.command === 'store' && !Object.keys(more).length)) {
      tasks.push({ command: 'store', cell, more, text });
    }
    send();
  };
  const stored = (task, answer) => {
    const { cell } = task;
    if (task.command === 'store' && answer.revision !== task.seen) undone.push({ cell, revision: answer.revision });
    if (task.command === 'undo') {
      undone.splice(0, undone.length, ...undone.filter(step => step.cell !== cell));
      said.textContent = words.undone.replace('{0}', nameOf(cell));
    }
    const untouched = cell.input.value === task.sent || task.command === 'undo';
    Object.assign(cell, { saved: answer.text, revision: answer.revision, status: answer.status, note: answer.note });
    if (untouched) {
      cell.input.value = answer.text;
      kept.drop(cell);
    } else {
      kept.put(cell);
    }
    show(cell, answer.state, !untouched);
    showFigures(answer.figures);
    table.dispatchEvent(new CustomEvent('entry-found', { detail: answer.found }));
  };
  const clash = (task, answer) => {
    const { cell } = task;
    show(cell, answer.state, true);
    const choice = element('div', { class: 'cell-state__choice' });
    Object.assign(cell, { saved: answer.text, revision: answer.revision, status: answer.status, note: answer.note });
    Object.assign(cell, { clash: cell.input.value, shown: marked(answer.kept) });
    const offer = (label, text, then) => {
      const button = element('button', { type: 'button', class: 'button button--secondary button--small' }, label);
      button.addEventListener('click', () => {
        cell.input.value = text;
        cell.input.focus();
        then();
      });
      choice.append(button);
    };
    const keep = () => {
      kept.drop(cell);
      show(cell, answer.kept, false);
    };
    offer(words.keep.replace('{0}', answer.text || '–'), answer.text, keep);
    if (task.command === 'store') offer(words.use.replace('{0}', task.sent || '–'), task.sent, () => store(cell, task.more));
    cell.row.querySelector('[data-state]').append(choice);
    undone.splice(0, undone.length, ...undone.filter(step => step.cell !== cell));
    summarise();
  };
  const failed = task => {
    if (status === 403 || status === 404) {
      location.reload();
      return;
    }
    tasks.unshift(task);
    waiting(task.cell, 'warning', 'i-warning', words.unsaved, ` ${words.unsavedWhy}`);
    if (failures === 0) said.textContent = `${words.unsaved} ${words.unsavedWhy}`;
    setTimeout(send, waits[Math.min(failures++, waits.length - 1)]);
  };
  const answered = args => {
    const task = running;
    running = null;
    if (!task) return;
    if (!args?.answer) {
      failed(task);
      return;
    }
    failures = 0;
    const answer = JSON.parse(args.answer);
    if (answer.outcome === 'stored') stored(task, answer);
    else if (answer.outcome === 'conflict') clash(task, answer);
    else show(task.cell, answer.state, true);
    send();
  };
  const isOurs = settings => String(settings?.source ?? '').startsWith('commands:');
  window.jQuery(document)
    .on('pfAjaxSend', (event, xhr, settings) => { if (isOurs(settings)) status = 200; })
    .on('pfAjaxError', (event, xhr, settings) => { if (isOurs(settings)) status = xhr.status; })
    .on('pfAjaxComplete', (event, xhr, settings, args) => { if (isOurs(settings)) answered(args); });
  window.addEventListener('online', send);

  /* ---- leaving, restoring, taking back */
  const commit = cell => {
    Object.assign(cell, { editing: false, typing: false });
    if (cell.input.value === cell.clash) return;
    if (cell.input.value.trim() === cell.saved) {
      if (!cell.unsaved) kept.drop(cell);
      return;
    }
    if (words.reason && !cell.reason) {
      waiting(cell, 'warning', 'i-warning', words.reasonWords, ` ${words.reasonWhy}`);
      setTimeout(openDetails, 0, cell);
      return;
    }
    store(cell);
  };
  const restore = cell => {
    cell.input.value = cell.saved;
    Object.assign(cell, { editing: false, typing: false });
    cell.input.select();
    if (running?.cell === cell) return;
    tasks.splice(0, tasks.length, ...tasks.filter(task => task.cell !== cell));
    kept.drop(cell);
    cell.row.querySelector('[data-state]').replaceChildren(cell.shown.cloneNode(true));
    cell.row.dispatchEvent(new CustomEvent('entry-state', { bubbles: true }));
    Object.assign(cell, { unsaved: false, clash: undefined });
    summarise();
  };
  const takeBack = () => {
    const step = undone.pop();
    if (!step) return;
    tasks.push({ command: 'undo', cell: step.cell, revision: step.revision });
    waiting(step.cell, 'saving', 'i-saving', words.saving, '');
    send();
  };
  const move = (cell, by) => {
    const seen = cells.filter(each => each.input.offsetParent !== null);
    const place = typeof by === 'number' ? seen.indexOf(cell) + by : by === 'first' ? 0 : seen.length - 1;
    seen[place]?.input.focus();
  };

  /* ---- status, note and reason */
  const openDetails = cell => {
    if (details.open) return;
    current = cell;
    details.querySelector('[data-cell-name]').textContent = nameOf(cell);
    const choice = details.querySelector('#entry-status');
    choice.value = cell.status;
    if (choice.selectedIndex < 0) choice.selectedIndex = 0;
    details.querySelector('#entry-note').value = cell.note;
    const reason = details.querySelector('#entry-reason');
    if (reason) reason.value = cell.reason || cells.find(each => each.reason)?.reason || '';
    details.showModal();
    (reason ?? choice).focus();
  };
  const keepDetails = event => {
    const cell = current;
    const reason = details.querySelector('#entry-reason');
    if (reason && !reason.value.trim()) {
      event.preventDefault();
      details.querySelector('#entry-reason-error').hidden = false;
      reason.setAttribute('aria-invalid', 'true');
      reason.focus();
      return;
    }
    if (reason) {
      cell.reason = reason.value.trim();
      details.querySelector('#entry-reason-error').hidden = true;
      reason.removeAttribute('aria-invalid');
    }
    const chosen = details.querySelector('#entry-status').value;
    const note = details.querySelector('#entry-note').value.trim();
    const without = chosen.startsWith('NOT_');
    const typed = cell.input.value.trim() !== cell.saved;
    const told = chosen !== cell.status && !(cell.status === 'NOT_ENTERED' && chosen === 'OK') || note !== cell.note;
    if (told) store(cell, { status: chosen, note }, without ? '' : undefined);
    else if (typed) store(cell);
  };
  details.querySelector('form').addEventListener('submit', keepDetails);
  details.querySelector('[data-cancel]').addEventListener('click', () => details.close());
  bar.querySelector('[data-undo]').addEventListener('click', takeBack);
  bar.querySelector('[data-details]').addEventListener('click', () => current && openDetails(current));

  /* ---- keys */
  const keys = {
    Enter: (cell, event) => move(cell, event.shiftKey ? -1 : 1),
    ArrowDown: cell => !cell.editing && move(cell, 1),
    ArrowUp: cell => !cell.editing && move(cell, -1),
    Home: (cell, event) => (!(cell.editing || cell.typing) || event.ctrlKey) && move(cell, 'first'),
    End: (cell, event) => (!(cell.editing || cell.typing) || event.ctrlKey) && move(cell, 'last'),
    Escape: cell => restore(cell),
    F4: cell => { commit(cell); openDetails(cell); },
    F2: cell => {
      cell.editing = true;
      cell.input.setSelectionRange(cell.input.value.length, cell.input.value.length);
    }
  };
  table.addEventListener('keydown', event => {
    const cell = cellOf.get(event.target);
    if (!cell || event.altKey || event.isComposing) return;
    if ((event.ctrlKey || event.metaKey) && event.key === 'z' && cell.input.value === cell.saved) {
      event.preventDefault();
      takeBack();
    } else if (Object.hasOwn(keys, event.key) && keys[event.key](cell, event) !== false) {
      event.preventDefault();
      if (event.key === 'Enter' && document.activeElement === cell.input) {
        commit(cell);
        cell.input.select();
      }
    }
  });
  table.addEventListener('focusin', event => {
    const cell = cellOf.get(event.target);
    if (!cell) return;
    current = cell;
    bar.querySelector('[data-details]').disabled = false;
    cell.input.select();
  });
  table.addEventListener('focusout', event => {
    const cell = cellOf.get(event.target);
    if (cell) commit(cell);
  });
  table.addEventListener('input', event => {
    const cell = cellOf.get(event.target);
    if (cell) {
      cell.typing = true;
      kept.put(cell);
    }
  });

  /* ---- what an earlier visit left unsaved */
  const offered = () => Object.entries(kept.read())
    .map(([key, left]) => ({ cell: cellAt.get(key), left }))
    .filter(({ cell, left }) => cell && left.text.trim() !== cell.saved);
  const box = document.getElementById('kept');
  if (offered().length) {
    box.querySelector('[data-kept-cells]').textContent = offered().map(({ cell, left }) => `${nameOf(cell)}: ${left.text || '–'}`).join('; ');
    box.hidden = false;
  }
  box.querySelector('[data-kept-restore]').addEventListener('click', () => {
    const found = offered();
    box.hidden = true;
    for (const { cell, left: { text, seen, reason, ...more } } of found) {
      cell.input.value = text;
      cell.revision = seen;
      cell.reason = reason;
      if (Object.keys(more).length) store(cell, more);
      else commit(cell);
    }
    found[0]?.cell.input.focus();
  });
  box.querySelector('[data-kept-discard]').addEventListener('click', () => {
    kept.write({});
    box.hidden = true;
  });
})();
