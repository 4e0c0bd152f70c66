/**
 * What a council may know about the use of its own data.
 *
 * <p>Entries of other councils, and those that belong to no council, are never read here.
 */
package uk.councilportal.access.service;
