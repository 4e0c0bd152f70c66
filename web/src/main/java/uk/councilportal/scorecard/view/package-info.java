/**
 * The pages of the scorecard and of one indicator: what is chosen in the address, the rows that are left, the sentences
 * about them, and the components that write the tables.
 *
 * <p>Figures come as disclosed values from the services; nothing is computed here that a service could disclose.
 */
package uk.councilportal.scorecard.view;
