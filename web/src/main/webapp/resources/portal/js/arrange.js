/* Rows that are dragged: the library would write a style for the pointer into the page, which the portal's policy refuses. */
window.addEventListener('load', () => {
  'use strict';
  window.jQuery('#order_data').sortable('option', 'cursor', 'auto');
});
