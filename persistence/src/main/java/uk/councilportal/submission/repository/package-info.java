/** Reads and writes months, submissions, issues and published figures. */
package uk.councilportal.submission.repository;
