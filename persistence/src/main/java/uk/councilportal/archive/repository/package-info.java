/**
 * Reads, loads and removes whole tables of one council, and keeps the archives taken and the councils that leave.
 *
 * <p>Tables are worked on by set-based SQL on the connection of the running transaction, for the council it is bound to.
 */
package uk.councilportal.archive.repository;
