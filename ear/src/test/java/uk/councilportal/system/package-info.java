/**
 * Tests of the running whole: the packaged portal on its server, with its own Keycloak and database, asked from
 * outside by HTTP and by a browser. All classes of one run share one stack.
 */
package uk.councilportal.system;
