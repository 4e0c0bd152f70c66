package uk.councilportal.comparison.service;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.model.CountPair;
import uk.councilportal.comparison.model.Quartiles;
import uk.councilportal.comparison.rules.LeagueRule;
import uk.councilportal.comparison.rules.QuartileRule;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/** Puts the lines of one council's profile together. */
final class ProfileComposer {

    private final Comparison comparison;
    private final Map<String, References> references;
    private final ComparedCouncil council;
    private final ReportingMonth month;

    ProfileComposer(
            Comparison comparison, Map<String, References> references, AuthorityCode code, ReportingMonth month) {
        this.comparison = comparison;
        this.references = references;
        this.month = month;
        this.council = comparison.councils().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Only indicators of which there is something to say of the council itself. */
    CouncilProfile profile(List<String> codes) {
        Map<Boolean, List<CouncilProfile.Line>> lines =
                codes.stream().map(this::line).collect(Collectors.partitioningBy(ProfileComposer::isTold));
        List<CouncilProfile.Left> left = lines.get(false).stream()
                .map(line ->
                        new CouncilProfile.Left(line.indicator(), line.figure().gap()))
                .toList();
        return new CouncilProfile(council, month, lines.get(true), left, comparison.policy());
    }

    private static boolean isTold(CouncilProfile.Line line) {
        return line.figure().gap() != FigureGap.NOT_PUBLISHED && line.figure().gap() != FigureGap.NOT_GRANTED;
    }

    private CouncilProfile.Line line(String code) {
        StandardHeading heading = comparison.catalogue().heading(code, month);
        Measure measure = heading.measure();
        Map<AuthorityCode, ShownFigure> all =
                new LeagueComposer(comparison, code, ReportingPeriod.month(month)).figures();
        ShownFigure own = all.get(council.code());
        return new CouncilProfile.Line(
                heading,
                own,
                Standings.of(all, measure).of(council.code()),
                Standings.mean(others(all, each -> true), measure),
                Standings.mean(others(all, each -> each.region().equals(council.region())), measure),
                spread(all, measure),
                references.get(code),
                verdicts(heading));
    }

    private CouncilProfile.Verdicts verdicts(StandardHeading heading) {
        Optional<CountPair> counts = comparison.counts(council.code(), heading.code(), month);
        Outcomes outcomes = new Outcomes(comparison.catalogue(), heading, references.get(heading.code()));
        return new CouncilProfile.Verdicts(
                outcomes.interval(counts),
                outcomes.beside(References.Kind.NEIGHBOURS, counts),
                outcomes.beside(References.Kind.ENGLAND, counts));
    }

    private Map<AuthorityCode, ShownFigure> others(
            Map<AuthorityCode, ShownFigure> all, Predicate<ComparedCouncil> chosen) {
        Map<AuthorityCode, ShownFigure> others = new LinkedHashMap<>();
        comparison.councils().stream()
                .filter(each -> !each.equals(council) && chosen.test(each))
                .forEach(each -> others.put(each.code(), all.get(each.code())));
        return others;
    }

    private static Optional<CouncilProfile.Spread> spread(Map<AuthorityCode, ShownFigure> all, Measure measure) {
        List<BigDecimal> numbers = all.values().stream()
                .flatMap(figure -> figure.number().stream())
                .sorted()
                .toList();
        if (numbers.size() < LeagueRule.FEWEST_FOR_QUARTERS) {
            return Optional.empty();
        }
        return QuartileRule.cutPoints(numbers).map(cuts -> spread(numbers, cuts, measure.format()));
    }

    private static CouncilProfile.Spread spread(List<BigDecimal> numbers, Quartiles cuts, DisplayFormat format) {
        return new CouncilProfile.Spread(
                shown(numbers.get(0), format),
                shown(cuts.lower(), format),
                shown(cuts.median(), format),
                shown(cuts.upper(), format),
                shown(numbers.get(numbers.size() - 1), format));
    }

    private static DisclosedValue shown(BigDecimal number, DisplayFormat format) {
        return DisclosedValue.shown(number, format.format(number));
    }
}
