/**
 * Keeps grants, and reads what they show.
 *
 * <p>{@code GrantedFigureRepository} is the one way in which figures of several councils are read: through views, with a
 * database user that sees nothing else, always in the name of an audience.
 */
package uk.councilportal.grant.repository;
