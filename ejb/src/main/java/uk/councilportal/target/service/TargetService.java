package uk.councilportal.target.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.service.ChangeBook;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.target.model.KeptTarget;
import uk.councilportal.target.model.TargetEntry;
import uk.councilportal.target.model.TargetPlace;
import uk.councilportal.target.model.TargetReading;
import uk.councilportal.target.model.TargetRevision;
import uk.councilportal.target.model.TargetSetting;
import uk.councilportal.target.repository.TargetRepository;
import uk.councilportal.target.rules.TargetEntryRule;
import uk.councilportal.target.rules.YearCopyRule;

/**
 * Sets the targets of the caller's council, each as a revision of its data: nothing is overwritten, and an issue keeps
 * the targets it was published with.
 */
@Stateless
public class TargetService {
    private static final String KIND = "TARGET";

    private final ChangeBook changes;
    private final TargetFinder finder;
    private final TargetRepository targets;
    private final IndicatorRepository indicators;

    /** For the proxy of the container only. */
    protected TargetService() {
        this(null, null, null, null);
    }

    @Inject
    public TargetService(
            ChangeBook changes, TargetFinder finder, TargetRepository targets, IndicatorRepository indicators) {
        this.changes = changes;
        this.finder = finder;
        this.targets = targets;
        this.indicators = indicators;
    }

    /**
     * Sets one target. What is kept already makes no revision.
     *
     * @param entry the target as typed
     * @param seen the revision of the target that was on screen, 0 where there was none
     * @return the revision the target has now
     * @throws TargetRefusedException when it cannot be read as a target
     * @throws TargetChangedException when somebody else has set it since it was on screen
     * @throws TargetNotFoundException when the council has nothing of the kind
     */
    @Requires(Permission.TARGET_KEEP)
    public int set(@AuditObject TargetPlace place, TargetEntry entry, int seen) {
        TargetSubject subject = finder.find(place, changes.lock());
        TargetSetting setting = read(entry, subject);
        List<TargetRevision> kept = targets.listRevisions(subject.key());
        Optional<TargetRevision> latest = kept.isEmpty() ? Optional.empty() : Optional.of(kept.get(kept.size() - 1));
        if (latest.map(TargetRevision::revision).orElse(0) != seen) {
            throw new TargetChangedException(place);
        }
        if (latest.isPresent() && latest.get().setting().saysTheSameAs(setting)) {
            return seen;
        }
        int revision = changes.begin(KIND, place.toString(), 1);
        finder.number(subject);
        targets.set(new KeptTarget(subject.key(), setting), revision);
        return revision;
    }

    /**
     * Takes the targets of the year before over into a year, for whatever has none there yet.
     *
     * @return how many were taken over; 0 makes no revision
     * @throws TargetNotFoundException when the council has no such report, or the year is one nobody plans for
     */
    @Requires(Permission.TARGET_KEEP)
    public int copyFromYearBefore(@AuditObject String report, @AuditObject FinancialYear year) {
        int latest = changes.lock();
        int reportId = finder.report(report, latest).id();
        if (!finder.isPlannedFor(year)) {
            throw new TargetNotFoundException(year);
        }
        Set<Integer> ofReport = indicators.mapCodes(reportId).keySet();
        List<KeptTarget> taken = YearCopyRule.taken(targets.listTargets(latest), ofReport, year);
        if (!taken.isEmpty()) {
            int revision = changes.begin(KIND, report + " " + year + " from the year before", taken.size());
            taken.forEach(target -> targets.set(target, revision));
        }
        return taken.size();
    }

    private static TargetSetting read(TargetEntry entry, TargetSubject subject) {
        Measure measure = subject.indicator().definition().measure();
        TargetReading reading = TargetEntryRule.read(entry, measure.unit(), measure.polarity());
        return reading.setting().orElseThrow(() -> new TargetRefusedException(reading.problems()));
    }
}
