package uk.councilportal.scorecard.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.platform.api.CsvTable;
import uk.councilportal.scorecard.service.Scorecard;
import uk.councilportal.scorecard.service.ScorecardArea;
import uk.councilportal.scorecard.service.ScorecardHeading;
import uk.councilportal.scorecard.service.ScorecardRow;

/** A scorecard as a list of lines with named cells, for JSON and CSV alike. */
final class ScorecardTable {

    private final Scorecard scorecard;
    private final List<Map<String, Object>> lines = new ArrayList<>();

    ScorecardTable(Scorecard scorecard) {
        this.scorecard = scorecard;
        for (ScorecardArea area : scorecard.areas()) {
            for (ScorecardRow row : area.rows()) {
                lines.add(RowCells.of(area.title(), row, scorecard.layout()));
            }
        }
    }

    Answer answer(boolean csv) {
        return new Answer(scorecard.heading(), "scorecard", csv ? csv() : json());
    }

    Map<String, Object> json() {
        return HeadingBody.of(scorecard.heading())
                .put("columns", scorecard.layout().columns())
                .put("rows", lines)
                .put("topics", scorecard.topics().stream().map(NotesBody::topic).toList())
                .asMap();
    }

    /** Each line also says what it is of, so that lines of several files can be put together. */
    CsvTable csv() {
        List<Map<String, Object>> full = lines.stream()
                .map(line -> withHeading(scorecard.heading(), line))
                .toList();
        List<String> header =
                full.isEmpty() ? List.of() : List.copyOf(full.get(0).keySet());
        return new CsvTable(header, full.stream().map(Cells::texts).toList());
    }

    private static Map<String, Object> withHeading(ScorecardHeading heading, Map<String, Object> line) {
        Map<String, Object> full = new LinkedHashMap<>();
        full.put("council", heading.council().value());
        full.put("report", heading.report().code());
        full.put("month", heading.month().toString());
        full.put("issue", IssueText.of(heading));
        full.putAll(line);
        return full;
    }
}
