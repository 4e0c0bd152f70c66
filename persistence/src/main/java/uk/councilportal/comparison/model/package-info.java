/**
 * Figures of several councils side by side: what councils have published over a standard indicator, what becomes of it
 * for comparison, and what statistics say about it.
 *
 * <p>Values only, unrounded. Whether a reader may see one of them is decided elsewhere.
 */
package uk.councilportal.comparison.model;
