package uk.councilportal.comparison.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.comparison.model.ComparedFigure;
import uk.councilportal.comparison.model.CountPair;
import uk.councilportal.comparison.model.FigureBasis;
import uk.councilportal.comparison.model.FigurePart;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.StandardFormula;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.rules.PopulationTable;
import uk.councilportal.observation.rules.RatioRule;
import uk.councilportal.observation.rules.RollingWindowRule;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * One council's published counts, by the standard indicator they are linked to, and what can be divided by what.
 *
 * <p>Of several own indicators linked to one standard the most comparable is used, then the one published last. A link
 * that differs only because the council counts single months where the standard covers twelve is close once twelve
 * months have been added.
 */
final class StandardCounts {

    private final Map<String, StandardHistory> catalogue;
    private final Map<String, Measured> published;
    private final PopulationTable populations;

    StandardCounts(
            Map<String, StandardHistory> catalogue, List<PublishedSeries> published, PopulationTable populations) {
        this.catalogue = catalogue;
        this.populations = populations;
        this.published = published.stream()
                .collect(Collectors.groupingBy(
                        series -> series.source().standardCode(),
                        Collectors.collectingAndThen(Collectors.toList(), Measured::of)));
    }

    /**
     * What measures one standard indicator, the most comparable first.
     *
     * @param usable what may be compared
     * @param totals of that, what is about the whole of the standard indicator
     * @param counts of those, the counts
     * @param refused what is not to be compared
     */
    private record Measured(
            List<PublishedSeries> usable,
            List<PublishedSeries> totals,
            List<PublishedSeries> counts,
            List<PublishedSeries> refused) {
        static final Measured NOT_AT_ALL = of(List.of());

        static Measured of(List<PublishedSeries> all) {
            List<PublishedSeries> usable = all.stream()
                    .filter(series -> series.grade() != Comparability.NOT_COMPARABLE)
                    .toList();
            List<PublishedSeries> totals = usable.stream()
                    .filter(series -> series.breakdown().isTotal())
                    .toList();
            return new Measured(
                    usable,
                    totals,
                    totals.stream().filter(PublishedSeries::isCount).toList(),
                    all.stream()
                            .filter(series -> series.grade() == Comparability.NOT_COMPARABLE)
                            .toList());
        }
    }

    /** A count with where it comes from. */
    private record Count(MeasureValue value, Optional<FigurePart> part, boolean added) {
        static Count missing(MissingReason reason, String detail) {
            return new Count(MeasureValue.missing(reason, detail), Optional.empty(), false);
        }
    }

    /** The standard indicator of the catalogue, as it reads in a month. */
    StandardRecipe recipe(String standard, ReportingMonth month) {
        StandardHistory history = catalogue.get(standard);
        if (history == null) {
            throw new IllegalArgumentException("The catalogue has no indicator " + standard);
        }
        return history.at(month).recipe();
    }

    /** The usable series about the whole of the standard indicator, the most comparable first. */
    List<PublishedSeries> totals(String standard) {
        return measured(standard).totals();
    }

    /** The series that are not to be compared. */
    List<PublishedSeries> refused(String standard) {
        return measured(standard).refused();
    }

    /** Why the council has no figure of its own. */
    MeasureValue reasonOf(String standard, ReportingPeriod period) {
        return totals(standard).stream()
                .map(series -> series.of(period))
                .filter(value -> !value.isKnown())
                .findFirst()
                .orElseGet(() -> MeasureValue.missing(MissingReason.NOT_ENTERED, period.toString()));
    }

    /** A standard that is itself a count. */
    ComparedFigure own(StandardRecipe recipe, ReportingPeriod period) {
        Count count = count(FigurePart.Role.FIGURE, recipe.code(), 1, period);
        return count.part()
                .filter(part -> count.value().isKnown())
                .map(part -> new ComparedFigure(
                        count.value(),
                        Optional.empty(),
                        count.added() ? FigureBasis.MONTHS_ADDED : FigureBasis.OWN_COUNT,
                        List.of(part)))
                .orElseGet(() -> ComparedFigure.missing(count.value(), FigureBasis.NOT_PUBLISHED));
    }

    /** A percentage or rate from counts; missing when the catalogue or the council does not give them. */
    ComparedFigure rebuild(StandardRecipe recipe, ReportingPeriod period) {
        return switch (recipe.formula().shape()) {
            case OF_COUNT -> ofCount(recipe, period);
            case OF_POPULATION -> ofPopulation(recipe, period);
            case MEMBER_OF_ALL -> ofAllMembers(recipe, period);
            case COUNT, IN_WORDS -> notRebuilt(period);
        };
    }

    /** A rate from the counts the council worked its own rate out from, which are known. */
    static ComparedFigure ofOwnCounts(StandardRecipe recipe, PublishedSeries series, ReportingPeriod period) {
        CountPair counts = series.counts(period).orElseThrow();
        Optional<FigurePart> part = Optional.of(series.part(FigurePart.Role.FIGURE, series.grade()));
        return divide(
                recipe.formula(),
                new Count(MeasureValue.of(counts.numerator()), part, false),
                new Count(MeasureValue.of(counts.denominator()), Optional.empty(), false),
                period);
    }

    private ComparedFigure ofCount(StandardRecipe recipe, ReportingPeriod period) {
        if (recipe.numeratorCode().isEmpty() || recipe.denominatorCode().isEmpty()) {
            return notRebuilt(period);
        }
        int months = recipe.formula().months();
        Count top = count(FigurePart.Role.NUMERATOR, recipe.numeratorCode().get(), months, period);
        Count bottom =
                count(FigurePart.Role.DENOMINATOR, recipe.denominatorCode().get(), months, period);
        return divide(recipe.formula(), top, bottom, period);
    }

