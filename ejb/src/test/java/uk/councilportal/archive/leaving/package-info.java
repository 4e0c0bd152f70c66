/**
 * A council that takes its archive and leaves, inside the container: guard, transactions and audit trail as people meet them.
 */
package uk.councilportal.archive.leaving;
