package uk.councilportal.scorecard.service;

import java.util.List;
import uk.councilportal.benchmark.model.Benchmark;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.scorecard.rules.ScorecardInputs;

/** Everything read from the database for one scorecard. */
record ScorecardMaterial(
        AskedReport asked, List<KeptIndicator> indicators, ScorecardInputs inputs, List<Benchmark> benchmarks) {}
