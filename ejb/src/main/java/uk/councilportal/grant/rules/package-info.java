/** What a grant has to name before it can be given. */
package uk.councilportal.grant.rules;
