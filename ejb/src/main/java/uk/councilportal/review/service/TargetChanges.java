package uk.councilportal.review.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.Written;
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
import uk.councilportal.target.model.KeptTarget;
import uk.councilportal.target.model.TargetSetting;
import uk.councilportal.target.repository.TargetRepository;

/** The targets that were set. */
@ApplicationScoped
public class TargetChanges implements ChangeSource {
    private final IndicatorRepository indicators;
    private final BreakdownRepository breakdowns;
    private final TargetRepository targets;

    /** For the proxy of the container only. */
    protected TargetChanges() {
        this(null, null, null);
    }

    @Inject
    public TargetChanges(IndicatorRepository indicators, BreakdownRepository breakdowns, TargetRepository targets) {
        this.indicators = indicators;
        this.breakdowns = breakdowns;
        this.targets = targets;
    }

    @Override
    public List<RecordedChange> changes(KeptReport report, ChangeSpan span) {
        Map<Integer, KeptIndicator> ofReport = indicators.listIndicators(report.id(), span.upTo()).stream()
                .collect(Collectors.toMap(KeptIndicator::id, Function.identity()));
        List<Written<KeptTarget.Key>> written = targets.listWrittenBetween(span.after(), span.upTo()).stream()
                .filter(each -> ofReport.containsKey(each.key().indicatorId()))
                .toList();
        if (written.isEmpty()) {
            return List.of();
        }
        Map<Integer, Breakdown> names = breakdowns.mapBreakdowns();
        return NetChanges.of(settings(span.after()), settings(span.upTo()), written).stream()
                .map(change -> described(change, ofReport.get(change.key().indicatorId()), names))
                .toList();
    }

    private Map<KeptTarget.Key, TargetSetting> settings(int revision) {
        return targets.listTargets(revision).stream().collect(Collectors.toMap(KeptTarget::key, KeptTarget::setting));
    }

    private static RecordedChange described(
            NetChange<KeptTarget.Key, TargetSetting> change, KeptIndicator indicator, Map<Integer, Breakdown> names) {
        KeptTarget.Key key = change.key();
        List<RecordedChange.Field> fields = ChangeWords.fields(change.before(), change.after());
        return new RecordedChange(
                ChangeKind.TARGET,
                ChangeWords.subject(
                        indicator, names.get(key.breakdownId()), key.year().toString()),
                fields,
                ChangeWords.steps(change));
    }
}
