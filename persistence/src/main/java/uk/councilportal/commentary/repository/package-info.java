/** Reads and writes commentary and drafts. */
package uk.councilportal.commentary.repository;
