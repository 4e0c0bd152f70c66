/**
 * Tests of what every page rests on, and of the sources of the pages themselves.
 *
 * <p>They read the files below {@code src/main/webapp}; no server is needed.
 */
package uk.councilportal.platform.faces;
