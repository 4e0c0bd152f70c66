package uk.councilportal.operation.service;

import java.util.Optional;
import uk.councilportal.access.caller.RunningJobs;

/**
 * A piece of background work.
 *
 * @param work what it is, in whose name, and how far it has come
 * @param council what the council is called that it is for; empty for none
 */
public record WorkLine(RunningJobs.Line work, Optional<String> council) {}
