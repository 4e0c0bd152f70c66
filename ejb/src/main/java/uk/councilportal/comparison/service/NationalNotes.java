package uk.councilportal.comparison.service;

import java.math.BigDecimal;
import java.util.Optional;
import uk.councilportal.benchmark.model.PublishedFigure;
import uk.councilportal.indicator.model.DisplayFormat;

/** Puts the national benchmarks of one council into words. */
final class NationalNotes {
    private final NationalBenchmarks benchmarks;

    NationalNotes(NationalBenchmarks benchmarks) {
        this.benchmarks = benchmarks;
    }

    /** Nothing where nothing is published that could stand beside the indicator. */
    Optional<NationalNote> note() {
        return benchmarks.councils().stream()
                .findFirst()
                .filter(council -> !benchmarks.subject().source().isEmpty())
                .map(this::note);
    }

    private NationalNote note(CouncilBenchmark council) {
        return new NationalNote(
                words(council.figure()),
                place(council.place()),
                benchmarks
                        .england()
                        .figure()
                        .map(this::words)
                        .orElse(benchmarks.england().reason()),
                council.neighbours()
                        .displayed()
                        .map(mean -> benchmarks.subject().meanFormat().format(mean))
                        .orElse("none"),
                "%d of %d neighbours have a figure, model %s"
                        .formatted(
                                council.neighbours().mean().used(),
                                council.neighbours().mean().neighbours(),
                                benchmarks.model().orElse("none")),
                "%s, %s".formatted(benchmarks.subject().source(), benchmarks.year()));
    }

    private String place(CouncilBenchmark.Place place) {
        return place.rank()
                .map(rank -> "%d of %d".formatted(rank, benchmarks.spread().withFigure())
                        + place.band().map(band -> ", band " + band).orElse(""))
                .orElse("");
    }

    /** A published figure has the decimals it was published with. */
    private String words(PublishedFigure figure) {
        return figure.number()
                .map(this::formatted)
                .orElseGet(() -> figure.symbol().orElseThrow().words());
    }

    private String formatted(BigDecimal number) {
        return new DisplayFormat(benchmarks.subject().meanFormat().unit(), Math.min(number.scale(), 9)).format(number);
    }
}
