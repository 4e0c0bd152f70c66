package uk.councilportal.comparison.service;

import java.util.Optional;
import uk.councilportal.comparison.model.BenchmarkOutcome;
import uk.councilportal.comparison.model.Confidence;
import uk.councilportal.comparison.model.CountPair;
import uk.councilportal.comparison.model.CountedMeasure;
import uk.councilportal.comparison.model.Interval;
import uk.councilportal.comparison.rules.BenchmarkRule;
import uk.councilportal.comparison.rules.IntervalRule;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.observation.model.MeasureValue;

/** Says of figures of one indicator how sure they are, and whether they are better or worse than an official figure. */
final class Outcomes {

    private final Optional<CountedMeasure> measure;
    private final Polarity polarity;
    private final References references;

    Outcomes(Catalogue catalogue, StandardHeading heading, References references) {
        this.measure = CountedMeasure.of(catalogue.formula(heading.code()));
        this.polarity = heading.measure().polarity();
        this.references = references;
    }

    /** The 95 % interval of a figure with these counts. */
    Optional<Interval> interval(Optional<CountPair> counts) {
        return counts.flatMap(
                pair -> measure.flatMap(each -> IntervalRule.interval(pair, each, Confidence.PERCENT_95)));
    }

    /** Beside what is published of this kind; not compared where that or the counts are missing. */
    BenchmarkOutcome beside(References.Kind kind, Optional<CountPair> counts) {
        return references
                .line(kind)
                .flatMap(line -> line.value().value())
                .flatMap(benchmark -> counts.flatMap(pair ->
                        measure.map(each -> BenchmarkRule.outcome(pair, each, MeasureValue.of(benchmark), polarity))))
                .orElse(BenchmarkOutcome.NOT_COMPARED);
    }
}
