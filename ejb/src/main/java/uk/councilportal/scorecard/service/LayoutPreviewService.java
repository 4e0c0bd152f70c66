package uk.councilportal.scorecard.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.service.ReportDesk;
import uk.councilportal.indicator.service.SettingNotFoundException;
import uk.councilportal.scorecard.rules.ScorecardCalculation;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.repository.IssueRepository;

/** Shows a report of the caller's council in a layout that is not stored: with published figures only, never with a draft's. */
@Stateless
public class LayoutPreviewService {

    @Inject
    ReportFinder finder;

    @Inject
    ReportDesk desk;

    @Inject
    IssueRepository issues;

    @Inject
    MaterialReader materials;

    /**
     * The latest issue of the latest published month in the layout, or one made-up row where nothing is published.
     *
     * @param report the code of the report; empty for one that is not there yet
     * @param cells what was typed, by the columns of the files of reports
     * @throws uk.councilportal.indicator.service.SettingRefusedException when something typed cannot be
     * @throws SettingNotFoundException when the council has none of this code
     */
    @Requires(Permission.COUNCIL_SETTINGS)
    public LayoutPreview preview(@AuditObject Optional<String> report, Map<String, String> cells) {
        ReportFinder.OwnReports own = finder.reports();
        Optional<KeptReport> kept = report.map(code -> own.reports().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new SettingNotFoundException(code)));
        ReportDefinition draft = desk.draft(cells);
        Optional<Issue> latest = kept.flatMap(one -> issues.listIssues(one.id()).stream()
                .max(Comparator.comparing(Issue::month).thenComparing(Issue::number)));
        ScorecardMaterial material = latest.map(issue ->
                        materials.read(published(own, new KeptReport(kept.get().id(), draft), issue)))
                .orElseGet(() -> ExampleReport.of(own.authority(), draft));
        return new LayoutPreview(compose(material), latest.isEmpty());
    }

    private static AskedReport published(ReportFinder.OwnReports own, KeptReport draft, Issue issue) {
        FigureState state = new FigureState(
                Optional.of(issue),
                Optional.empty(),
                issue.freeze().revision(),
                issue.freeze().referenceRevision());
        return new AskedReport(own.authority(), draft, issue.month(), state);
    }

    private static Scorecard compose(ScorecardMaterial material) {
        AskedReport asked = material.asked();
        ScorecardCalculation calculation = new ScorecardCalculation(material.inputs(), asked.month());
        return new ScorecardComposer(material, new ShownFigures(material.inputs(), calculation, Set.of()))
                .scorecard(HeadingComposer.heading(asked, Restatements.none()));
    }
}
