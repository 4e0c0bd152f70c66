/**
 * How figures that may be shown are written, and the key to the marks and symbols beside them; the same on every page.
 *
 * <p>Nothing here decides what may be shown: that is done before a figure leaves the services.
 */
package uk.councilportal.disclosure.view;
