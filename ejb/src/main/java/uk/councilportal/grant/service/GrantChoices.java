package uk.councilportal.grant.service;

import java.util.List;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.grant.model.Board;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.period.model.ReportingMonth;

/**
 * What a council can grant, and to whom.
 *
 * @param boards the boards there are, by title
 * @param councils the other councils, by name
 * @param indicators the standard indicators the council links to, in the order of the catalogue
 * @param dimensions the dimensions by which it breaks any of them down
 * @param latest the latest month it has published
 */
public record GrantChoices(
        List<Board> boards,
        List<Authority> councils,
        List<StandardIndicator> indicators,
        List<Dimension> dimensions,
        ReportingMonth latest) {
    /** Takes copies of the lists. */
    public GrantChoices {
        boards = List.copyOf(boards);
        councils = List.copyOf(councils);
        indicators = List.copyOf(indicators);
        dimensions = List.copyOf(dimensions);
    }
}
