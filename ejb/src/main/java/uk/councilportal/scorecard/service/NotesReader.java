package uk.councilportal.scorecard.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.councilportal.action.service.ActionReader;
import uk.councilportal.action.service.ReadAction;
import uk.councilportal.commentary.service.CommentaryReader;
import uk.councilportal.commentary.service.ReadCommentary;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.period.model.ReportingMonth;

/** Reads what people say and do about the figures of a scorecard, as of its issue or of the working copy. */
@ApplicationScoped
public class NotesReader {

    @Inject
    CommentaryReader commentary;

    @Inject
    ActionReader actions;

    ScorecardNotes read(ScorecardMaterial material) {
        AskedReport asked = material.asked();
        List<ReadCommentary> texts = texts(asked);
        List<ReadAction> done = actions(asked);
        List<ReadCommentary> topics = texts.stream()
                .filter(text -> isOf(text, asked.month()))
                .filter(text -> text.kept().place().subject().indicatorId().isEmpty())
                .toList();
        return new ScorecardNotes(
                topics,
                material.indicators().stream()
                        .collect(Collectors.toMap(
                                KeptIndicator::code, indicator -> notes(indicator.id(), asked.month(), texts, done))));
    }

    private List<ReadCommentary> texts(AskedReport asked) {
        int report = asked.report().id();
        return asked.state()
                .issue()
                .map(issue -> commentary.ofIssue(report, issue))
                .orElseGet(() -> commentary.ofWorkingCopy(
                        report, asked.month(), asked.state().revision()));
    }

    private List<ReadAction> actions(AskedReport asked) {
        int report = asked.report().id();
        return asked.state()
                .issue()
                .map(issue -> actions.ofIssue(report, issue))
                .orElseGet(() -> actions.ofWorkingCopy(report, asked.state().revision()));
    }

    private static IndicatorNotes notes(
            int id, ReportingMonth month, List<ReadCommentary> texts, List<ReadAction> actions) {
        Map<Boolean, List<ReadCommentary>> byMonth = texts.stream()
                .filter(text ->
                        text.kept().place().subject().indicatorId().stream().anyMatch(indicator -> indicator == id))
                .collect(Collectors.partitioningBy(text -> isOf(text, month)));
        return new IndicatorNotes(
                byMonth.get(true),
                byMonth.get(false),
                actions.stream()
                        .filter(action -> action.kept().indicatorId() == id)
                        .toList());
    }

    private static boolean isOf(ReadCommentary text, ReportingMonth month) {
        return text.kept().place().month().equals(month);
    }
}
