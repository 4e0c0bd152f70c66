package uk.councilportal.comparison.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.model.AreaFigure;
import uk.councilportal.benchmark.model.Doubt;
import uk.councilportal.benchmark.model.NationalArea;
import uk.councilportal.benchmark.model.NationalMeasure;
import uk.councilportal.benchmark.model.PublishedFigure;
import uk.councilportal.benchmark.model.StatisticalNeighbour;
import uk.councilportal.comparison.model.NeighbourMean;
import uk.councilportal.comparison.model.QuartileBand;
import uk.councilportal.comparison.model.Quartiles;
import uk.councilportal.comparison.rules.NationalYear;
import uk.councilportal.comparison.rules.NeighbourRule;
import uk.councilportal.comparison.rules.QuartileRule;
import uk.councilportal.comparison.rules.RankRule;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.observation.model.MeasureValue;

/** Works out national benchmarks from what has been read. */
final class NationalComposer {
    private final NationalMaterial material;
    private final NationalYear year;
    private final Map<String, MeasureValue> values;
    private final Polarity polarity;
    private final DisplayFormat meanFormat;
    private final Map<String, Integer> ranks;
    private final Optional<Quartiles> quartiles;
    private final NationalBenchmarks.England england;

    NationalComposer(NationalMaterial material) {
        this.material = material;
        this.year = material.year();
        this.values = year.values();
        Measure measure = material.indicator().measure();
        this.polarity =
                material.measure().map(entry -> entry.reading().polarity()).orElse(measure.polarity());
        this.meanFormat = new DisplayFormat(measure.unit(), meanDecimals(measure));
        this.ranks = RankRule.ranks(values, polarity);
        this.quartiles = QuartileRule.cutPoints(known());
        this.england = readEngland();
    }

    /** A mean of whole rates and percentages has a decimal of its own; a mean of counts is read as a count. */
    private static int meanDecimals(Measure measure) {
        return measure.unit() == MeasureUnit.COUNT ? 0 : Math.max(1, measure.decimals());
    }

    NationalBenchmarks compose(Set<AuthorityCode> asked) {
        return new NationalBenchmarks(
                new NationalBenchmarks.Subject(
                        material.indicator().code(),
                        material.indicator().title(),
                        material.indicator().definition().nationalMeasure(),
                        material.published().source(),
                        polarity,
                        meanFormat),
                material.published().year(),
                material.model().version(),
                england,
                new NationalBenchmarks.Spread(known().size(), quartiles),
                councils(asked).stream().map(this::benchmark).toList());
    }

    private List<BigDecimal> known() {
        return values.values().stream().flatMap(value -> value.known().stream()).toList();
    }

    /** Those asked for; otherwise those with a figure and those the neighbour model names. */
    private List<NationalArea> councils(Set<AuthorityCode> asked) {
        Stream<AuthorityCode> wanted =
                asked.isEmpty() ? material.model().byCouncil().keySet().stream() : asked.stream();
        Stream<NationalArea> named = wanted.map(this::area);
        Stream<NationalArea> published = year.councils().stream()
                .filter(council ->
                        asked.isEmpty() && year.figure(council).number().isPresent());
        return Stream.concat(named, published)
                .distinct()
                .sorted(Comparator.comparing(NationalArea::name))
                .toList();
    }

    private NationalArea area(AuthorityCode code) {
        return Optional.ofNullable(material.keys().get(code))
                .flatMap(year::council)
                .orElseThrow(
                        () -> new BenchmarkNotFoundException(BenchmarkNotFoundException.Part.COUNCILS, code.value()));
    }

