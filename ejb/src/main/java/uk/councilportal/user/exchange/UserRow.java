package uk.councilportal.user.exchange;

import java.util.List;
import java.util.Set;
import uk.councilportal.user.model.UserAccount.Person;
import uk.councilportal.user.model.UserRole;

/**
 * What a row of a file of users says.
 *
 * @param line the line of the file
 * @param person who it is
 * @param roles what they are to be; at least one
 * @param places the council or the boards as they are written; empty where the cell is
 */
public record UserRow(long line, Person person, Set<UserRole> roles, List<String> places) {}
