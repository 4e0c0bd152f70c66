package uk.councilportal.comparison.service;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.model.CountPair;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.period.model.ReportingPeriod;

/** Puts the lines of a league table together. */
final class LeagueComposer {

    private static final DisplayFormat COUNT = new DisplayFormat(MeasureUnit.COUNT, 0);
    private static final Comparator<LeagueLine> BY_RANK = Comparator.comparingInt(
                    (LeagueLine line) -> line.standing().rank().orElse(Integer.MAX_VALUE))
            .thenComparing(line -> line.figure().number().isEmpty());

    private final Comparison comparison;
    private final String code;
    private final ReportingPeriod period;

    LeagueComposer(Comparison comparison, String code, ReportingPeriod period) {
        this.comparison = comparison;
        this.code = code;
        this.period = period;
    }

    /** The councils alone. */
    LeagueTable table(Optional<AuthorityCode> focus) {
        return table(focus, References.none(""));
    }

    /** The councils beside what official statistics publish. */
    LeagueTable table(Optional<AuthorityCode> focus, References national) {
        StandardHeading heading = comparison.catalogue().heading(code, period.end());
        Map<AuthorityCode, ShownFigure> figures = figures();
        Standings standings = Standings.of(figures, heading.measure());
        Outcomes outcomes = new Outcomes(comparison.catalogue(), heading, national);
        List<LeagueLine> lines = comparison.councils().stream()
                .map(council -> line(council, figures.get(council.code()), standings, outcomes))
                .sorted(BY_RANK)
                .toList();
        LeagueTable.Summary summary = new LeagueTable.Summary(
                Standings.mean(figures, heading.measure()), standings.best(), leastComparable(figures));
        return new LeagueTable(heading, period, lines, summary, national, focus, comparison.policy());
    }

    /** The figures by council, in the order of the councils. */
    Map<AuthorityCode, ShownFigure> figures() {
        Map<AuthorityCode, ShownFigure> figures = new LinkedHashMap<>();
        comparison
                .councils()
                .forEach(council -> figures.put(council.code(), comparison.figure(council.code(), code, period)));
        return figures;
    }

    private LeagueLine line(ComparedCouncil council, ShownFigure figure, Standings standings, Outcomes outcomes) {
        Optional<CountPair> counts = comparison.counts(council.code(), code, period);
        return new LeagueLine(
                council,
                figure,
                standings.of(council.code()),
                counts.map(LeagueComposer::shown),
                outcomes.interval(counts),
                outcomes.beside(References.Kind.ENGLAND, counts));
    }

    static ShownCounts shown(CountPair counts) {
        return new ShownCounts(
                DisclosedValue.shown(counts.numerator(), COUNT.format(counts.numerator())),
                DisclosedValue.shown(counts.denominator(), COUNT.format(counts.denominator())));
    }

    private static Optional<Comparability> leastComparable(Map<AuthorityCode, ShownFigure> figures) {
        return figures.values().stream()
                .filter(figure -> figure.number().isPresent())
                .flatMap(figure -> figure.comparability().stream())
                .max(Comparator.naturalOrder());
    }
}
