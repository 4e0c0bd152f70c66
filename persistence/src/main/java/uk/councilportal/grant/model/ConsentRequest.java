package uk.councilportal.grant.model;

import java.time.LocalDateTime;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * That a board has asked a council to see its figures. It shows nothing by that.
 *
 * @param board the name of the board
 * @param council the council asked
 * @param by who asked for the board
 * @param at when, in UTC
 */
public record ConsentRequest(String board, AuthorityCode council, String by, LocalDateTime at) {}
