/**
 * Councils and the number of children who live in them.
 *
 * <p>"Council" in the interface is "authority" in the code, as in the official statistics.
 */
package uk.councilportal.authority.model;
