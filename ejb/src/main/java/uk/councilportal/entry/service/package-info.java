/**
 * The grid in which officers keep a month: reading it, storing one cell at a time, taking the last change back.
 *
 * <p>Every stored cell is one revision under the council's lock. Whoever writes says which revision was seen; where
 * somebody else has written since, nothing is stored and the other's figure is handed back.
 */
package uk.councilportal.entry.service;
