package uk.councilportal.scorecard.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.authority.repository.PopulationRepository;
import uk.councilportal.benchmark.model.Benchmark;
import uk.councilportal.benchmark.model.KeptBenchmark;
import uk.councilportal.benchmark.repository.BenchmarkRepository;
import uk.councilportal.disclosure.service.SmallMarkReader;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.observation.model.Observation;
import uk.councilportal.observation.repository.ObservationRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.scorecard.rules.ScorecardInputs;
import uk.councilportal.target.model.KeptTarget;
import uk.councilportal.target.model.Target;
import uk.councilportal.target.repository.TargetRepository;

/** Reads what a scorecard is composed from: one query for the figures and one for each sort of fact beside them. */
@ApplicationScoped
public class MaterialReader {

    /** Enough for four earlier years beside the current one, and for twelve months before the first month shown. */
    private static final int YEARS_READ = 4;

    private static final int MONTHS_OF_A_YEAR = 12;

    @Inject
    IndicatorRepository indicators;

    @Inject
    ObservationRepository observations;

    @Inject
    TargetRepository targets;

    @Inject
    BenchmarkRepository benchmarks;

    @Inject
    PopulationRepository populations;

    @Inject
    BreakdownRepository breakdowns;

    @Inject
    SmallMarkReader marks;

    ScorecardMaterial read(AskedReport asked) {
        int revision = asked.state().revision();
        List<KeptIndicator> kept = indicators.listIndicators(asked.report().id(), revision);
        Numbers numbers = new Numbers(
                kept.stream().collect(Collectors.toMap(KeptIndicator::id, Function.identity())),
                breakdowns.mapBreakdowns(revision));
        ScorecardInputs inputs = new ScorecardInputs(
                asked.report().definition(),
                kept.stream().map(KeptIndicator::definition).toList(),
                observations(asked, numbers, revision),
                targets(numbers, revision),
                populations.listPopulations(
                        asked.authority().code(), asked.state().referenceRevision()),
                breakdowns.listDimensions(revision));
        return new ScorecardMaterial(
                asked,
                kept,
                inputs,
                benchmarks(numbers, revision),
                marks.read(asked.authority().code(), kept));
    }

    /** The same report, under the names it has, with the figures as of an earlier revision. */
    ScorecardInputs asOf(ScorecardMaterial material, int revision) {
        Numbers numbers = new Numbers(
                material.indicators().stream().collect(Collectors.toMap(KeptIndicator::id, Function.identity())),
                breakdowns.mapBreakdowns(material.asked().state().revision()));
        ScorecardInputs now = material.inputs();
        return new ScorecardInputs(
                now.report(),
                now.indicators(),
                observations(material.asked(), numbers, revision),
                now.targets(),
                now.populations(),
                now.dimensions());
    }

    private List<Observation> observations(AskedReport asked, Numbers numbers, int revision) {
        ReportingMonth from = asked.month().financialYear().first().minus(YEARS_READ * MONTHS_OF_A_YEAR);
        return observations
                .listFigures(
                        numbers.indicators().keySet(), numbers.breakdowns().keySet(), from, asked.month(), revision)
                .stream()
                .map(row -> row.toModel(
                        numbers.indicators().get(row.indicatorId()).code(),
                        numbers.breakdowns().get(row.breakdownId())))
                .toList();
    }

    private List<Target> targets(Numbers numbers, int revision) {
        return targets.listTargets(revision).stream()
                .filter(kept -> numbers.indicators().containsKey(kept.key().indicatorId()))
                .map(kept -> target(kept, numbers))
                .toList();
    }

    private static Target target(KeptTarget kept, Numbers numbers) {
        KeptTarget.Key key = kept.key();
        return new Target(
                numbers.indicators().get(key.indicatorId()).code(),
                numbers.breakdowns().get(key.breakdownId()),
                key.year(),
                kept.setting());
    }

    private List<Benchmark> benchmarks(Numbers numbers, int revision) {
        return benchmarks.listBenchmarks(revision).stream()
                .filter(kept -> numbers.indicators().containsKey(kept.key().indicatorId()))
                .map(kept -> benchmark(kept, numbers))
                .toList();
    }

    private static Benchmark benchmark(KeptBenchmark kept, Numbers numbers) {
        KeptBenchmark.Key key = kept.key();
        return new Benchmark(
                numbers.indicators().get(key.indicatorId()).code(),
                numbers.breakdowns().get(key.breakdownId()),
                key.kind(),
                key.period(),
                kept.value());
    }

    /** What the numbers in the rows stand for. */
    private record Numbers(Map<Integer, KeptIndicator> indicators, Map<Integer, Breakdown> breakdowns) {}
}
