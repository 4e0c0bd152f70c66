/**
 * Who did what, as plain values: the facts an audit entry is made of.
 *
 * <p>No figures ever appear here, only names of actions, reports and months.
 */
package uk.councilportal.access.model;
