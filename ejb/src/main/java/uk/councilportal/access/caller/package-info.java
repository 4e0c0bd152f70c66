/**
 * Who is calling: the person signed in, or the portal itself when it works on its own account.
 *
 * <p>Filled once per request from a verified token; services read it, pages and REST never pass a council in.
 */
package uk.councilportal.access.caller;
