/** The unit that sees several councils, in the container. */
package uk.councilportal.grant.overview;
