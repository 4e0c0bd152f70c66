/**
 * What a council takes along when it leaves: the tables that are its own, their columns, and the archives it has taken.
 *
 * <p>Plain values. Which table belongs to a council and what becomes of it is said here and nowhere else.
 */
package uk.councilportal.archive.model;
