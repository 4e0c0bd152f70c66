/* The page that takes a file in: a place to drop it on, and the progress of the work, asked for every second. */
(() => {
  'use strict';

  const zone = document.querySelector('[data-drop]');
  if (zone) {
    const input = zone.querySelector('input[type=file]');
    const over = is => zone.classList.toggle('drop-zone--over', is);
    for (const name of ['dragenter', 'dragover']) {
      zone.addEventListener(name, event => {
        event.preventDefault();
        over(true);
      });
    }
    zone.addEventListener('dragleave', () => over(false));
    zone.addEventListener('drop', event => {
      event.preventDefault();
      over(false);
      if (event.dataTransfer.files.length > 0) {
        input.files = event.dataTransfer.files;
        input.focus();
      }
    });
    zone.querySelector('[data-drop-hint]').hidden = false;
  }

  document.querySelector('[data-focus]')?.focus();

  /* The page itself says how far the work is; when it is done, the page as a whole has something else to show. */
  const progress = document.querySelector('[data-progress]');
  const look = async () => {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.querySelector('[data-progress]');
    if (!answer.ok || !now) {
      location.reload();
      return;
    }
    const bar = progress.querySelector('progress');
    bar.value = now.querySelector('progress').value;
    const words = progress.querySelector('[role=status]');
    const said = now.querySelector('[role=status]').textContent;
    if (words.textContent !== said) words.textContent = said;
    setTimeout(look, 1000);
  };
  if (progress) {
    document.querySelector('.no-script').hidden = true;
    setTimeout(look, 500);
  }
})();
