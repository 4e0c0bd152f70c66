/* Saves what is typed while it is typed, and says so. What could not be sent waits in the tab until it can be. */
(() => {
  'use strict';
  const form = document.querySelector('[data-autosave]');
  if (!form) return;
  const body = document.getElementById('body');
  const waitingKey = `commentary${location.search}`;
  const pause = 1000;
  let timer;
  let sending = false;

  /* Partial requests are PrimeFaces' own; it tells of them through its events. */
  const events = window.jQuery(document);
  events.on('pfAjaxComplete', () => { sending = false; });

  const say = text => { document.getElementById('save-state').textContent = text; };
  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    sending = true;
    say(form.dataset.saving);
    window[form.dataset.autosave]();
  };
  const later = () => {
    sessionStorage.setItem(waitingKey, body.value);
    say(form.dataset.waiting);
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  };

  form.addEventListener('input', later);
  form.addEventListener('change', later);
  /* A draft that arrived after the text was kept would look like somebody else's: the form waits for it. */
  form.addEventListener('submit', event => {
    clearTimeout(timer);
    timer = undefined;
    if (sending) {
      event.preventDefault();
      events.one('pfAjaxComplete', () => event.submitter.click());
      return;
    }
    sessionStorage.removeItem(waitingKey);
  });
  document.addEventListener('visibilitychange', () => { if (document.hidden && timer) save(); });

  events.on('pfAjaxSuccess', () => { if (!timer) sessionStorage.removeItem(waitingKey); });
  events.on('pfAjaxError', () => say(form.dataset.failed));

  const waiting = sessionStorage.getItem(waitingKey);
  if (waiting !== null && waiting !== body.value) {
    body.value = waiting;
    save();
  }
})();
