/**
 * A council at work inside the container: set up by the import services, its people signed in one after the other.
 * Added to the archive by the tests that use it.
 */
package uk.councilportal.container.council;
