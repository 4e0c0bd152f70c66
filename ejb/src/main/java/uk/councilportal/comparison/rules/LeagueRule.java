package uk.councilportal.comparison.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.model.ComparedFigure;
import uk.councilportal.comparison.model.League;
import uk.councilportal.comparison.model.LeagueRow;
import uk.councilportal.comparison.model.QuartileBand;
import uk.councilportal.comparison.model.Quartiles;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.observation.model.MeasureValue;

/**
 * The league table of the councils compared.
 *
 * <p>Figures are ranked as they are shown: two councils that print the same share a rank, as ratings and arrows compare
 * printed figures too. Quarters are of the councils compared and need four figures at least; among all councils of the
 * country {@link QuartileRule} gives them. A figure of another definition is ranked and carries its grade, which the
 * table shows; one that is not comparable has no figure here.
 */
public final class LeagueRule {

    /** Fewer figures cannot be divided into quarters. */
    public static final int FEWEST_FOR_QUARTERS = 4;

    private LeagueRule() {}

    /** The table of the councils, in the order given. */
    public static League league(Map<AuthorityCode, ComparedFigure> figures, Measure measure) {
        Map<AuthorityCode, MeasureValue> shown = new LinkedHashMap<>();
        figures.forEach((council, figure) -> shown.put(council, figure.value().map(measure.format()::round)));
        Map<AuthorityCode, Integer> ranks = RankRule.ranks(shown, measure.polarity());
        List<BigDecimal> known =
                shown.values().stream().flatMap(value -> value.known().stream()).toList();
        Optional<Quartiles> cuts = Optional.of(known)
                .filter(values -> values.size() >= FEWEST_FOR_QUARTERS)
                .flatMap(QuartileRule::cutPoints);
        List<LeagueRow> rows = figures.entrySet().stream()
                .map(entry -> new LeagueRow(
                        entry.getKey(),
                        entry.getValue(),
                        rank(ranks, entry.getKey()),
                        cuts.flatMap(cut -> band(entry.getValue(), cut, measure))))
                .toList();
        return new League(
                rows, NeighbourRule.best(shown, measure.polarity()), known.size(), leastComparable(figures.values()));
    }

    private static OptionalInt rank(Map<AuthorityCode, Integer> ranks, AuthorityCode council) {
        Integer rank = ranks.get(council);
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    private static Optional<QuartileBand> band(ComparedFigure figure, Quartiles cuts, Measure measure) {
        return figure.value()
                .known()
                .map(measure.format()::round)
                .flatMap(shown -> QuartileRule.band(shown, cuts, measure.polarity()));
    }

    private static Optional<Comparability> leastComparable(Collection<ComparedFigure> figures) {
        return figures.stream()
                .flatMap(figure -> figure.comparability().stream())
                .max(Comparator.naturalOrder());
    }
}
