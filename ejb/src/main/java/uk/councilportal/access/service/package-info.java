/**
 * What people may know about the use of the portal: a council of its own data, those who look after the portal of all.
 *
 * <p>Never a figure. Entries of other councils, and those that belong to no council, are not read for a council.
 */
package uk.councilportal.access.service;
