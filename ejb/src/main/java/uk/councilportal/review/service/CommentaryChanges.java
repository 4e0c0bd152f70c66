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
import uk.councilportal.commentary.model.CommentaryPlace;
import uk.councilportal.commentary.model.CommentaryText;
import uk.councilportal.commentary.model.KeptCommentary;
import uk.councilportal.commentary.repository.CommentaryRepository;
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

/** What people have written about the figures, internal texts among it: the approver reads them too. */
@ApplicationScoped
public class CommentaryChanges implements ChangeSource {
    private final CommentaryRepository texts;
    private final IndicatorRepository indicators;

    /** For the proxy of the container only. */
    protected CommentaryChanges() {
        this(null, null);
    }

    @Inject
    public CommentaryChanges(CommentaryRepository texts, IndicatorRepository indicators) {
        this.texts = texts;
        this.indicators = indicators;
    }

    @Override
    public List<RecordedChange> changes(KeptReport report, ChangeSpan span) {
        List<KeptCommentary> written = texts.listWrittenBetween(report.id(), span.after(), span.upTo()).stream()
                .filter(text -> !text.place().month().isAfter(span.month()))
                .toList();
        if (written.isEmpty()) {
            return List.of();
        }
        Map<CommentaryPlace, CommentaryText> before =
                latest(texts.listWrittenBetween(report.id(), 0, span.after()).stream());
        Map<CommentaryPlace, CommentaryText> after = latest(written.stream());
        Map<Integer, KeptIndicator> ofReport = indicators.listIndicators(report.id(), span.upTo()).stream()
                .collect(Collectors.toMap(KeptIndicator::id, Function.identity()));
        List<Written<CommentaryPlace>> writes = written.stream()
                .map(text -> new Written<>(text.place(), text.revision()))
                .toList();
        return NetChanges.of(before, after, writes).stream()
                .map(change -> described(change, ofReport))
                .toList();
    }

    /** Texts come oldest first, so the last one at a place stays. */
    private static Map<CommentaryPlace, CommentaryText> latest(Stream<KeptCommentary> texts) {
        return texts.collect(Collectors.toMap(KeptCommentary::place, KeptCommentary::text, (first, later) -> later));
    }

    private static RecordedChange described(
            NetChange<CommentaryPlace, CommentaryText> change, Map<Integer, KeptIndicator> ofReport) {
        CommentaryPlace place = change.key();
        Optional<KeptIndicator> indicator = place.subject().indicatorId().map(ofReport::get);
        RecordedChange.Subject subject = new RecordedChange.Subject(
                indicator.map(KeptIndicator::code),
                indicator
                        .map(each -> each.definition().place().title())
                        .orElse(place.subject().topic()),
                Breakdown.total(),
                place.month().longName(),
                Optional.empty());
        return new RecordedChange(
                ChangeKind.COMMENTARY,
                subject,
                ChangeWords.fields(change.before(), change.after()),
                ChangeWords.steps(change));
    }
}
