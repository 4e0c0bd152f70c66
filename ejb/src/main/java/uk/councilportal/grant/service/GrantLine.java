package uk.councilportal.grant.service;

import uk.councilportal.grant.model.GrantState;
import uk.councilportal.grant.model.KeptGrant;

/**
 * A grant as it stands today.
 *
 * @param grant the grant
 * @param granteeName what the board or council is called on screen
 * @param state whether it shows anything
 */
public record GrantLine(KeptGrant grant, String granteeName, GrantState state) {}
