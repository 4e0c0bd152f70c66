/**
 * The page on which people write about the figures of a month, and how texts are written into any page.
 *
 * <p>The address of the page holds report, month, rows shown and the text that is open.
 */
package uk.councilportal.commentary.view;
