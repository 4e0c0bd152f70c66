package uk.councilportal.operation.service;

import uk.councilportal.operation.model.DatabaseState;

/**
 * What the portal runs on, and whether it answers.
 *
 * @param java the version of Java
 * @param database the database, which has answered where this can be read
 * @param signInAnswers whether the sign-in service answers the portal's own account
 * @param signInMillis how long it took to answer, or to be given up, in milliseconds
 * @param halfDone changes of users that wait to be undone
 */
public record PortalState(
        String java, DatabaseState database, boolean signInAnswers, long signInMillis, int halfDone) {}
