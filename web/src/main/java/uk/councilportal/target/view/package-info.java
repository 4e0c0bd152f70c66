/**
 * How a rating against a target is shown; the same on every page.
 */
package uk.councilportal.target.view;
