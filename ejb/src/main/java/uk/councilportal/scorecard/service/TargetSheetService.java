package uk.councilportal.scorecard.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.Change;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;
import uk.councilportal.target.model.TargetEntry;
import uk.councilportal.target.model.TargetPlace;
import uk.councilportal.target.model.TargetReading;
import uk.councilportal.target.model.TargetRevision;
import uk.councilportal.target.repository.TargetRepository;
import uk.councilportal.target.rules.TargetEntryRule;
import uk.councilportal.target.service.TargetFinder;
import uk.councilportal.target.service.TargetNotFoundException;
import uk.councilportal.target.service.TargetSubject;

/**
 * Shows the targets of the caller's council as they are now, what they have been, and what a new one would do. Stores
 * nothing; {@link uk.councilportal.target.service.TargetService} does.
 */
@Stateless
public class TargetSheetService {

    private static final String FROM_FILE = "IMPORT";

    @Inject
    TargetSheetReader sheets;

    @Inject
    TargetFinder finder;

    @Inject
    TargetRepository targets;

    @Inject
    RevisionRepository revisions;

    @Inject
    MaterialReader materials;

    @Inject
    StandardIndicatorRepository catalogue;

    /**
     * The targets of a report for a year.
     *
     * @throws TargetNotFoundException when the council has no such report, or the year is one nobody plans for
     */
    @Requires(Permission.DRAFT_READ)
    public TargetSheet sheet(@AuditObject TargetSheetRequest request) {
        return sheets.sheet(request);
    }

    /**
     * One target and what it has been.
     *
     * @throws TargetNotFoundException when the council has nothing of the kind
     */
    @Requires(Permission.DRAFT_READ)
    public TargetDetail target(@AuditObject TargetPlace place) {
        TargetSubject subject = finder.find(place, revisions.latest());
        List<TargetRevision> kept = targets.listRevisions(subject.key());
        IndicatorDefinition indicator = subject.indicator().definition();
        TargetEntry entry = kept.isEmpty()
                ? TargetEntry.blank()
                : TargetEntry.of(kept.get(kept.size() - 1).setting());
        return new TargetDetail(
                place,
                new ReportName(
                        subject.report().code(), subject.report().definition().title()),
                RowComposer.name(new RowKey(indicator, subject.breakdown())),
                entry,
                kept.isEmpty() ? 0 : kept.get(kept.size() - 1).revision(),
                history(kept, new ToleranceText(indicator.format())));
    }

    /**
     * What the latest twelve months would have been rated with a new target, beside how they are rated.
     *
     * @throws TargetNotFoundException when the council has nothing of the kind
     */
    @Requires(Permission.TARGET_KEEP)
    public TargetTrial tryOut(@AuditObject TargetPlace place, TargetEntry entry) {
        TargetSubject subject = finder.find(place, revisions.latest());
        IndicatorDefinition indicator = subject.indicator().definition();
        Measure measure = indicator.measure();
        TargetReading reading = TargetEntryRule.read(entry, measure.unit(), measure.polarity());
        RowKey row = new RowKey(indicator, subject.breakdown());
        return new TargetTrial(
                reading.problems(),
                reading.setting().map(setting -> new ToleranceText(indicator.format()).of(reading.setting())),
                reading.setting()
                        .flatMap(setting -> sheets.newestMonth(subject.report())
                                .map(materials::read)
                                .map(material ->
                                        new TargetTrialComposer(material, national(material), row).months(setting)))
                        .orElse(List.of()));
    }

    private NationalSeries national(ScorecardMaterial material) {
        return NationalSeries.of(catalogue.listHistories(), material.indicators());
    }

    private List<TargetChange> history(List<TargetRevision> kept, ToleranceText words) {
        Map<Integer, Change> changes =
                revisions.mapChanges(kept.stream().map(TargetRevision::revision).toList());
        List<TargetChange> history = new ArrayList<>();
        for (TargetRevision each : kept) {
            Change change = changes.get(each.revision());
            history.add(new TargetChange(
                    change.madeBy(),
                    change.madeAt(),
                    change.kind().equals(FROM_FILE),
                    each.setting().state(),
                    words.of(Optional.of(each.setting()))));
        }
        Collections.reverse(history);
        return history;
    }
}
