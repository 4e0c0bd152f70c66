package uk.councilportal.comparison.service;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.model.ComparedFigure;
import uk.councilportal.comparison.model.CountPair;
import uk.councilportal.comparison.model.FigureBasis;
import uk.councilportal.comparison.model.FigurePart;
import uk.councilportal.disclosure.model.CouncilPolicy;
import uk.councilportal.disclosure.model.DataSymbol;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.model.DisclosurePolicy;
import uk.councilportal.disclosure.model.RoundingBase;
import uk.councilportal.disclosure.rules.SmallNumberRule;
import uk.councilportal.grant.model.FigureSource;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * Councils and their figures as one reader may see them: what every view is made of.
 *
 * <p>Figures are protected council by council, all at once, when the first of a council is asked for.
 */
final class Comparison {

    private final Catalogue catalogue;
    private final List<ComparedCouncil> councils;
    private final ComparisonScope scope;
    private final FigureAccess access;
    private final Map<AuthorityCode, CouncilFigures> figures = new HashMap<>();
    private final Map<AuthorityCode, Map<FigureKey, DisclosedValue>> shown = new HashMap<>();
    private final Set<String> family;
    private final Set<String> overTime;

    Comparison(
            Catalogue catalogue,
            List<ComparedCouncil> councils,
            ComparisonScope scope,
            FigureAccess access,
            Map<AuthorityCode, CouncilFigures.Published> published) {
        this.catalogue = catalogue;
        this.councils = councils;
        this.scope = scope;
        this.access = access;
        this.family = catalogue.family(scope.indicators());
        this.overTime = catalogue.overTime(family);
        published.forEach((code, each) -> figures.put(code, new CouncilFigures(code, each, catalogue)));
    }

