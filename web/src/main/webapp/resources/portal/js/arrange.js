/* Rows that are dragged: the library would write a style for the pointer into the page, which the portal's policy refuses.
   It makes rows draggable some time after the page is there, so that the last moment to tell it is the grasp of a row. */
document.addEventListener('mousedown', event => {
  'use strict';
  const rows = event.target.closest('#order_data');
  if (rows) window.jQuery(rows).sortable('option', 'cursor', 'auto');
}, true);
