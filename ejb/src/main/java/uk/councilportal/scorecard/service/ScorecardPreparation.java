package uk.councilportal.scorecard.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;
import uk.councilportal.scorecard.rules.ScorecardCalculation;

/** Reads and computes what a scorecard is composed of, for the services that show one. */
@ApplicationScoped
public class ScorecardPreparation {
    @Inject
    ReportFinder finder;

    @Inject
    MaterialReader materials;

    @Inject
    RestatementReader restatements;

    @Inject
    NotesReader notes;

    @Inject
    StandardIndicatorRepository catalogue;

    /** The whole scorecard. */
    Scorecard scorecard(ScorecardRequest request) {
        Prepared prepared = prepare(request);
        return new ScorecardComposer(prepared.material(), prepared.figures(), prepared.notes())
                .scorecard(prepared.heading());
    }

    Prepared prepare(ScorecardRequest request) {
        AskedReport asked = finder.find(request);
        ScorecardMaterial material = materials.read(asked);
        ScorecardCalculation calculation = new ScorecardCalculation(material.inputs(), asked.month());
        Restatements restated = restatements.read(material, calculation);
        NationalSeries national = NationalSeries.of(catalogue.listHistories(), material.indicators());
        return new Prepared(
                material,
                notes.read(material),
                material.shown(calculation, restated.cells(), national),
                HeadingComposer.heading(asked, restated),
                national);
    }

    /** What every composition starts from. */
    record Prepared(
            ScorecardMaterial material,
            ScorecardNotes notes,
            ShownFigures figures,
            ScorecardHeading heading,
            NationalSeries national) {}
}
