package uk.councilportal.platform.exchange;

/**
 * Something kept that a file changes.
 *
 * @param line the line of the file
 * @param what what is changed, as the council names it
 * @param before what is kept, in words
 * @param after what the file says, in words
 */
public record ImportedChange(long line, String what, String before, String after) {}
