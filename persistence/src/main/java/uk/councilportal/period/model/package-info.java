/**
 * Time as councils report it: months, quarters, school terms, and financial and academic years.
 *
 * <p>Values only. "Today" is never asked for here; a clock is handed in where it is needed.
 */
package uk.councilportal.period.model;
