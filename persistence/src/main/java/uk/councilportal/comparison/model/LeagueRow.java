package uk.councilportal.comparison.model;

import java.util.Optional;
import java.util.OptionalInt;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * One council in a league table.
 *
 * @param council the council
 * @param figure its figure
 * @param rank its place, 1 the best; empty without a figure and for measures that have no good or bad
 * @param band its quarter of the councils compared; empty as the rank, and where too few councils are compared
 */
public record LeagueRow(AuthorityCode council, ComparedFigure figure, OptionalInt rank, Optional<QuartileBand> band) {}
