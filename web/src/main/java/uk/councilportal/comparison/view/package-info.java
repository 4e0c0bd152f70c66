/**
 * The pages on which boards and councils compare published figures: what is chosen in the address, the sentences about
 * it, and the components that write the tables.
 *
 * <p>Figures come as disclosed values from the services; order, rank, band and marks follow from them and nothing else.
 */
package uk.councilportal.comparison.view;
