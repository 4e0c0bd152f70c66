package uk.councilportal.user.model;

import java.time.Instant;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.model.AuditResult;

/**
 * Somebody came in at the sign-in service or was turned away there.
 *
 * @param number a number of the event that is the same whenever it is read
 * @param at when
 * @param actor who, as far as there is an account of that name: what else people type there may be a password
 * @param result whether they came in
 */
public record SignInEvent(String number, Instant at, AuditActor actor, AuditResult result) {}
