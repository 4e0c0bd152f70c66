package uk.councilportal.check.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.Change;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.check.model.AcceptedReason;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.repository.CheckReasonRepository;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.MonthAccess;
import uk.councilportal.submission.service.EditableMonths;

/**
 * The checks of the caller's own council: what they find in a report's month, and reasons for what looks wrong.
 *
 * <p>Figures are exact: who reads the working copy sees them. A month that has not been opened is not found.
 */
@Stateless
public class CheckService {
    private static final String KIND = "CHECK";
    private static final int LONGEST_REASON = 500;

    @Inject
    CheckedMonths months;

    @Inject
    EditableMonths editable;

    @Inject
    RevisionRepository revisions;

    @Inject
    CheckReasonRepository reasons;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The reports of the council with the months whose checks can be read. */
    @Requires(Permission.DRAFT_READ)
    public List<CheckedReport> reports() {
        return months.listReports();
    }

    /** What is found in the month, in the order of the report; restated figures of earlier months last. */
    @Requires(Permission.DRAFT_READ)
    public List<CheckFinding> findings(@AuditObject String report, @AuditObject ReportingMonth month) {
        return months.check(months.report(report, month), month).findings();
    }

    /** What is found in the month, with the words a reader needs to know which figures are meant. */
    @Requires(Permission.DRAFT_READ)
    public CheckList checkList(@AuditObject String report, @AuditObject ReportingMonth month) {
        KeptReport kept = months.report(report, month);
        CheckedMonth checked = months.check(kept, month);
        List<CheckLine> lines = checked.findings().stream().map(checked::line).toList();
        boolean open = editable.of(kept).accessTo(month) != MonthAccess.CLOSED;
        return new CheckList(kept.code(), kept.definition().title(), month, open, checked.due(), lines);
    }

    /**
     * Keeps the reason why a figure that looks wrong is right. It holds as long as neither the figure nor what the check
     * says about it changes; a later reason for the same takes its place.
     *
     * @throws FindingNotFoundException when the check finds nothing there any more
     * @throws CheckReasonException when there is no reason, when it is too long, or when an error is to be explained
     */
    @Requires(Permission.OBSERVATION_ENTER)
    public void accept(@AuditObject FindingPlace place, String reason) {
        revisions.lock();
        KeptReport report = months.report(place.report(), place.month());
        String ref = place.cell().code().value();
        String text = reason.strip();
        if (text.isEmpty() || text.length() > LONGEST_REASON) {
            throw new CheckReasonException(
                    text.isEmpty() ? CheckReasonException.Cause.MISSING : CheckReasonException.Cause.TOO_LONG, ref);
        }
        editable.require(report, place.month(), text);
        CheckedMonth checked = months.check(report, place.month());
        CheckFinding finding =
                checked.find(place.cell(), place.kind()).orElseThrow(() -> new FindingNotFoundException(ref));
        if (!finding.isExplainable()) {
            throw new CheckReasonException(CheckReasonException.Cause.ERROR, ref);
        }
        AcceptedReason accepted = new AcceptedReason(text, caller.user().name(), LocalDateTime.now(clock));
        String what = "%s %s %s".formatted(place.report(), ref, place.kind());
        Change change = new Change(KIND, accepted.givenBy(), accepted.givenAt(), what, Optional.of(text));
        reasons.add(checked.reasonFor(finding, accepted), revisions.begin(change));
    }
}
