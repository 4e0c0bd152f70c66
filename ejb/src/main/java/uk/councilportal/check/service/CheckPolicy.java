package uk.councilportal.check.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.indicator.model.CheckSeverity;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.service.MonthDemands;
import uk.councilportal.submission.service.SubmissionObstacle;
import uk.councilportal.submission.service.SubmissionPolicy;

/** No month is handed in with a figure missing, an error, or a warning nobody has explained. */
@ApplicationScoped
public class CheckPolicy implements SubmissionPolicy {

    @Inject
    CheckedMonths months;

    @Override
    public MonthDemands demands(KeptReport report, ReportingMonth month) {
        return MonthDemands.of(months.check(report, month).findings().stream()
                .filter(CheckFinding::isOpen)
                .map(finding ->
                        new SubmissionObstacle(kindOf(finding), finding.cell(), finding.messageKey(), finding.facts()))
                .toList());
    }

    private static SubmissionObstacle.Kind kindOf(CheckFinding finding) {
        if (finding.kind() == CheckKind.MISSING) {
            return SubmissionObstacle.Kind.MISSING_FIGURE;
        }
        return finding.severity() == CheckSeverity.ERROR
                ? SubmissionObstacle.Kind.FAILED_CHECK
                : SubmissionObstacle.Kind.UNEXPLAINED_WARNING;
    }
}
