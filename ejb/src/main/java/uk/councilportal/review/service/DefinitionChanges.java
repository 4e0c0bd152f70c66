package uk.councilportal.review.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.Written;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.model.StandardLink;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.review.rules.NetChange;
import uk.councilportal.review.rules.NetChanges;
import uk.councilportal.submission.service.ChangeKind;
import uk.councilportal.submission.service.ChangeSource;
import uk.councilportal.submission.service.ChangeSpan;
import uk.councilportal.submission.service.RecordedChange;

/** What the report's indicators mean, how they are computed and what they are linked to. */
@ApplicationScoped
public class DefinitionChanges implements ChangeSource {
    private final IndicatorRepository indicators;

    /** For the proxy of the container only. */
    protected DefinitionChanges() {
        this(null);
    }

    @Inject
    public DefinitionChanges(IndicatorRepository indicators) {
        this.indicators = indicators;
    }

    @Override
    public List<RecordedChange> changes(KeptReport report, ChangeSpan span) {
        List<Written<Integer>> written = indicators.listWrittenBetween(report.id(), span.after(), span.upTo());
        if (written.isEmpty()) {
            return List.of();
        }
        Map<Integer, KeptIndicator> before = asOf(report, span.after());
        Map<Integer, KeptIndicator> after = asOf(report, span.upTo());
        return NetChanges.of(before, after, written).stream()
                .map(change -> described(change, after.get(change.key())))
                .toList();
    }

    private Map<Integer, KeptIndicator> asOf(KeptReport report, int revision) {
        return indicators.listIndicators(report.id(), revision).stream()
                .collect(Collectors.toMap(KeptIndicator::id, Function.identity()));
    }

    private static RecordedChange described(NetChange<Integer, KeptIndicator> change, KeptIndicator indicator) {
        return new RecordedChange(
                ChangeKind.DEFINITION,
                ChangeWords.subject(indicator, Breakdown.total(), ""),
                fields(change),
                ChangeWords.steps(change));
    }

    private static List<RecordedChange.Field> fields(NetChange<Integer, KeptIndicator> change) {
        List<RecordedChange.Field> fields =
                new ArrayList<>(ChangeWords.fields(definition(change.before()), definition(change.after())));
        fields.addAll(ChangeWords.fields(links(change.before()), links(change.after())));
        return fields;
    }

    private static Optional<IndicatorDefinition> definition(Optional<KeptIndicator> indicator) {
        return indicator.map(KeptIndicator::definition);
    }

    private static Optional<Links> links(Optional<KeptIndicator> indicator) {
        return indicator.map(kept -> new Links(kept.links()));
    }

    /** The links to the national catalogue, as one attribute. */
    public record Links(List<StandardLink> links) {}
}
