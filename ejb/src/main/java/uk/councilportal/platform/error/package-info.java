/**
 * The base classes of what people can be told: something is not there, or the work cannot be done as asked.
 *
 * <p>Every one of them rolls the transaction back and carries a key into the message bundle.
 */
package uk.councilportal.platform.error;
