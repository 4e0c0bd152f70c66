package uk.councilportal.scorecard.service;

import java.util.List;
import java.util.function.Predicate;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.scorecard.model.DirectionOfTravel;
import uk.councilportal.target.model.RagStatus;

/** Counts what the sentence at the head of a scorecard says. */
final class SummaryCounter {

    private SummaryCounter() {}

    static ScorecardSummary count(List<ScorecardRow> rows) {
        Predicate<ScorecardRow> offTarget = row -> row.judgement().rating().status() == RagStatus.RED;
        Predicate<ScorecardRow> worse = row -> judged(row) == DirectionOfTravel.WORSENING;
        return new ScorecardSummary(
                rows.size(),
                count(rows, offTarget),
                count(rows, offTarget.and(worse)),
                count(rows, row -> judged(row) == DirectionOfTravel.IMPROVING),
                count(rows, worse),
                count(rows, SummaryCounter::unusual));
    }

    private static DirectionOfTravel judged(ScorecardRow row) {
        return row.judgement().direction().judgement();
    }

    private static boolean unusual(ScorecardRow row) {
        SpcSignal signal = row.judgement().spc();
        return signal != SpcSignal.NONE && signal != SpcSignal.NOT_AVAILABLE;
    }

    private static int count(List<ScorecardRow> rows, Predicate<ScorecardRow> which) {
        return (int) rows.stream().filter(which).count();
    }
}
