/**
 * The page in which officers enter a month: the grid, written in one go, and the commands its script sends.
 *
 * <p>The script moves between cells and sends what was typed; every word it shows comes from the server.
 */
package uk.councilportal.entry.view;
