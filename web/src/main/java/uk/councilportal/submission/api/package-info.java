/**
 * Taking in a council's files over REST: what a file would do, and storing it. Only receives the file and writes what the import services
 * answer.
 */
package uk.councilportal.submission.api;
