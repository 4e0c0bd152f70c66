package uk.councilportal.scorecard.api;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import uk.councilportal.platform.api.CsvTable;
import uk.councilportal.platform.api.Page;
import uk.councilportal.scorecard.service.FigureLine;
import uk.councilportal.scorecard.service.ReportedFigures;

/** Computed figures in long form, one line each. */
final class FigureTable {

    private static final List<String> COLUMNS = List.of(
            "report",
            "ref",
            "breakdown_dimension",
            "breakdown_value",
            "kind",
            "period",
            "displayed",
            "value",
            "reason");

    private final ReportedFigures figures;
    private final Page page;
    private final List<Map<String, Object>> lines;

    FigureTable(ReportedFigures figures, Page page) {
        this.figures = figures;
        this.page = page;
        String report = figures.heading().report().code();
        this.lines = page.of(figures.lines()).stream()
                .map(line -> cells(report, line))
                .toList();
    }

    Answer answer(boolean csv, UriInfo uri) {
        return new Answer(
                figures.heading(),
                "figures",
                csv ? csv() : json(),
                page.links(uri, figures.lines().size()));
    }

    Map<String, Object> json() {
        return HeadingBody.of(figures.heading())
                .put("total", figures.lines().size())
                .put("figures", lines)
                .asMap();
    }

    CsvTable csv() {
        return new CsvTable(COLUMNS, lines.stream().map(Cells::texts).toList());
    }

    private static Map<String, Object> cells(String report, FigureLine line) {
        return new Cells()
                .put("report", report)
                .put("ref", line.ref())
                .put("breakdown_dimension", line.breakdownDimension())
                .put("breakdown_value", line.breakdownValue())
                .put("kind", line.kind())
                .put("period", line.period())
                .put("displayed", line.value().displayed())
                .put("value", Cells.number(line.value()))
                .put("reason", line.value().reason())
                .asMap();
    }
}
