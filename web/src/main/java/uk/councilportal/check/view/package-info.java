/**
 * The page of a month's checks: what is wrong, where it is put right, and reasons for what only looks wrong.
 *
 * <p>The state of the page is in its address; a form sends one reason at a time.
 */
package uk.councilportal.check.view;
