package uk.councilportal.review.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.Written;
import uk.councilportal.check.model.KeptReason;
import uk.councilportal.check.repository.CheckReasonRepository;
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

/** Why figures that a check warns about are right, in the words of those who entered them. */
@ApplicationScoped
public class CheckReasonChanges implements ChangeSource {
    private final CheckReasonRepository reasons;
    private final IndicatorRepository indicators;
    private final BreakdownRepository breakdowns;

    /** For the proxy of the container only. */
    protected CheckReasonChanges() {
        this(null, null, null);
    }

    @Inject
    public CheckReasonChanges(
            CheckReasonRepository reasons, IndicatorRepository indicators, BreakdownRepository breakdowns) {
        this.reasons = reasons;
        this.indicators = indicators;
        this.breakdowns = breakdowns;
    }

    @Override
    public List<RecordedChange> changes(KeptReport report, ChangeSpan span) {
        Map<Integer, KeptIndicator> ofReport = indicators.listIndicators(report.id(), span.upTo()).stream()
                .collect(Collectors.toMap(KeptIndicator::id, Function.identity()));
        List<Written<KeptReason>> given = reasons.listWrittenBetween(span.after(), span.upTo()).stream()
                .filter(each -> ofReport.containsKey(each.key().place().indicatorId()))
                .filter(each -> !each.key().place().period().end().isAfter(span.month()))
                .toList();
        if (given.isEmpty()) {
            return List.of();
        }
        List<Written<KeptReason.Place>> written = given.stream()
                .map(each -> new Written<>(each.key().place(), each.revision()))
                .toList();
        Map<Integer, Breakdown> names = breakdowns.mapBreakdowns(span.upTo());
        return NetChanges.of(latest(reasons.listWrittenBetween(0, span.after())), latest(given), written).stream()
                .map(change -> described(change, ofReport.get(change.key().indicatorId()), names))
                .toList();
    }

    /** Reasons come oldest first, so the last one for a warning stays. */
    private static Map<KeptReason.Place, Given> latest(Collection<Written<KeptReason>> given) {
        return given.stream()
                .map(Written::key)
                .collect(Collectors.toMap(KeptReason::place, Given::of, (first, later) -> later));
    }

    private static RecordedChange described(
            NetChange<KeptReason.Place, Given> change, KeptIndicator indicator, Map<Integer, Breakdown> names) {
        KeptReason.Place place = change.key();
        return new RecordedChange(
                ChangeKind.CHECK_REASON,
                ChangeWords.subject(indicator, names.get(place.breakdownId()), ChangeWords.period(place.period())),
                ChangeWords.fields(change.before(), change.after()),
                ChangeWords.steps(change));
    }

    /** What was said, and about what: the same words about another figure are another reason. */
    public record Given(String reason, String finding) {
        static Given of(KeptReason kept) {
            return new Given(kept.reason().text(), kept.said());
        }
    }
}
