/**
 * Files of people to be invited.
 *
 * <p>A file says who and as what; whether that may be is decided by the rules and the services.
 */
package uk.councilportal.user.exchange;
