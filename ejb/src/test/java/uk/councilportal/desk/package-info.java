/** A council's services put together for tests that need the real database but no container. */
package uk.councilportal.desk;
