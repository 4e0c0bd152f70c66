package uk.councilportal.scorecard.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;
import uk.councilportal.indicator.service.ReportDesk;
import uk.councilportal.indicator.service.SettingNotFoundException;
import uk.councilportal.scorecard.rules.ScorecardCalculation;

/** Shows a report of the caller's council in a layout that is not stored: with published figures only, never with a draft's. */
@Stateless
public class LayoutPreviewService {

    @Inject
    ReportFinder finder;

    @Inject
    ReportDesk desk;

    @Inject
    PublishedReports published;

    @Inject
    MaterialReader materials;

    @Inject
    StandardIndicatorRepository catalogue;

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
        report.filter(code ->
                        own.reports().stream().noneMatch(kept -> kept.code().equals(code)))
                .ifPresent(unknown -> {
                    throw new SettingNotFoundException(unknown);
                });
        ReportDefinition draft = desk.draft(cells);
        Optional<ScorecardMaterial> latest =
                report.flatMap(published::latest).map(asked -> materials.read(inLayout(asked, draft)));
        return new LayoutPreview(
                compose(latest.orElseGet(() -> ExampleReport.of(own.authority(), draft))), latest.isEmpty());
    }

    private static AskedReport inLayout(AskedReport asked, ReportDefinition draft) {
        KeptReport report = new KeptReport(asked.report().id(), draft);
        return new AskedReport(asked.authority(), report, asked.month(), asked.state());
    }

    private Scorecard compose(ScorecardMaterial material) {
        AskedReport asked = material.asked();
        ScorecardCalculation calculation = new ScorecardCalculation(material.inputs(), asked.month());
        NationalSeries national = NationalSeries.of(catalogue.listHistories(), material.indicators());
        return new ScorecardComposer(material, material.shown(calculation, Set.of(), national))
                .scorecard(HeadingComposer.heading(asked, Restatements.none()));
    }
}
