package uk.councilportal.user.service;

import java.util.List;

/**
 * A part of the list of people.
 *
 * @param lines the people on it
 * @param matching how many people were asked for
 * @param page the number of the part, from 1
 * @param pages how many parts there are, at least 1
 */
public record UserPage(List<UserLine> lines, int matching, int page, int pages) {
    /** How many people a part holds at most. */
    public static final int SIZE = 25;
}
