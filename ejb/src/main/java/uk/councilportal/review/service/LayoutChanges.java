package uk.councilportal.review.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.Written;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.model.ReportLayout;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.review.rules.NetChanges;
import uk.councilportal.submission.service.ChangeKind;
import uk.councilportal.submission.service.ChangeSource;
import uk.councilportal.submission.service.ChangeSpan;
import uk.councilportal.submission.service.RecordedChange;

/** What the report is called, which columns its scorecard has and which figures it prints. */
@ApplicationScoped
public class LayoutChanges implements ChangeSource {
    private final ReportRepository reports;

    /** For the proxy of the container only. */
    protected LayoutChanges() {
        this(null);
    }

    @Inject
    public LayoutChanges(ReportRepository reports) {
        this.reports = reports;
    }

    @Override
    public List<RecordedChange> changes(KeptReport report, ChangeSpan span) {
        List<Written<Integer>> written = reports.listWrittenBetween(report.id(), span.after(), span.upTo());
        if (written.isEmpty()) {
            return List.of();
        }
        Map<Integer, Look> after = asOf(report, span.upTo());
        RecordedChange.Subject subject = new RecordedChange.Subject(
                Optional.empty(), after.get(report.id()).title(), Breakdown.total(), "", Optional.empty());
        return NetChanges.of(asOf(report, span.after()), after, written).stream()
                .map(change -> new RecordedChange(
                        ChangeKind.LAYOUT,
                        subject,
                        ChangeWords.fields(change.before(), change.after()),
                        ChangeWords.steps(change)))
                .toList();
    }

    private Map<Integer, Look> asOf(KeptReport report, int revision) {
        return reports.listReports(report.definition().council(), revision).stream()
                .filter(kept -> kept.id() == report.id())
                .collect(Collectors.toMap(
                        KeptReport::id,
                        kept -> new Look(
                                kept.definition().title(), kept.definition().layout())));
    }

    /** What can change of a report; its code and its council never do. */
    public record Look(String title, ReportLayout layout) {}
}
