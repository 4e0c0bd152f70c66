package uk.councilportal.scorecard.service;

import java.util.List;
import java.util.Set;
import uk.councilportal.benchmark.model.Benchmark;
import uk.councilportal.disclosure.rules.SmallMarks;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.scorecard.rules.ScorecardCalculation;
import uk.councilportal.scorecard.rules.ScorecardInputs;

/** Everything read from the database for one scorecard. */
record ScorecardMaterial(
        AskedReport asked,
        List<KeptIndicator> indicators,
        ScorecardInputs inputs,
        List<Benchmark> benchmarks,
        SmallMarks marks) {

    /** The figures of a calculation with the report's inputs as its own people see them, the given ones as restated. */
    ShownFigures shown(ScorecardCalculation calculation, Set<RestatedCell> restated) {
        return shown(calculation, restated, NationalSeries.none());
    }

    /** The same, with the breaks of the national series said in each row of figures. */
    ShownFigures shown(ScorecardCalculation calculation, Set<RestatedCell> restated, NationalSeries national) {
        return new ShownFigures(inputs, calculation, restated, marks, national);
    }
}
