/**
 * The pages of the portal as a browser test speaks of them: how to reach one, what it shows, what can be done on it.
 *
 * <p>Only this package knows selectors. Each page can be asked for its accessibility violations.
 */
package uk.councilportal.system.pages;
