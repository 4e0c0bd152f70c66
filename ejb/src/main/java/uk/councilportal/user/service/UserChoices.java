package uk.councilportal.user.service;

import java.util.List;
import java.util.Set;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;

/**
 * What an administrator can make of somebody.
 *
 * @param roles the roles that are theirs to give
 * @param places where somebody can belong; empty for those who look after one council only
 */
public record UserChoices(Set<UserRole> roles, List<Named> places) {

    /** A place and what it is called. */
    public record Named(UserPlace place, String name) {}
}
