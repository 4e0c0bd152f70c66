/**
 * Tells people by e-mail what happens to the months of their council.
 *
 * <p>A notice is kept in the database first and sent afterwards, so none is lost while the mail server is away, and
 * each occasion is told to each person once. No figure is ever sent.
 */
package uk.councilportal.notice.service;
