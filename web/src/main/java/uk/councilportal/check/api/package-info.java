/** The checks of a month over REST, for councils that put figures right in systems of their own. */
package uk.councilportal.check.api;
