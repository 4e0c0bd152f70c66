package uk.councilportal.comparison.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.model.Population;
import uk.councilportal.comparison.model.CountPair;
import uk.councilportal.comparison.model.CountedMeasure;
import uk.councilportal.disclosure.model.CouncilPolicy;
import uk.councilportal.grant.model.Audience;
import uk.councilportal.grant.model.FigureSource;
import uk.councilportal.grant.model.GivenConsent;
import uk.councilportal.grant.model.GrantedFigure;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.published.SampleData;
import uk.councilportal.submission.model.PublishedFigure;
import uk.councilportal.target.model.RagStatus;
import uk.councilportal.target.model.TargetBasis;
import uk.councilportal.target.model.TargetSetting;
import uk.councilportal.target.model.TargetState;
import uk.councilportal.target.model.Tolerance;

/** Councils of 50,000 children each that have published a few figures over the national catalogue. */
final class ComparisonScene {

    static final ReportingMonth MARCH = ReportingMonth.parse("2017-03");
    private static final LocalDate TODAY = LocalDate.of(2017, 5, 1);
    private static final int CHILDREN = 50_000;

    private static final Map<String, StandardRecipe> RECIPES = SampleData.catalogue();

    private final Map<String, StandardHistory> histories = new LinkedHashMap<>();

    private final Map<AuthorityCode, List<GrantedFigure>> figures = new LinkedHashMap<>();
    private final Map<AuthorityCode, List<FigureSource>> sources = new HashMap<>();
    private final Map<AuthorityCode, List<GrantedFigure>> former = new HashMap<>();
    private final Map<AuthorityCode, CouncilPolicy> policies = new HashMap<>();
    private List<ReportingPeriod> quarters = List.of();
    private Predicate<AuthorityCode> chosen = council -> true;
    private boolean revised;
    private final List<GivenConsent> consents = new ArrayList<>();

    static AuthorityCode council(int number) {
        return new AuthorityCode("E0800000" + number);
    }

    /** A count, percentage or rate as it was entered. */
    ComparisonScene figure(int council, String standard, ReportingMonth month, String value) {
        return figure(council, standard, month, Amounts.of(new BigDecimal(value)));
    }

    /** What an issue had and a later one has otherwise. */
    ComparisonScene formerly(int council, String standard, String issueMonth, String value) {
        former.computeIfAbsent(council(council), code -> new ArrayList<>())
                .add(new GrantedFigure(
                        new GrantedFigure.Key(
                                council(council), standard, ReportingPeriod.month(MARCH), Breakdown.total()),
                        new GrantedFigure.Source(
                                standard.hashCode(), Comparability.SAME, ReportingMonth.parse(issueMonth), 1),
                        new PublishedFigure.Outcome(
                                Amounts.of(new BigDecimal(value)),
                                ObservationStatus.OK,
                                Optional.empty(),
                                RagStatus.RED),
                        false));
        return this;
    }

    /** The council has more withheld than the catalogue says. */
    ComparisonScene policy(int council, String text) {
        policies.put(council(council), CouncilPolicy.parse(text));
        return this;
    }

    /** From here on the issue before showed another figure. */
    ComparisonScene revised() {
        revised = true;
        return this;
    }

    /** From here on a quarter is looked at. */
    ComparisonScene over(ReportingPeriod quarter) {
        quarters = List.of(quarter);
        return this;
    }

    /** From here on these councils are compared. */
    ComparisonScene among(Set<AuthorityCode> councils) {
        chosen = councils::contains;
        return this;
    }

    /** A percentage with the counts it was worked out from. */
    ComparisonScene share(int council, String standard, int numerator, int denominator) {
        return share(council, standard, MARCH, pair(numerator, denominator));
    }

    /** The same for another month. */
    ComparisonScene share(int council, String standard, ReportingMonth month, CountPair counts) {
        BigDecimal value = CountedMeasure.percentage().value(counts);
        return figure(
                council,
                standard,
                month,
                new Amounts(Optional.of(value), Optional.of(counts.numerator()), Optional.of(counts.denominator())));
    }

    /** A figure as it is printed, with the counts it was worked out from. */
    ComparisonScene printed(int council, String standard, ReportingMonth month, String value, CountPair counts) {
        return figure(
                council,
                standard,
                month,
                new Amounts(
                        Optional.of(new BigDecimal(value)),
                        Optional.of(counts.numerator()),
                        Optional.of(counts.denominator())));
    }

