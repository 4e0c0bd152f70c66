package uk.councilportal.archive.model;

import java.math.BigDecimal;

/**
 * By what the rows of a council in a table are known again under another code.
 *
 * @param rows how many they are
 * @param sum the check numbers of all rows together, worked out by the database over everything in them but whose they are
 */
public record RowsMark(long rows, BigDecimal sum) {}
