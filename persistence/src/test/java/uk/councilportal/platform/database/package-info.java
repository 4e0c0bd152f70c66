/**
 * A real database for tests: MariaDB started by the test run, migrated by Flyway, with the persistence unit on top.
 */
package uk.councilportal.platform.database;
