/* Saves what a page draws as a picture: a canvas as PNG, a table or a drawing as SVG. Only what the reader sees is in it. */
(() => {
  'use strict';
  const SVG = 'http://www.w3.org/2000/svg';
  const PAINT = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'opacity', 'color',
    'font-family', 'font-size', 'font-weight', 'text-anchor'];

  const make = (name, attributes) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };

  /* Colours and lines come from the style sheet, which the file does not have. */
  const paint = (from, to) => {
    const style = getComputedStyle(from);
    for (const name of PAINT) to.setAttribute(name, style.getPropertyValue(name));
    [...from.children].forEach((child, index) => paint(child, to.children[index]));
  };

  /* A mark of the page's sprite is copied into the file. */
  const drawing = (svg, box) => {
    const copy = svg.cloneNode(true);
    paint(svg, copy);
    svg.querySelectorAll('use').forEach((use, index) => {
      const symbol = document.querySelector(use.getAttribute('href'));
      const inner = make('g', {});
      inner.append(...[...symbol.children].map(child => child.cloneNode(true)));
      const style = getComputedStyle(svg);
      inner.innerHTML = inner.innerHTML.replace(/var\((--[a-z-]+)\)/g, (all, name) => {
        const probe = document.createElement('span');
        probe.style.color = `var(${name})`;
        svg.parentElement.append(probe);
        const colour = getComputedStyle(probe).color;
        probe.remove();
        return colour;
      });
      inner.setAttribute('color', style.color);
      copy.setAttribute('viewBox', symbol.getAttribute('viewBox'));
      copy.querySelectorAll('use')[index].replaceWith(inner);
    });
    for (const [key, value] of Object.entries(box)) copy.setAttribute(key, value);
    return copy;
  };

  const place = (element, origin) => {
    const box = element.getBoundingClientRect();
    return { x: box.x - origin.x, y: box.y - origin.y, width: box.width, height: box.height };
  };

  const words = (picture, cell, origin) => {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.data.trim() || node.parentElement.closest('.visually-hidden, svg')) continue;
      const style = getComputedStyle(node.parentElement);
      const lines = new Map();
      for (let at = 0; at < node.length; at++) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getClientRects()[0];
        if (!box) continue;
        const line = lines.get(box.y) ?? { x: box.x, bottom: box.bottom, text: '' };
        line.text += node.data[at];
        lines.set(box.y, line);
      }
      for (const line of lines.values()) {
        const text = make('text', {
          x: line.x - origin.x, y: line.bottom - origin.y - parseFloat(style.fontSize) * 0.25, fill: style.color,
          'font-family': style.fontFamily, 'font-size': style.fontSize, 'font-weight': style.fontWeight,
          'font-style': style.fontStyle
        });
        text.textContent = line.text.trim();
        picture.append(text);
      }
    }
  };

  const ofTable = table => {
    const origin = table.getBoundingClientRect();
    const picture = make('svg', { xmlns: SVG, width: origin.width, height: origin.height,
      viewBox: `0 0 ${origin.width} ${origin.height}` });
    const paper = getComputedStyle(document.body).backgroundColor;
    picture.append(make('rect', { width: '100%', height: '100%', fill: paper }));
    for (const cell of table.querySelectorAll('caption, th, td')) {
      const style = getComputedStyle(cell);
      if (style.display === 'none' || cell.matches('.visually-hidden')) continue;
      const box = place(cell, origin);
      if (style.backgroundColor !== 'rgba(0, 0, 0, 0)') picture.append(make('rect', { ...box, fill: style.backgroundColor }));
      picture.append(make('rect', { x: box.x, y: box.y + box.height - 1, width: box.width, height: 1, fill: style.borderBottomColor }));
      words(picture, cell, origin);
      for (const svg of cell.querySelectorAll('svg')) picture.append(drawing(svg, place(svg, origin)));
    }
    return picture;
  };

  const ofDrawing = svg => {
    const copy = drawing(svg, place(svg, svg.getBoundingClientRect()));
    copy.setAttribute('xmlns', SVG);
    return copy;
  };

  /* A canvas has no ground of its own and no title. */
  const ofCanvas = (canvas, title) => {
    const copy = document.createElement('canvas');
    const scale = canvas.width / canvas.clientWidth;
    const head = title ? 36 * scale : 0;
    copy.width = canvas.width;
    copy.height = canvas.height + head;
    const pen = copy.getContext('2d');
    const style = getComputedStyle(document.body);
    pen.fillStyle = style.backgroundColor;
    pen.fillRect(0, 0, copy.width, copy.height);
    pen.fillStyle = style.color;
    pen.font = `600 ${16 * scale}px ${style.fontFamily}`;
    pen.fillText(title, 8 * scale, 22 * scale);
    pen.drawImage(canvas, 0, head);
    return copy;
  };

  const save = (address, name) => {
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
  };

  for (const button of document.querySelectorAll('[data-save-picture]')) {
    button.addEventListener('click', () => {
      const shown = document.querySelector(button.dataset.savePicture);
      const name = button.dataset.name;
      const canvas = shown.matches('canvas') ? shown : shown.querySelector('canvas');
      if (canvas) {
        const title = [document.querySelector('h1'), shown.querySelector('.chart__title')].filter(Boolean);
        const words = title.map(one => one.innerText).join(': ');
        save(ofCanvas(canvas, words).toDataURL('image/png'), `${name}.png`);
        return;
      }
      const picture = shown.matches('svg') ? ofDrawing(shown) : ofTable(shown);
      const file = new Blob([new XMLSerializer().serializeToString(picture)], { type: 'image/svg+xml' });
      const address = URL.createObjectURL(file);
      save(address, `${name}.svg`);
      setTimeout(() => URL.revokeObjectURL(address), 1000);
    });
    button.hidden = false;
  }
})();
