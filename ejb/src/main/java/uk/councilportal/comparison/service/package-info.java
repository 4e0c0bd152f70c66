/**
 * Published figures of several councils side by side, for whoever may see them.
 *
 * <p>One way for every view: what the reader's council or boards may see is read from the overview, rebuilt over the
 * standard indicators, put through the disclosure rules, and only then ranked, averaged or drawn. What is withheld has
 * no number here, so no order, band, point or file can tell it.
 */
package uk.councilportal.comparison.service;
