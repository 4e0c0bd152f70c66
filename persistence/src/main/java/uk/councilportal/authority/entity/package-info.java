/**
 * Councils, populations and revisions as the database keeps them, and the base of every row that belongs to a council.
 *
 * <p>Rows are written once and read; what changes is written as a new revision.
 */
package uk.councilportal.authority.entity;