    private ComparedFigure ofPopulation(StandardRecipe recipe, ReportingPeriod period) {
        if (recipe.numeratorCode().isEmpty()) {
            return notRebuilt(period);
        }
        StandardFormula formula = recipe.formula();
        Count top = count(FigurePart.Role.NUMERATOR, recipe.numeratorCode().get(), formula.months(), period);
        MeasureValue children = populations.children("", Breakdown.total(), period.end());
        return divide(formula, top, new Count(children, Optional.empty(), false), period);
    }

    /** The member's count, linked to the share itself, over all members of the same indicator and dimension. */
    private ComparedFigure ofAllMembers(StandardRecipe recipe, ReportingPeriod period) {
        return measured(recipe.code()).usable().stream()
                .filter(series -> series.isCount() && series.isOneMember())
                .findFirst()
                .map(member -> divide(
                        recipe.formula(),
                        new Count(
                                member.of(period),
                                Optional.of(member.part(FigurePart.Role.NUMERATOR, member.grade())),
                                false),
                        allMembers(recipe, member, period),
                        period))
                .orElseGet(() -> notRebuilt(period));
    }

    /** Members without a figure are left out: sources and outcomes that did not occur are often left blank. */
    private Count allMembers(StandardRecipe recipe, PublishedSeries member, ReportingPeriod period) {
        String dimensions = member.source().link().breakdown().dimensions();
        List<PublishedSeries> members = measured(recipe.denominatorCode().orElse("")).usable().stream()
                .filter(series -> series.source().own().equals(member.source().own()))
                .filter(series -> series.breakdown().dimensions().equals(dimensions))
                .filter(series -> series.of(period).isKnown())
                .toList();
        return members.stream()
                .flatMap(series -> series.of(period).known().stream())
                .reduce(BigDecimal::add)
                .map(all -> new Count(
                        MeasureValue.of(all),
                        Optional.of(members.get(0)
                                .part(
                                        FigurePart.Role.DENOMINATOR,
                                        members.get(0).grade())),
                        true))
                .orElseGet(() -> Count.missing(
                        MissingReason.INPUT_MISSING,
                        "all of " + member.source().own().place()));
    }

    /** A count of so many months, or of as many as the standard that is counted covers or as the period has. */
    private Count count(FigurePart.Role role, String standard, int months, ReportingPeriod period) {
        StandardRecipe counted = recipe(standard, period.end());
        int own = counted.isFlow() ? period.months() : counted.monthsCovered();
        Span span = new Span(Math.max(months, own), counted, period);
        Optional<Count> first = Optional.empty();
        for (PublishedSeries series : measured(standard).counts()) {
            Count count = count(role, series, span);
            if (count.value().isKnown()) {
                return count;
            }
            first = first.or(() -> Optional.of(count));
        }
        return first.orElseGet(() -> Count.missing(MissingReason.INPUT_MISSING, standard));
    }

    /** The months needed, of which standard, and the period they end with. */
    private record Span(int needed, StandardRecipe counted, ReportingPeriod period) {}

    private static Count count(FigurePart.Role role, PublishedSeries series, Span span) {
        YearToDateBasis basis = series.source().own().yearBasis();
        if (span.needed() == 1 || basis == YearToDateBasis.ROLLING_YEAR) {
            MeasureValue value = series.of(series.meant(span.counted(), span.period()));
            return new Count(value, Optional.of(series.part(role, series.grade())), false);
        }
        if (!basis.countsSingleMonths()) {
            return Count.missing(
                    MissingReason.NO_RULE, series.source().own().place() + " does not count single months");
        }
        boolean windowWasTheDifference =
                span.counted().monthsCovered() > 1 && series.grade() == Comparability.DIFFERENT_DEFINITION;
        Comparability grade = windowWasTheDifference ? Comparability.CLOSE : series.grade();
        return new Count(
                RollingWindowRule.sum(span.needed(), span.period().end(), series),
                Optional.of(series.part(role, grade)),
                true);
    }

    private static ComparedFigure divide(StandardFormula formula, Count top, Count bottom, ReportingPeriod period) {
        for (Count count : List.of(top, bottom)) {
            if (!count.value().isKnown()) {
                return ComparedFigure.missing(count.value(), FigureBasis.NOT_PUBLISHED);
            }
        }
        BigDecimal numerator = top.value().known().orElseThrow();
        BigDecimal denominator = bottom.value().known().orElseThrow();
        MeasureValue ratio = RatioRule.ratio(numerator, denominator, formula.multiplier());
        if (!ratio.isKnown()) {
            return ComparedFigure.missing(ratio, FigureBasis.REBUILT);
        }
        return new ComparedFigure(
                formula.annualised() ? ratio.map(rate -> RatioRule.annualised(rate, period.months())) : ratio,
                CountPair.find(numerator, denominator),
                FigureBasis.REBUILT,
                Stream.of(top.part(), bottom.part()).flatMap(Optional::stream).toList());
    }

    private static ComparedFigure notRebuilt(ReportingPeriod period) {
        return ComparedFigure.missing(
                MeasureValue.missing(MissingReason.NOT_ENTERED, period.toString()), FigureBasis.NOT_PUBLISHED);
    }

    private Measured measured(String standard) {
        return published.getOrDefault(standard, Measured.NOT_AT_ALL);
    }
}
