/**
 * Who may make whom what: pure decisions, without clock, database or sign-in service.
 *
 * <p>Source: the table of people in the product's description, and the rules of its issue on administration.
 */
package uk.councilportal.user.rules;
