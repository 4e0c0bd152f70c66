package uk.councilportal.sample.exchange;

import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.grant.model.Board;
import uk.councilportal.period.model.ReportingMonth;

/**
 * One row of the sample's file of grants: a council shows all the standard indicators it has to a board.
 *
 * @param line the line of the file
 * @param council the council
 * @param board the board
 * @param from the first month shown
 * @param dimensions the dimensions shown, separated by semicolons; empty for totals only
 */
public record BoardGrantLine(long line, AuthorityCode council, Board board, ReportingMonth from, String dimensions) {}
