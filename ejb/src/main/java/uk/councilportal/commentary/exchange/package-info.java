/**
 * Reads commentary as people type it.
 *
 * <p>The few marks of Markdown that are known are documented at the parser; everything else stays words.
 */
package uk.councilportal.commentary.exchange;
