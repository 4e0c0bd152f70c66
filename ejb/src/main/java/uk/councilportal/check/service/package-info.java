/**
 * The checks of a report's month as people ask for them: what is found, and the reasons given for what looks wrong.
 *
 * <p>Everything is computed from the working copy when it is asked for; only reasons are kept. A month with an error, a
 * missing figure or a warning without a reason is not submitted.
 */
package uk.councilportal.check.service;
