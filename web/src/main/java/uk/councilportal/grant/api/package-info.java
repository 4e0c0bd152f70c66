/** Grants of the caller's own council over REST: the same service as the page. */
package uk.councilportal.grant.api;