    static CountPair pair(int numerator, int denominator) {
        return new CountPair(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    private ComparisonScene figure(int council, String standard, ReportingMonth month, Amounts amounts) {
        link(council, standard, Comparability.SAME, "");
        figures.get(council(council))
                .add(new GrantedFigure(
                        new GrantedFigure.Key(
                                council(council), standard, ReportingPeriod.month(month), Breakdown.total()),
                        new GrantedFigure.Source(standard.hashCode(), Comparability.SAME, MARCH, 1),
                        new PublishedFigure.Outcome(amounts, ObservationStatus.OK, Optional.empty(), RagStatus.RED),
                        revised));
        return this;
    }

    /** How the council measures a standard indicator; the first that is said holds. */
    ComparisonScene link(int council, String standard, Comparability grade, String note) {
        figures.computeIfAbsent(council(council), code -> new ArrayList<>());
        List<FigureSource> own = sources.computeIfAbsent(council(council), code -> new ArrayList<>());
        if (own.stream().noneMatch(source -> source.standardCode().equals(standard))) {
            Measure measure = RECIPES.get(standard).indicator().measure();
            own.add(new FigureSource(
                    council(council),
                    standard,
                    new FigureSource.Own(
                            standard.hashCode(),
                            "SG " + standard,
                            "",
                            new Measure(measure.unit(), measure.decimals(), measure.polarity(), Frequency.MONTHLY),
                            YearToDateBasis.SUM_OF_MONTHS),
                    new FigureSource.Link(Breakdown.total(), grade, note)));
        }
        return this;
    }

    /** A council of which nothing is known. */
    ComparisonScene council(AuthorityCode code) {
        figures.computeIfAbsent(code, each -> new ArrayList<>());
        return this;
    }

    ComparisonScene consent(int council, String standard, String from, GivenConsent.Term term) {
        council(council(council));
        consents.add(new GivenConsent(council(council), standard, ReportingMonth.parse(from), Set.of(), term));
        return this;
    }

    /** What a board sees. */
    Comparison board(String... standards) {
        return board(List.of(MARCH), standards);
    }

    /** The standard indicator reads otherwise from a month on. */
    ComparisonScene version(String standard, ReportingMonth from, UnaryOperator<Measure> measure, String breakReason) {
        StandardHistory before = histories.getOrDefault(standard, StandardHistory.of(RECIPES.get(standard)));
        StandardRecipe recipe = before.latest().recipe();
        StandardIndicator old = recipe.indicator();
        StandardIndicator indicator = new StandardIndicator(
                old.code(), old.title() + " anew", old.area(), measure.apply(old.measure()), old.definition());
        List<StandardVersion> versions = new ArrayList<>(before.versions());
        versions.add(new StandardVersion(
                Optional.of(from),
                new StandardRecipe(indicator, recipe.numeratorCode(), recipe.denominatorCode()),
                "",
                Optional.of(breakReason).filter(reason -> !reason.isEmpty())));
        histories.put(standard, new StandardHistory(versions, Optional.empty(), Optional.empty()));
        return this;
    }

    /** The standard indicator is defined otherwise from a month on, so that nothing can be held against what was before. */
    ComparisonScene redefined(String standard, ReportingMonth from) {
        return version(standard, from, measure -> measure, "counted otherwise");
    }

    /** What a board sees of several months. */
    Comparison board(List<ReportingMonth> months, String... standards) {
        return seenBy(new Audience.Boards(Set.of("board")), months, List.of(standards));
    }

    /** What somebody of a council sees. */
    Comparison officer(int council, String... standards) {
        return seenBy(new Audience.Council(council(council)), List.of(MARCH), List.of(standards));
    }

    /** What somebody of a council sees of several months, or of all where none is named. */
    Comparison officer(int council, List<ReportingMonth> months, String... standards) {
        return seenBy(new Audience.Council(council(council)), months, List.of(standards));
    }

    /** What a council aims at with its own indicator in the financial year of March 2017. */
    static Map<TargetLines.Aim, TargetSetting> target(String standard, String aim) {
        return Map.of(
                new TargetLines.Aim(standard.hashCode(), Breakdown.total(), MARCH.financialYear()),
                new TargetSetting(
                        TargetState.SET,
                        TargetBasis.IN_PERIOD,
                        Optional.of(new BigDecimal(aim)),
                        Tolerance.none(),
                        ""));
    }

    private Comparison seenBy(Audience audience, List<ReportingMonth> months, List<String> standards) {
        List<ReportingMonth> read =
                quarters.isEmpty() ? months : quarters.get(0).eachMonth().toList();
        Map<AuthorityCode, CouncilFigures.Published> published = new HashMap<>();
        figures.forEach((council, each) -> published.put(
                council,
                new CouncilFigures.Published(
                        each,
                        former.getOrDefault(council, List.of()),
                        sources.getOrDefault(council, List.of()),
                        children(),
                        policies.getOrDefault(council, CouncilPolicy.NATIONAL))));
        return new Comparison(
                new Catalogue(RECIPES.values().stream()
                        .map(recipe -> histories.getOrDefault(recipe.code(), StandardHistory.of(recipe)))
                        .toList()),
                councils(figures.keySet().stream().filter(chosen).toList(), audience),
                new ComparisonScope(standards, read, quarters, new PeerGroup.Everyone(), Set.of()),
                new FigureAccess(audience, consents, TODAY),
                published);
    }

    private static List<ComparedCouncil> councils(Collection<AuthorityCode> codes, Audience audience) {
        return codes.stream()
                .map(code -> new ComparedCouncil(code, code.value(), "", audience.owns(code)))
                .toList();
    }

    private static List<Population> children() {
        return List.of(new Population("", "", ReportingMonth.parse("2010-04"), Optional.empty(), CHILDREN));
    }
}
