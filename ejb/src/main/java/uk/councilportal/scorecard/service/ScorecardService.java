package uk.councilportal.scorecard.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.scorecard.rules.ScorecardCalculation;
import uk.councilportal.scorecard.service.ScorecardNotFoundException.Part;

/**
 * Scorecards of the reader's own council.
 *
 * <p>Readers of the council see exact figures, small ones marked. Without {@code DRAFT_READ} only published issues exist. A report, month,
 * issue or reference that is not there is not found.
 */
@Stateless
public class ScorecardService {

    @Inject
    ReportFinder finder;

    @Inject
    MaterialReader materials;

    @Inject
    ScorecardPreparation preparation;

    /** The reports of the council and what the reader can open of them. */
    @Requires(Permission.SCORECARD_READ)
    public ScorecardChoices choices() {
        return finder.choices();
    }

    /** What is asked for and its version, without any figure: enough to tell whether a copy is still good. */
    @Requires(Permission.SCORECARD_READ)
    public ScorecardHeading heading(@AuditObject ScorecardRequest request) {
        return HeadingComposer.heading(finder.find(request), Restatements.none());
    }

    /** The whole scorecard. */
    @Requires(Permission.SCORECARD_READ)
    public Scorecard scorecard(@AuditObject ScorecardRequest request) {
        return preparation.scorecard(request);
    }

    /** One indicator of the report with everything held about it. */
    @Requires(Permission.SCORECARD_READ)
    public IndicatorDetail indicator(@AuditObject ScorecardRequest request, @AuditObject String ref) {
        ScorecardPreparation.Prepared prepared = preparation.prepare(request);
        KeptIndicator indicator = prepared.material().indicators().stream()
                .filter(kept -> kept.code().value().equals(ref))
                .findFirst()
                .orElseThrow(() -> new ScorecardNotFoundException(Part.REF, ref));
        return new IndicatorComposer(prepared.material(), prepared.figures(), prepared.notes())
                .detail(
                        prepared.heading(),
                        indicator,
                        prepared.national().link(indicator, prepared.heading().month()));
    }

    /** Every computed figure of the report, for all months it shows. */
    @Requires(Permission.SCORECARD_READ)
    public ReportedFigures figures(@AuditObject ScorecardRequest request) {
        AskedReport asked = finder.find(request);
        ScorecardMaterial material = materials.read(asked);
        ScorecardCalculation calculation = new ScorecardCalculation(material.inputs(), asked.month());
        return new ReportedFigures(HeadingComposer.heading(asked, Restatements.none()), FigureLines.of(calculation));
    }
}
