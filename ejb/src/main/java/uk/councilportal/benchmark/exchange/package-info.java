/**
 * The files of benchmarks: those a council prints, and national data as the Department for Education publishes them.
 *
 * <p>Plain Java, row by row. A file of national data is known by its headings, may be packed by gzip, and is never guessed
 * at: a cell that is neither a number nor a known symbol is a failure with its line and column.
 */
package uk.councilportal.benchmark.exchange;
