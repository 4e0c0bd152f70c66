package uk.councilportal.comparison.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.benchmark.model.AreaFigure;
import uk.councilportal.benchmark.model.NationalArea;
import uk.councilportal.benchmark.model.NationalSymbol;
import uk.councilportal.benchmark.model.PublishedFigure;
import uk.councilportal.benchmark.model.YearLabel;
import uk.councilportal.comparison.model.ReferenceBasis;
import uk.councilportal.comparison.rules.NationalYear;
import uk.councilportal.comparison.rules.NeighbourRule;
import uk.councilportal.disclosure.model.DataSymbol;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.period.model.FinancialYear;

/** Puts together what official statistics publish beside the figures of one indicator. */
final class ReferenceComposer {

    private static final String ENGLAND = "England";

    private final NationalMaterial material;
    private final NationalYear year;
    private final NationalComposer composer;
    private final ReferenceBasis basis;

    ReferenceComposer(NationalMaterial material, ReferenceBasis basis) {
        this.material = material;
        this.year = material.year();
        this.composer = new NationalComposer(material);
        this.basis = basis;
    }

    References compose(ReferenceQuestion question) {
        FinancialYear asked = question.month().financialYear();
        if (material.published().source().isEmpty()) {
            return References.none("no national figures are kept for %s or before".formatted(asked));
        }
        String label = material.published().year();
        List<References.Line> lines = new ArrayList<>();
        question.council()
                .flatMap(code -> Optional.ofNullable(material.keys().get(code)))
                .flatMap(year::council)
                .ifPresent(council -> addCouncil(council, lines));
        lines.add(line(References.Kind.ENGLAND, ENGLAND, england()));
        composer.topQuartile()
                .ifPresent(cut ->
                        lines.add(line(References.Kind.TOP_QUARTILE, ENGLAND, shown(cut, composer.meanFormat()))));
        return new References(
                new References.Origin(
                        material.published().source(),
                        label,
                        YearLabel.parse(label).year() == asked.startYear() + 1,
                        material.model().version().orElse(""),
                        basis.words()),
                lines);
    }

    private void addCouncil(NationalArea council, List<References.Line> lines) {
        CouncilBenchmark.Neighbours neighbours = composer.neighbours(council);
        DisclosedValue mean = neighbours
                .displayed()
                .map(number -> shown(number, composer.meanFormat()))
                .orElseGet(() -> DisclosedValue.marked(DataSymbol.UNAVAILABLE, composer.whyNoMean(neighbours.mean())));
        lines.add(new References.Line(
                References.Kind.NEIGHBOURS,
                council.name(),
                mean,
                neighbours.mean().used(),
                neighbours.mean().neighbours()));
        best(council).ifPresent(lines::add);
        lines.add(line(References.Kind.REGION, council.region(), region(council.region())));
    }

    private Optional<References.Line> best(NationalArea council) {
        Map<NationalArea, MeasureValue> values = new LinkedHashMap<>();
        composer.areas(council)
                .forEach(area ->
                        year.figure(area).number().ifPresent(number -> values.put(area, MeasureValue.of(number))));
        String names = NeighbourRule.best(values, composer.polarity()).stream()
                .map(NationalArea::name)
                .collect(Collectors.joining(", "));
        return NeighbourRule.bestFigure(values, composer.polarity())
                .map(number -> line(References.Kind.BEST_NEIGHBOUR, names, published(number)));
    }

    /** A doubtful figure of a region is left out as England's is. */
    private DisclosedValue region(String name) {
        return year.region(name)
                .filter(figure -> figure.doubt().isEmpty())
                .map(AreaFigure::figure)
                .map(this::published)
                .orElseGet(() -> DisclosedValue.marked(DataSymbol.UNAVAILABLE, "no figure of the region is published"));
    }

    private DisclosedValue england() {
        NationalBenchmarks.England england = composer.england();
        return england.figure()
                .map(this::published)
                .orElseGet(() -> DisclosedValue.marked(DataSymbol.UNAVAILABLE, england.reason()));
    }

    private DisclosedValue published(PublishedFigure figure) {
        return figure.number()
                .map(this::published)
                .orElseGet(() -> marked(figure.symbol().orElseThrow()));
    }

    private static DisclosedValue marked(NationalSymbol symbol) {
        DataSymbol mark = switch (symbol) {
            case NOT_APPLICABLE -> DataSymbol.NOT_APPLICABLE;
            case CONFIDENTIAL -> DataSymbol.CONFIDENTIAL;
            case LOW -> DataSymbol.LOW;
            case UNRELIABLE -> DataSymbol.LOW_RELIABILITY;
            case UNAVAILABLE, NOT_PUBLISHED -> DataSymbol.UNAVAILABLE;
        };
        return DisclosedValue.marked(mark, symbol.words());
    }

    /** With the decimals it was published with, but no more than means have. */
    private DisclosedValue published(BigDecimal number) {
        DisplayFormat format = composer.meanFormat();
        return shown(number, new DisplayFormat(format.unit(), Math.min(number.scale(), format.decimals())));
    }

    private static DisclosedValue shown(BigDecimal number, DisplayFormat format) {
        return DisclosedValue.shown(number, format.format(number));
    }

    private static References.Line line(References.Kind kind, String of, DisclosedValue value) {
        return new References.Line(kind, of, value, 0, 0);
    }
}
