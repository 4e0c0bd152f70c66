/** Reads targets as of a revision and keeps new ones. */
package uk.councilportal.target.repository;
