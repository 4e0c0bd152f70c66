package uk.councilportal.review.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.Written;
import uk.councilportal.benchmark.model.KeptBenchmark;
import uk.councilportal.benchmark.repository.BenchmarkRepository;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.review.rules.NetChange;
import uk.councilportal.review.rules.NetChanges;
import uk.councilportal.submission.service.ChangeKind;
import uk.councilportal.submission.service.ChangeSource;
import uk.councilportal.submission.service.ChangeSpan;
import uk.councilportal.submission.service.RecordedChange;

/** The comparators the council prints. */
@ApplicationScoped
public class BenchmarkChanges implements ChangeSource {
    private final IndicatorRepository indicators;
    private final BreakdownRepository breakdowns;
    private final BenchmarkRepository benchmarks;

    /** For the proxy of the container only. */
    protected BenchmarkChanges() {
        this(null, null, null);
    }

    @Inject
    public BenchmarkChanges(
            IndicatorRepository indicators, BreakdownRepository breakdowns, BenchmarkRepository benchmarks) {
        this.indicators = indicators;
        this.breakdowns = breakdowns;
        this.benchmarks = benchmarks;
    }

    @Override
    public List<RecordedChange> changes(KeptReport report, ChangeSpan span) {
        Map<Integer, KeptIndicator> ofReport = indicators.listIndicators(report.id(), span.upTo()).stream()
                .collect(Collectors.toMap(KeptIndicator::id, Function.identity()));
        List<Written<KeptBenchmark.Key>> written = benchmarks.listWrittenBetween(span.after(), span.upTo()).stream()
                .filter(each -> ofReport.containsKey(each.key().indicatorId()))
                .toList();
        if (written.isEmpty()) {
            return List.of();
        }
        Map<Integer, Breakdown> names = breakdowns.mapBreakdowns();
        return NetChanges.of(states(span.after()), states(span.upTo()), written).stream()
                .map(change -> described(change, ofReport.get(change.key().indicatorId()), names))
                .toList();
    }

    private Map<KeptBenchmark.Key, KeptBenchmark> states(int revision) {
        return benchmarks.listBenchmarks(revision).stream()
                .collect(Collectors.toMap(KeptBenchmark::key, Function.identity()));
    }

    private static RecordedChange described(
            NetChange<KeptBenchmark.Key, KeptBenchmark> change,
            KeptIndicator indicator,
            Map<Integer, Breakdown> names) {
        KeptBenchmark.Key key = change.key();
        List<RecordedChange.Field> fields = ChangeWords.fields(change.before(), change.after());
        return new RecordedChange(
                ChangeKind.BENCHMARK,
                ChangeWords.subject(indicator, names.get(key.breakdownId()), key.period()),
                fields,
                ChangeWords.steps(change));
    }
}
