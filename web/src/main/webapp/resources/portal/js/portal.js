/* Behaviour of every page: theme, narrow tables, printing, copying the address. Each part works on data attributes. */
(() => {
  'use strict';
  const root = document.documentElement;

  const say = text => {
    let live = document.querySelector('[data-live]');
    if (!live) {
      live = document.createElement('div');
      live.className = 'visually-hidden';
      live.dataset.live = '';
      live.setAttribute('role', 'status');
      document.body.append(live);
    }
    live.textContent = text;
  };

  const isDark = () => root.dataset.theme === 'dark'
    || (root.dataset.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);

  for (const button of document.querySelectorAll('[data-theme-toggle]')) {
    const label = () => {
      button.querySelector('span').textContent = isDark() ? button.dataset.toLight : button.dataset.toDark;
    };
    button.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      document.cookie = `theme=${root.dataset.theme};path=/;max-age=31536000;samesite=lax`;
      label();
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', label);
    label();
    button.hidden = false;
  }

  for (const button of document.querySelectorAll('[data-show-all]')) {
    button.addEventListener('click', () => {
      const all = document.getElementById(button.dataset.showAll).classList.toggle('show-all');
      button.setAttribute('aria-pressed', String(all));
    });
  }

  for (const button of document.querySelectorAll('[data-print]')) {
    button.addEventListener('click', () => window.print());
    button.hidden = false;
  }

  for (const button of document.querySelectorAll('[data-copy-address]')) {
    if (!navigator.clipboard) continue;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(location.href).then(() => say(button.dataset.copied));
    });
    button.hidden = false;
  }

  /* A table that fits needs no place in the tab order. */
  const reach = () => {
    for (const area of document.querySelectorAll('.table-region')) {
      const scrolls = area.scrollWidth > area.clientWidth || area.scrollHeight > area.clientHeight;
      if (scrolls) area.tabIndex = 0;
      else area.removeAttribute('tabindex');
    }
  };
  addEventListener('resize', reach);
  reach();

  /* What has to be put right is read first. */
  document.querySelector('[data-focus]')?.focus();

  /* An open column chooser closes with Escape and gives the focus back. */
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    const open = document.querySelector('.column-chooser[open]');
    if (open) {
      open.open = false;
      open.querySelector('summary').focus();
    }
  });
})();
