/**
 * Grants as the database keeps them, and the views through which they are read.
 *
 * <p>What begins with "Stored" belongs to one council and to the unit {@code portal}; the rest are views of the unit
 * {@code overview}, which only reads.
 */
package uk.councilportal.grant.entity;
