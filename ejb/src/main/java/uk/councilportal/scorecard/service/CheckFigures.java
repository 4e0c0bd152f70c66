package uk.councilportal.scorecard.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.councilportal.check.rules.FigureCalculation;
import uk.councilportal.check.service.CheckMaterial;
import uk.councilportal.check.service.FigureCalculations;
import uk.councilportal.scorecard.rules.ReportFigures;
import uk.councilportal.scorecard.rules.ScorecardInputs;

/** Works figures out for the checks as for the scorecard; targets play no part in them. */
@ApplicationScoped
public class CheckFigures implements FigureCalculations {

    @Override
    public FigureCalculation of(CheckMaterial material) {
        return new ReportFigures(new ScorecardInputs(
                material.report().definition(),
                material.indicators(),
                material.observations(),
                List.of(),
                material.populations(),
                material.dimensions()));
    }
}
