package uk.councilportal.scorecard.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.observation.repository.ObservationRepository;
import uk.councilportal.observation.repository.ObservationRow;
import uk.councilportal.observation.repository.ReasonRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.scorecard.rules.ScorecardCalculation;
import uk.councilportal.submission.model.Issue;

/**
 * Finds what was restated between two issues. Nothing is booked when a figure is changed: both states are calculated and compared, so that a
 * percentage whose counts changed is found as well.
 */
@ApplicationScoped
public class RestatementReader {

    @Inject
    MaterialReader materials;

    @Inject
    ObservationRepository observations;

    @Inject
    ReasonRepository reasons;

    @Inject
    BreakdownRepository breakdowns;

    @Inject
    RevisionRepository revisions;

    /** Five more queries, and only where something was written between the issues. */
    Restatements read(ScorecardMaterial material, ScorecardCalculation now) {
        FigureState state = material.asked().state();
        return state.previous()
                .filter(issue -> issue.freeze().revision() < state.revision())
                .map(issue -> between(issue, material, now))
                .orElse(Restatements.none());
    }

    private Restatements between(Issue previous, ScorecardMaterial material, ScorecardCalculation now) {
        int upTo = material.asked().state().revision();
        Set<Integer> ofReport =
                material.indicators().stream().map(KeptIndicator::id).collect(Collectors.toUnmodifiableSet());
        List<ObservationRow> written = observations
                .listWrittenBetween(previous.freeze().revision(), upTo)
                .stream()
                .filter(row -> ofReport.contains(row.indicatorId()))
                .filter(row -> !new ReportingMonth(row.month()).isAfter(previous.month()))
                .toList();
        if (written.isEmpty()) {
            return Restatements.none();
        }
        ScorecardCalculation before = new ScorecardCalculation(
                materials.asOf(material, previous.freeze().revision()),
                material.asked().month());
        int after = previous.freeze().revision();
        WrittenNotes notes = new WrittenNotes(
                written,
                revisions.mapChanges(after, upTo),
                reasons.mapReasons(after, upTo),
                breakdowns.mapBreakdowns(material.asked().state().revision()));
        return new RestatementFinder(material, before, now).find(notes);
    }
}
