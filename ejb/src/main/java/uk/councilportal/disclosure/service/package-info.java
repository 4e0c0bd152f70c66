/**
 * What the disclosure rules have to be told by features above them.
 *
 * <p>The rules themselves are in {@link uk.councilportal.disclosure.rules}.
 */
package uk.councilportal.disclosure.service;
