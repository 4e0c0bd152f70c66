/**
 * The page on which a council reads who did what in its own data.
 *
 * <p>What is shown is decided by the service; the page only words it.
 */
package uk.councilportal.access.view;
