package uk.councilportal.comparison.service;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.model.ComparedFigure;
import uk.councilportal.comparison.model.FigureBasis;
import uk.councilportal.comparison.model.League;
import uk.councilportal.comparison.model.LeagueRow;
import uk.councilportal.comparison.model.NeighbourMean;
import uk.councilportal.comparison.rules.LeagueRule;
import uk.councilportal.comparison.rules.NeighbourRule;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.model.GroupDecision;
import uk.councilportal.disclosure.rules.GroupDisclosureRule;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;

/**
 * Ranks, quarters and means of the figures one reader sees. Only numbers that are shown go in, as they are shown, so nothing
 * that comes out tells of one that is not.
 *
 * <p>That is why no choice of councils has to be refused for what another choice shows, "all" beside "all but one" (statistics
 * and disclosure, 3.6): the difference between two means is a figure that the reader sees anyway. A mean is withheld, with its
 * reason, where fewer than three councils have a figure.
 */
final class Standings {

    private final League league;
    private final Map<AuthorityCode, Standing> places;

    private Standings(League league) {
        this.league = league;
        this.places = league.rows().stream()
                .collect(Collectors.toMap(LeagueRow::council, row -> new Standing(row.rank(), row.band())));
    }

    /** Ranks the figures. */
    static Standings of(Map<AuthorityCode, ShownFigure> figures, Measure measure) {
        Map<AuthorityCode, ComparedFigure> numbers = new LinkedHashMap<>();
        figures.forEach((council, figure) -> numbers.put(
                council, new ComparedFigure(number(figure), Optional.empty(), FigureBasis.OWN_FIGURE, List.of())));
        return new Standings(LeagueRule.league(numbers, measure));
    }

    /** The place of a council. */
    Standing of(AuthorityCode council) {
        return places.getOrDefault(council, Standing.none());
    }

    /** The councils with the best figure. */
    List<AuthorityCode> best() {
        return league.best();
    }

    /** The mean of a group; withheld when fewer than three councils have a figure. */
    static PeerFigure mean(Map<AuthorityCode, ShownFigure> group, Measure measure) {
        Set<AuthorityCode> contributors = group.entrySet().stream()
                .filter(each -> each.getValue().number().isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        NeighbourMean mean = NeighbourRule.mean(
                group.values().stream().map(Standings::number).toList());
        GroupDecision decision = GroupDisclosureRule.decide(contributors, contributors, List.of());
        DisclosedValue shown = decision.shows()
                ? DisclosedValue.of(mean.mean(), measure.format())
                : DisclosedValue.missing(new MeasureValue.Missing(MissingReason.INPUT_MISSING, decision.reason()));
        return new PeerFigure(shown, mean.used(), mean.neighbours());
    }

    private static MeasureValue number(ShownFigure figure) {
        Optional<BigDecimal> number = figure.number();
        return number.map(MeasureValue::of).orElseGet(() -> MeasureValue.missing(MissingReason.NOT_AVAILABLE));
    }
}
