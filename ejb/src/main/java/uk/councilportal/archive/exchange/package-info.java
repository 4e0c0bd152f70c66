/**
 * Writes and reads a council's archive: one ZIP with a manifest, a description and a CSV file for every table that is the
 * council's own. Rows go through one by one; no archive is ever held in memory.
 */
package uk.councilportal.archive.exchange;