    private CouncilBenchmark benchmark(NationalArea council) {
        List<String> reasons = new ArrayList<>();
        PublishedFigure figure = year.figure(council);
        CouncilBenchmark.Neighbours neighbours = neighbours(council);
        CouncilBenchmark.Place place = place(council, figure);
        figure.symbol().ifPresent(symbol -> reasons.add("value: " + whyNoFigure(symbol.words())));
        if (!england.reason().isEmpty()) {
            reasons.add("England: " + england.reason());
        }
        if (neighbours.displayed().isEmpty()) {
            reasons.add("neighbour mean: " + whyNoMean(neighbours.mean()));
        }
        if (figure.number().isPresent() && place.rank().isEmpty()) {
            reasons.add("rank and band: the measure has no good or bad direction");
        } else if (figure.number().isPresent() && place.band().isEmpty()) {
            reasons.add("band: the catalogue makes no quartile bands of this measure");
        }
        return new CouncilBenchmark(council, figure, neighbours, place, reasons);
    }

    /** What is published for England. */
    NationalBenchmarks.England england() {
        return england;
    }

    /** Which way is better, as the national catalogue says. */
    Polarity polarity() {
        return polarity;
    }

    /** How means are rounded. */
    DisplayFormat meanFormat() {
        return meanFormat;
    }

    /** The figure from which a council belongs to the best quarter of all. */
    Optional<BigDecimal> topQuartile() {
        return quartiles.flatMap(cuts -> QuartileRule.topQuartileThreshold(cuts, polarity));
    }

    String whyNoFigure(String symbol) {
        if (material.indicator().definition().nationalMeasure().isEmpty()) {
            return "no national measure matches the indicator";
        }
        return material.published().source().isEmpty()
                ? "no figures of the national measure are kept for this year"
                : symbol;
    }

    String whyNoMean(NeighbourMean mean) {
        if (material.model().version().isEmpty()) {
            return "no neighbour model is kept";
        }
        return mean.neighbours() == 0 ? "the neighbour model does not name the council" : "no neighbour has a figure";
    }

    private CouncilBenchmark.Place place(NationalArea council, PublishedFigure figure) {
        boolean banded = material.measure()
                .map(NationalMeasure::reading)
                .map(NationalMeasure.Reading::quartiles)
                .orElse(true);
        Optional<QuartileBand> band = figure.number()
                .filter(number -> banded)
                .flatMap(number -> quartiles.flatMap(cuts -> QuartileRule.band(number, cuts, polarity)));
        return new CouncilBenchmark.Place(Optional.ofNullable(ranks.get(council.key())), band);
    }

    /** The council's neighbours in the model. */
    List<NationalArea> areas(NationalArea council) {
        return council
                .onsCode()
                .map(code -> material.model().byCouncil().getOrDefault(code, List.of()))
                .orElse(List.of())
                .stream()
                .map(StatisticalNeighbour::neighbour)
                .map(this::area)
                .toList();
    }

    /** What they have together. */
    CouncilBenchmark.Neighbours neighbours(NationalArea council) {
        List<NationalArea> areas = areas(council);
        NeighbourMean mean = NeighbourRule.mean(
                areas.stream().map(area -> values.get(area.key())).toList());
        return new CouncilBenchmark.Neighbours(
                mean,
                mean.mean().known().map(meanFormat::round),
                areas.stream()
                        .filter(area -> !values.get(area.key()).isKnown())
                        .map(NationalArea::name)
                        .toList());
    }

    private NationalBenchmarks.England readEngland() {
        Optional<Doubt> doubt = year.england().flatMap(AreaFigure::doubt);
        if (doubt.isPresent()) {
            return new NationalBenchmarks.England(
                    Optional.empty(),
                    "cannot be right and is not shown: " + doubt.get().words());
        }
        Optional<PublishedFigure> figure = year.england()
                .map(AreaFigure::figure)
                .filter(published -> published.number().isPresent());
        String reason = year.england()
                .flatMap(published -> published.figure().symbol())
                .map(symbol -> whyNoFigure(symbol.words()))
                .orElseGet(() -> figure.isPresent() ? "" : whyNoFigure("not available"));
        return new NationalBenchmarks.England(figure, reason);
    }
}
