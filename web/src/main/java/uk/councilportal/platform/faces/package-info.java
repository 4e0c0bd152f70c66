/**
 * What every page rests on: the exception handler, records in page expressions, the text bundle, the reader's theme.
 *
 * <p>Nothing here knows a council's figures.
 */
package uk.councilportal.platform.faces;
