package uk.councilportal.review.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.authority.model.Written;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.model.KeptDimension;
import uk.councilportal.indicator.model.KeptMember;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.review.rules.NetChange;
import uk.councilportal.review.rules.NetChanges;
import uk.councilportal.submission.service.ChangeKind;
import uk.councilportal.submission.service.ChangeSource;
import uk.councilportal.submission.service.ChangeSpan;
import uk.councilportal.submission.service.RecordedChange;

/**
 * How figures are broken down: the titles of the dimensions, and the names, places and states of their members. All
 * reports of a council share them, so they are told with each.
 */
@ApplicationScoped
public class DimensionChanges implements ChangeSource {
    private final BreakdownRepository breakdowns;

    /** For the proxy of the container only. */
    protected DimensionChanges() {
        this(null);
    }

    @Inject
    public DimensionChanges(BreakdownRepository breakdowns) {
        this.breakdowns = breakdowns;
    }

    @Override
    public List<RecordedChange> changes(KeptReport report, ChangeSpan span) {
        Map<Integer, KeptDimension> dimensions = dimensions(span.upTo());
        return Stream.concat(titles(dimensions, span), members(dimensions, span))
                .toList();
    }

    private Stream<RecordedChange> titles(Map<Integer, KeptDimension> now, ChangeSpan span) {
        List<Written<Integer>> written = breakdowns.listTitlesWrittenBetween(span.after(), span.upTo());
        if (written.isEmpty()) {
            return Stream.empty();
        }
        return NetChanges.of(dimensions(span.after()), now, written).stream()
                .map(change -> described(change, subject(now.get(change.key()), Breakdown.total())));
    }

    private Stream<RecordedChange> members(Map<Integer, KeptDimension> dimensions, ChangeSpan span) {
        List<Written<KeptMember.Key>> written = breakdowns.listMembersWrittenBetween(span.after(), span.upTo());
        if (written.isEmpty()) {
            return Stream.empty();
        }
        return NetChanges.of(members(span.after()), members(span.upTo()), written).stream()
                .map(change -> {
                    KeptDimension dimension = dimensions.get(change.key().dimensionId());
                    String name = change.after().orElseThrow().member().name();
                    return described(change, subject(dimension, Breakdown.of(dimension.code(), name)));
                });
    }

    private Map<Integer, KeptDimension> dimensions(int revision) {
        return breakdowns.listKeptDimensions(revision).stream()
                .collect(Collectors.toMap(KeptDimension::id, Function.identity()));
    }

    private Map<KeptMember.Key, Standing> members(int revision) {
        return breakdowns.listMembers(revision).stream()
                .collect(Collectors.toMap(KeptMember::key, kept -> new Standing(kept.member(), kept.position())));
    }

    private static RecordedChange.Subject subject(KeptDimension dimension, Breakdown member) {
        return new RecordedChange.Subject(Optional.empty(), dimension.title(), member, "", Optional.empty());
    }

    private static RecordedChange described(NetChange<?, ? extends Record> change, RecordedChange.Subject subject) {
        return new RecordedChange(
                ChangeKind.DEFINITION,
                subject,
                ChangeWords.fields(change.before(), change.after()),
                ChangeWords.steps(change));
    }

    /** What can change of a member. */
    public record Standing(DimensionMember member, int position) {}
}
