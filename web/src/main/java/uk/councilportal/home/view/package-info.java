/**
 * The page on which each person starts: the work that waits, or what the role can do.
 *
 * <p>What is shown is decided by the service; the page only words it.
 */
package uk.councilportal.home.view;