    /** The councils compared, by name. */
    List<ComparedCouncil> councils() {
        return councils;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    FigureAccess access() {
        return access;
    }

    /** For whom it is made. */
    ExportPolicy policy() {
        Map<AuthorityCode, CouncilPolicy> stricter = new LinkedHashMap<>();
        councils.stream()
                .filter(council -> isTightened(council.code()))
                .forEach(council ->
                        stricter.put(council.code(), figures.get(council.code()).policy()));
        return new ExportPolicy(access.disclosure().words(), DisclosurePolicy.RULES_VERSION, stricter);
    }

    /** Whether the council withholds more from the reader than the catalogue says; a council of which nothing is seen does not. */
    boolean isTightened(AuthorityCode council) {
        return figures.get(council).policy().isStricter()
                && !access.disclosure().seesExactly(council)
                && !issues(council).isEmpty();
    }

    /** The months for which the council has published anything over the indicator, as far as the reader sees. */
    SortedSet<ReportingMonth> months(AuthorityCode council, String code) {
        return figures.get(council).months(inputs(code));
    }

    /** The issues the reader's figures of the council were published in. */
    Set<SourceIssue> issues(AuthorityCode council) {
        return figures.get(council).issues();
    }

    /** One figure of a month as the reader may see it. */
    ShownFigure figure(AuthorityCode council, String code, ReportingMonth month) {
        return figure(council, code, ReportingPeriod.month(month));
    }

    /** One figure of a month or quarter as the reader may see it. */
    ShownFigure figure(AuthorityCode council, String code, ReportingPeriod asked) {
        ReportingPeriod period = figures.get(council).meant(code, asked);
        ComparedFigure figure = figures.get(council).figure(code, period);
        return figure.value().isKnown() ? known(council, code, period, figure) : missing(council, code, period, figure);
    }

    /** The council's own indicator whose figure of the month is shown as it is; empty where none is. */
    Optional<FigureSource> source(AuthorityCode council, String code, ReportingMonth month) {
        return figures.get(council).source(code, ReportingPeriod.month(month));
    }

    /** How the council measures the indicator. */
    List<FigureSource> sources(AuthorityCode council, String code) {
        return figures.get(council).sources(code);
    }

    /** The council's own figures behind it. */
    List<FigurePart> parts(AuthorityCode council, String code, ReportingMonth month) {
        return figures.get(council).figure(code, ReportingPeriod.month(month)).parts();
    }

    /** The counts behind a figure of a month. */
    Optional<CountPair> counts(AuthorityCode council, String code, ReportingMonth month) {
        return counts(council, code, ReportingPeriod.month(month));
    }

    /** The counts behind a figure; empty unless the figure itself is shown as it is. */
    Optional<CountPair> counts(AuthorityCode council, String code, ReportingPeriod asked) {
        ReportingPeriod period = figures.get(council).meant(code, asked);
        Optional<DisclosedValue> value =
                Optional.ofNullable(protectedOf(council).get(FigureKey.figure(code, period)));
        boolean exact = !policy(council, code, period).rounding().rounds()
                || access.disclosure().seesExactly(council);
        return exact && value.flatMap(DisclosedValue::value).isPresent()
                ? figures.get(council).figure(code, period).counts()
                : Optional.empty();
    }

    private DisclosurePolicy policy(AuthorityCode council, String code, ReportingPeriod period) {
        return catalogue
                .policy(code, period.end())
                .tightenedBy(figures.get(council).policy());
    }

    /** To what the figure is rounded for the reader; percentages and rates never are. */
    private RoundingBase rounding(AuthorityCode council, String code, ReportingPeriod period) {
        boolean rounded = catalogue.format(code, period.end()).unit() == MeasureUnit.COUNT
                && !access.disclosure().seesExactly(council);
        return rounded ? policy(council, code, period).rounding() : RoundingBase.NONE;
    }

    private ShownFigure known(AuthorityCode council, String code, ReportingPeriod period, ComparedFigure figure) {
        DisclosedValue decided = marked(council, code, period, figure);
        DisclosedValue value = isTightened(council)
                ? PolicyReasons.explained(decided, figures.get(council).policy())
                : decided;
        boolean visible = value.value().isPresent();
        Optional<PublishedFacts> facts = figures.get(council).facts(figure, period.end(), inputs(code));
        boolean own = figure.basis().isOwn();
        return new ShownFigure(
                value,
                figure.comparability(),
                figure.differences(),
                visible ? FigureGap.NONE : FigureGap.WITHHELD,
                visible ? PolicyReasons.source(figure, rounding(council, code, period)) : value.reason(),
                facts.map(PublishedFacts::issue),
                facts.filter(each -> visible && own).flatMap(PublishedFacts::rating),
                facts.filter(each -> visible && own)
                        .filter(PublishedFacts::revised)
                        .isPresent());
    }

    /** The reader's own percentages are marked where they rest on few children, as on the scorecard. */
    private DisclosedValue marked(AuthorityCode council, String code, ReportingPeriod period, ComparedFigure figure) {
        DisclosedValue value = protectedOf(council).get(FigureKey.figure(code, period));
        boolean own = access.disclosure().seesExactly(council) && catalogue.isProtected(code);
        return figure.counts()
                .filter(pair -> own)
                .map(pair -> Amounts.of(pair.numerator(), pair.denominator()))
                .map(amounts -> SmallNumberRule.markRatio(value, amounts, policy(council, code, period)))
                .orElse(value);
    }

    private ShownFigure missing(AuthorityCode council, String code, ReportingPeriod period, ComparedFigure figure) {
        boolean refused = figure.basis() == FigureBasis.REFUSED;
        FigureGap gap = refused
                ? FigureGap.NOT_COMPARABLE
                : access.refusal(council, inputs(code), period.start()).orElse(gap(figure));
        boolean tell = gap == FigureGap.NOT_COMPARABLE || gap == FigureGap.NO_FIGURE;
        String reason = tell ? figure.reason() : gap.words();
        DataSymbol symbol = refused ? DataSymbol.NOT_APPLICABLE : DataSymbol.UNAVAILABLE;
        return new ShownFigure(
                DisclosedValue.marked(symbol, reason),
                refused ? Optional.of(Comparability.NOT_COMPARABLE) : Optional.empty(),
                "",
                gap,
                reason,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static FigureGap gap(ComparedFigure figure) {
        return figure.value().missingReason().equals(Optional.of(MissingReason.NOT_ENTERED))
                ? FigureGap.NOT_PUBLISHED
                : FigureGap.NO_FIGURE;
    }

    /** The indicator and what it is made of. */
    List<String> inputs(String code) {
        return catalogue.inputs(code);
    }

    private Map<FigureKey, DisclosedValue> protectedOf(AuthorityCode council) {
        return shown.computeIfAbsent(council, this::protect);
    }

    /** What is tied over time with all its months, everything else month by month as asked for. */
    private Map<FigureKey, DisclosedValue> protect(AuthorityCode council) {
        CouncilFigures own = figures.get(council);
        Set<String> monthly = new LinkedHashSet<>(family);
        monthly.removeAll(overTime);
        SortedSet<ReportingMonth> asked = scope.allMonths() ? own.months(monthly) : new TreeSet<>(scope.months());
        Map<FigureKey, DisclosedValue> ofMonths = protect(own, monthly, asked);
        if (overTime.isEmpty()) {
            return ofMonths;
        }
        SortedSet<ReportingMonth> all = own.months(overTime);
        all.addAll(scope.months());
        Map<FigureKey, DisclosedValue> values = new HashMap<>(ofMonths);
        values.putAll(protect(own, overTime, all));
        return values;
    }

    private Map<FigureKey, DisclosedValue> protect(
            CouncilFigures own, Set<String> together, SortedSet<ReportingMonth> months) {
        return CouncilDisclosure.protect(
                catalogue, own, new CouncilDisclosure.Scope(together, months, scope.quarters()), access.disclosure());
    }
}
