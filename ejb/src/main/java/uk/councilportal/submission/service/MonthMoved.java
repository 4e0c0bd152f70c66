package uk.councilportal.submission.service;

import uk.councilportal.authority.model.AuthorityCode;

/**
 * A month of a council has taken a step. Fired within the transaction of the step; whoever listens to tell others
 * waits until it is stored.
 *
 * @param council the council
 */
public record MonthMoved(AuthorityCode council) {}
