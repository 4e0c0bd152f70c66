/**
 * Reading and writing CSV files the way every import and export of the portal does it.
 *
 * <p>Plain Java: streams in, rows and failures out. Files are read one row at a time, whatever their length; a cell that
 * cannot be understood is a failure with its line and column, never an exception and never a guess.
 */
package uk.councilportal.platform.exchange;
