/**
 * The page on which a person chooses what to be told by e-mail.
 *
 * <p>Everybody chooses for themselves only; the service takes the person from the caller.
 */
package uk.councilportal.notice.view;
