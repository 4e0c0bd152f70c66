package uk.councilportal.grant.model;

/**
 * An improvement board.
 *
 * @param name the name under which its members sign in
 * @param title what it is called on screen
 */
public record Board(String name, String title) {}
