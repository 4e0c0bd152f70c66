package uk.councilportal.review.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.Written;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.observation.repository.FigureCell;
import uk.councilportal.observation.repository.ObservationRepository;
import uk.councilportal.observation.repository.ObservationRow;
import uk.councilportal.observation.repository.ReasonRepository;
import uk.councilportal.review.rules.NetChange;
import uk.councilportal.review.rules.NetChanges;
import uk.councilportal.submission.service.ChangeKind;
import uk.councilportal.submission.service.ChangeSource;
import uk.councilportal.submission.service.ChangeSpan;
import uk.councilportal.submission.service.RecordedChange;

/** The figures that were entered, imported or restated; six queries, however many there are. */
@ApplicationScoped
public class FigureChanges implements ChangeSource {
    private final IndicatorRepository indicators;
    private final BreakdownRepository breakdowns;
    private final ObservationRepository observations;
    private final ReasonRepository reasons;

    /** For the proxy of the container only. */
    protected FigureChanges() {
        this(null, null, null, null);
    }

    @Inject
    public FigureChanges(
            IndicatorRepository indicators,
            BreakdownRepository breakdowns,
            ObservationRepository observations,
            ReasonRepository reasons) {
        this.indicators = indicators;
        this.breakdowns = breakdowns;
        this.observations = observations;
        this.reasons = reasons;
    }

    @Override
    public List<RecordedChange> changes(KeptReport report, ChangeSpan span) {
        Map<Integer, KeptIndicator> ofReport = indicators.listIndicators(report.id(), span.upTo()).stream()
                .collect(Collectors.toMap(KeptIndicator::id, Function.identity()));
        List<ObservationRow> written = observations.listWrittenBetween(span.after(), span.upTo()).stream()
                .filter(row -> ofReport.containsKey(row.indicatorId()))
                .filter(row -> row.month() <= span.month().index())
                .toList();
        if (written.isEmpty()) {
            return List.of();
        }
        Map<FigureCell, ObservationRow> before = latest(observations.listBefore(span.after(), span.upTo()));
        Map<FigureCell, ObservationRow> after = latest(written);
        Names names = new Names(ofReport, breakdowns.mapBreakdowns(), reasons.mapReasons(span.after(), span.upTo()));
        return NetChanges.of(states(before), states(after), writes(written)).stream()
                .sorted(names.inTheOrderOfTheReport())
                .map(change -> names.described(change))
                .toList();
    }

    /** Of several revisions of a figure the last one stays: rows come by revision. */
    private static Map<FigureCell, ObservationRow> latest(Collection<ObservationRow> rows) {
        return NetChanges.byKey(rows, FigureChanges::cell);
    }

    private static Map<FigureCell, FigureState> states(Map<FigureCell, ObservationRow> rows) {
        return rows.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> FigureState.of(entry.getValue())));
    }

    private static List<Written<FigureCell>> writes(List<ObservationRow> rows) {
        return rows.stream()
                .map(row -> new Written<>(cell(row), row.revision()))
                .toList();
    }

    private static FigureCell cell(ObservationRow row) {
        return new FigureCell(row.indicatorId(), row.breakdownId(), row.period());
    }

    /** What the numbers in the rows stand for, and the reasons given for single figures. */
    private record Names(
            Map<Integer, KeptIndicator> indicators,
            Map<Integer, Breakdown> breakdowns,
            Map<Written<FigureCell>, String> reasons) {

        Comparator<NetChange<FigureCell, FigureState>> inTheOrderOfTheReport() {
            return Comparator.comparing(
                    NetChange::key,
                    Comparator.comparing(this::position)
                            .thenComparing(FigureCell::breakdownId)
                            .thenComparing(FigureCell::period));
        }

        private int position(FigureCell cell) {
            return indicators.get(cell.indicatorId()).definition().place().position();
        }

        RecordedChange described(NetChange<FigureCell, FigureState> change) {
            FigureCell cell = change.key();
            KeptIndicator indicator = indicators.get(cell.indicatorId());
            RecordedChange.Subject subject = new RecordedChange.Subject(
                    Optional.of(indicator.code()),
                    indicator.definition().place().title(),
                    breakdowns.get(cell.breakdownId()),
                    ChangeWords.period(cell.period()),
                    Optional.of(cell.period()));
            List<RecordedChange.Step> steps = change.revisions().stream()
                    .map(revision ->
                            new RecordedChange.Step(revision, reasons.getOrDefault(new Written<>(cell, revision), "")))
                    .toList();
            return new RecordedChange(
                    ChangeKind.FIGURE,
                    subject,
                    FigureState.differences(change.before(), change.after(), indicator.definition()),
                    steps);
        }
    }
}
