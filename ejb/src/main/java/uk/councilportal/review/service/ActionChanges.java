package uk.councilportal.review.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.action.model.ActionState;
import uk.councilportal.action.model.KeptAction;
import uk.councilportal.action.repository.ActionRepository;
import uk.councilportal.authority.model.Written;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.review.rules.NetChange;
import uk.councilportal.review.rules.NetChanges;
import uk.councilportal.submission.service.ChangeKind;
import uk.councilportal.submission.service.ChangeSource;
import uk.councilportal.submission.service.ChangeSpan;
import uk.councilportal.submission.service.RecordedChange;

/** What is being done about the report's indicators: actions begun, changed, done and stopped. */
@ApplicationScoped
public class ActionChanges implements ChangeSource {
    private final ActionRepository actions;
    private final IndicatorRepository indicators;

    /** For the proxy of the container only. */
    protected ActionChanges() {
        this(null, null);
    }

    @Inject
    public ActionChanges(ActionRepository actions, IndicatorRepository indicators) {
        this.actions = actions;
        this.indicators = indicators;
    }

    @Override
    public List<RecordedChange> changes(KeptReport report, ChangeSpan span) {
        List<KeptAction> upToNow = actions.listWrittenBetween(report.id(), 0, span.upTo());
        List<Written<Integer>> written = upToNow.stream()
                .filter(action -> action.revision() > span.after())
                .map(action -> new Written<>(action.id(), action.revision()))
                .toList();
        if (written.isEmpty()) {
            return List.of();
        }
        Map<Integer, KeptIndicator> ofReport = indicators.listIndicators(report.id(), span.upTo()).stream()
                .collect(Collectors.toMap(KeptIndicator::id, Function.identity()));
        Map<Integer, KeptAction> before = latest(upToNow.stream().filter(action -> action.revision() <= span.after()));
        Map<Integer, KeptAction> after = latest(upToNow.stream());
        return NetChanges.of(states(before), states(after), written).stream()
                .map(change ->
                        described(change, ofReport.get(after.get(change.key()).indicatorId())))
                .toList();
    }

    /** Actions come oldest first, so what one was last stays. */
    private static Map<Integer, KeptAction> latest(Stream<KeptAction> revisions) {
        return revisions.collect(Collectors.toMap(KeptAction::id, Function.identity(), (first, later) -> later));
    }

    private static Map<Integer, ActionState> states(Map<Integer, KeptAction> actions) {
        return actions.values().stream().collect(Collectors.toMap(KeptAction::id, KeptAction::state));
    }

    private static RecordedChange described(NetChange<Integer, ActionState> change, KeptIndicator indicator) {
        RecordedChange.Subject subject = new RecordedChange.Subject(
                Optional.of(indicator.code()),
                change.after().map(ActionState::what).orElseThrow(),
                Breakdown.total(),
                "",
                Optional.empty());
        return new RecordedChange(
                ChangeKind.ACTION,
                subject,
                ChangeWords.fields(change.before(), change.after()),
                ChangeWords.steps(change));
    }
}
