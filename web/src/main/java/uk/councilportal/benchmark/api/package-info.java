/**
 * Taking in national data over REST: what a file would do, and storing it. Only receives the file and writes what the
 * import service answers.
 */
package uk.councilportal.benchmark.api;
