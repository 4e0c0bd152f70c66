package uk.councilportal.scorecard.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.desk.SampleDesk;
import uk.councilportal.scorecard.model.ComputedFigure;
import uk.councilportal.scorecard.model.FigureKey;
import uk.councilportal.scorecard.published.SampleData;
import uk.councilportal.scorecard.rules.ScorecardCalculation;

/**
 * What is computed from the database, into which the import services have put the sample files, is what is computed
 * from the files themselves: every figure of all six reports.
 */
class StoredFiguresIT {
    @Test
    void everyFigureComputedFromTheDatabaseIsTheOneComputedFromTheFiles() {
        Map<String, CouncilDesk> desks = SampleDesk.councils().stream()
                .collect(Collectors.toMap(desk -> desk.council().value(), d -> d));
        SampleData.reports().forEach((code, report) -> {
            CouncilDesk desk = desks.get(report.inputs().report().council().value());
            Map<FigureKey, String> expected =
                    texts(new ScorecardCalculation(report.inputs(), report.month()).figures());
            Map<FigureKey, String> computed = desk.database().asCouncil(desk.council(), em -> {
                StoredReports stored = new StoredReports(em);
                ScorecardMaterial material = stored.reader().read(stored.asked(desk, code, report.month()));
                return texts(new ScorecardCalculation(material.inputs(), report.month()).figures());
            });
            assertThat(computed).as(code).isNotEmpty().containsExactlyInAnyOrderEntriesOf(expected);
        });
    }

    private static Map<FigureKey, String> texts(List<ComputedFigure> figures) {
        Map<FigureKey, String> texts = new HashMap<>();
        figures.forEach(figure -> texts.put(figure.key(), figure.displayed() + " | " + figure.reason()));
        return texts;
    }
}
