/**
 * Steps in the life of a council that has worked, inside the container: guard, transactions and audit trail as people meet them.
 */
package uk.councilportal.council.steps;
