package uk.councilportal.board.service;

import uk.councilportal.user.model.UserState;

/**
 * Somebody who sits on a board.
 *
 * @param name the sign-in name
 * @param fullName first and last name
 * @param state whether they can sign in
 */
public record BoardMember(String name, String fullName, UserState state) {}
