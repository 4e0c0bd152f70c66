package uk.councilportal.comparison.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.comparison.model.ComparedFigure;
import uk.councilportal.comparison.model.CountPair;
import uk.councilportal.comparison.model.CountedMeasure;
import uk.councilportal.comparison.model.FigureBasis;
import uk.councilportal.comparison.model.FigurePart;
import uk.councilportal.comparison.model.PublishedSeries;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.StandardFormula;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.rules.FigureSeries;
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

    private static final Comparator<PublishedSeries> BEST_FIRST = Comparator.comparing(PublishedSeries::comparability)
            .thenComparing(series -> series.source().issued(), Comparator.reverseOrder())
            .thenComparing(series -> series.source().report())
            .thenComparing(series -> series.source().code());

    private final Map<String, StandardRecipe> catalogue;
    private final Map<String, List<PublishedSeries>> published;
    private final PopulationTable populations;

    StandardCounts(
            Map<String, StandardRecipe> catalogue, Collection<PublishedSeries> published, PopulationTable populations) {
        this.catalogue = Map.copyOf(catalogue);
        this.populations = populations;
        this.published = published.stream()
                .sorted(BEST_FIRST)
                .collect(Collectors.groupingBy(PublishedSeries::standardCode, HashMap::new, Collectors.toList()));
    }

    /** A count with where it comes from. */
    private record Count(MeasureValue value, Optional<FigurePart> part, boolean added) {}

    /** The standard indicator of the catalogue. */
    StandardRecipe recipe(String standard) {
        StandardRecipe recipe = catalogue.get(standard);
        if (recipe == null) {
            throw new IllegalArgumentException("The catalogue has no indicator " + standard);
        }
        return recipe;
    }

    /** The usable series about the whole council, the most comparable first. */
    Stream<PublishedSeries> wholeCouncil(String standard) {
        return usable(standard).filter(series -> series.breakdown().isTotal());
    }

    /** The series that are not to be compared. */
    Stream<PublishedSeries> refused(String standard) {
        return all(standard).filter(series -> series.comparability() == Comparability.NOT_COMPARABLE);
    }

    /** Why the council has no figure of its own. */
    MeasureValue reasonOf(String standard, ReportingMonth month) {
        return wholeCouncil(standard)
                .map(series -> series.value(month))
                .filter(value -> !value.isKnown())
                .findFirst()
                .orElseGet(() -> MeasureValue.missing(MissingReason.NOT_ENTERED, month.toString()));
    }

    /** A standard that is itself a count. */
    ComparedFigure own(StandardRecipe recipe, ReportingMonth month) {
        Count count = count(FigurePart.Role.FIGURE, recipe.code(), 1, month);
        return count.part()
                .filter(part -> count.value().isKnown())
                .map(part -> new ComparedFigure(
                        count.value(),
                        Optional.empty(),
                        count.added() ? FigureBasis.TWELVE_MONTHS_ADDED : FigureBasis.OWN_COUNT,
                        List.of(part)))
                .orElseGet(() -> ComparedFigure.missing(count.value(), FigureBasis.NOT_PUBLISHED));
    }

    /** The counts that give a figure the council has printed: those of the standard's parts, else an "x of y" of one. */
    Optional<CountPair> behind(StandardRecipe recipe, ReportingMonth month, MeasureValue printed) {
        Stream<CountPair> ofParts = rebuild(recipe, month).counts().stream();
        Stream<CountPair> ofNumerator = recipe.numeratorCode().stream()
                .flatMap(this::wholeCouncil)
                .flatMap(series -> series.counts(month).stream());
        DisplayFormat shown = recipe.indicator().measure().format();
        Optional<BigDecimal> wanted = printed.known().map(shown::round);
        return CountedMeasure.of(recipe.formula())
                .flatMap(measure -> Stream.concat(ofParts, ofNumerator)
                        .filter(counts -> wanted.equals(Optional.of(shown.round(measure.value(counts)))))
                        .findFirst());
    }

    /** A percentage or rate from counts; missing when the catalogue or the council does not give them. */
    ComparedFigure rebuild(StandardRecipe recipe, ReportingMonth month) {
        return switch (recipe.formula().shape()) {
            case OF_COUNT -> ofCount(recipe, month);
            case OF_POPULATION -> ofPopulation(recipe, month);
            case MEMBER_OF_ALL -> ofAllMembers(recipe, month);
            case COUNT, IN_WORDS -> notRebuilt();
        };
    }

    private ComparedFigure ofCount(StandardRecipe recipe, ReportingMonth month) {
        if (recipe.numeratorCode().isEmpty() || recipe.denominatorCode().isEmpty()) {
            return notRebuilt();
        }
        int months = recipe.formula().months();
        Count top = count(FigurePart.Role.NUMERATOR, recipe.numeratorCode().get(), months, month);
        Count bottom =
                count(FigurePart.Role.DENOMINATOR, recipe.denominatorCode().get(), months, month);
        return divide(recipe.formula(), top, bottom);
    }

    private ComparedFigure ofPopulation(StandardRecipe recipe, ReportingMonth month) {
        if (recipe.numeratorCode().isEmpty()) {
            return notRebuilt();
        }
        StandardFormula formula = recipe.formula();
        Count top = count(FigurePart.Role.NUMERATOR, recipe.numeratorCode().get(), formula.months(), month);
        Count children = new Count(populations.children("", Breakdown.total(), month), Optional.empty(), false);
        return divide(formula, top, children);
    }

    /** The member's count, linked to the share itself, over all members of the same indicator and dimension. */
    private ComparedFigure ofAllMembers(StandardRecipe recipe, ReportingMonth month) {
        return usable(recipe.code())
                .filter(series -> series.source().measure().unit() == MeasureUnit.COUNT
                        && !series.breakdown().isTotal())
                .findFirst()
                .map(member -> divide(
                        recipe.formula(),
                        new Count(
                                member.value(month),
                                Optional.of(part(FigurePart.Role.NUMERATOR, member, member.comparability())),
                                false),
                        allMembers(recipe, member, month)))
                .orElseGet(StandardCounts::notRebuilt);
    }

    /** Members without a figure are left out: sources and outcomes that did not occur are often left blank. */
    private Count allMembers(StandardRecipe recipe, PublishedSeries member, ReportingMonth month) {
        List<PublishedSeries> members = usable(recipe.denominatorCode().orElse(""))
                .filter(series -> series.source().equals(member.source()))
                .filter(series -> series.breakdown()
                        .dimensions()
                        .equals(member.breakdown().dimensions()))
                .toList();
        Optional<BigDecimal> sum = members.stream()
                .flatMap(series -> series.value(month).known().stream())
                .reduce(BigDecimal::add);
        return sum.map(all -> new Count(
                        MeasureValue.of(all),
                        Optional.of(part(
                                FigurePart.Role.DENOMINATOR,
                                members.get(0),
                                members.get(0).comparability())),
                        true))
                .orElseGet(() -> new Count(
                        MeasureValue.missing(
                                MissingReason.INPUT_MISSING,
                                "all of " + member.source().code()),
                        Optional.empty(),
                        true));
    }

    /** A count of so many months, or of as many as the standard that is counted covers. */
    private Count count(FigurePart.Role role, String standard, int months, ReportingMonth month) {
        StandardRecipe counted = recipe(standard);
        int needed = Math.max(months, counted.monthsCovered());
        Count first = null;
        for (PublishedSeries series :
                wholeCouncil(standard).filter(StandardCounts::isCount).toList()) {
            Count count = count(role, series, new Span(needed, counted.monthsCovered(), month));
            if (count.value().isKnown()) {
                return count;
            }
            first = first == null ? count : first;
        }
        return first == null
                ? new Count(MeasureValue.missing(MissingReason.INPUT_MISSING, standard), Optional.empty(), false)
                : first;
    }

    /** The months needed up to the end, and how many of them the standard's own figure covers. */
    private record Span(int needed, int covered, ReportingMonth end) {}

    private static Count count(FigurePart.Role role, PublishedSeries series, Span span) {
        if (span.needed() == 1 || series.source().coversRollingYear()) {
            return new Count(series.value(span.end()), Optional.of(part(role, series, series.comparability())), false);
        }
        if (!series.source().countsSingleMonths()) {
            String which = series.source().code() + " does not count single months";
            return new Count(MeasureValue.missing(MissingReason.NO_RULE, which), Optional.empty(), false);
        }
        boolean windowWasTheDifference =
                span.covered() > 1 && series.comparability() == Comparability.DIFFERENT_DEFINITION;
        Comparability grade = windowWasTheDifference ? Comparability.CLOSE : series.comparability();
        return new Count(
                RollingWindowRule.sum(span.needed(), span.end(), new Months(series)),
                Optional.of(part(role, series, grade)),
                true);
    }

    private static ComparedFigure divide(StandardFormula formula, Count top, Count bottom) {
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
        List<FigurePart> parts =
                Stream.of(top.part(), bottom.part()).flatMap(Optional::stream).toList();
        return new ComparedFigure(
                formula.annualised() ? ratio.map(rate -> RatioRule.annualised(rate, 1)) : ratio,
                CountPair.find(numerator, denominator),
                FigureBasis.REBUILT,
                parts);
    }

    private static ComparedFigure notRebuilt() {
        return ComparedFigure.missing(MeasureValue.missing(MissingReason.NOT_ENTERED), FigureBasis.NOT_PUBLISHED);
    }

    static FigurePart part(FigurePart.Role role, PublishedSeries series, Comparability grade) {
        return new FigurePart(
                role,
                series.source().code(),
                series.breakdown(),
                grade,
                series.link().note());
    }

    private static boolean isCount(PublishedSeries series) {
        return series.source().measure().unit() == MeasureUnit.COUNT;
    }

    private Stream<PublishedSeries> usable(String standard) {
        return all(standard).filter(series -> series.comparability() != Comparability.NOT_COMPARABLE);
    }

    private Stream<PublishedSeries> all(String standard) {
        return published.getOrDefault(standard, List.of()).stream();
    }

    /** The months of a series; no run of months is published as such. */
    private record Months(PublishedSeries series) implements FigureSeries {
        @Override
        public MeasureValue of(ReportingPeriod period) {
            return series.value(period.end());
        }

        @Override
        public MeasureValue entered(ReportingPeriod period) {
            return MeasureValue.missing(MissingReason.NOT_ENTERED);
        }
    }
}
