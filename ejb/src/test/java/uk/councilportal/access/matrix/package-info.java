/**
 * The permission matrix: every method of every service, every role, the own council, another one and none.
 *
 * <p>The expectation is a text of its own, {@code services.txt}, so that neither a new method nor a changed permission
 * passes unnoticed.
 */
package uk.councilportal.access.matrix;
