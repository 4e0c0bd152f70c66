package uk.councilportal.comparison.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.comparison.service.BoardOverview;
import uk.councilportal.platform.api.CsvTable;

/** How the councils stand as a file: one line each with its main concerns and what changed, and for whom it was made. */
final class OverviewFile {

    private static final List<String> HEADER = List.of(
            "council",
            "name",
            "status",
            "month",
            "issue",
            "indicators",
            "rated",
            "off_target",
            "exceptions",
            "main_concerns",
            "changes",
            "audience",
            "disclosure_rules");

    private OverviewFile() {}

    /** In the order of the page. */
    static CsvTable of(BoardOverview overview) {
        return new CsvTable(
                HEADER,
                overview.lines().stream().map(line -> line(overview, line)).toList());
    }

    private static List<String> line(BoardOverview overview, BoardOverview.Line line) {
        CouncilRow row = new CouncilRow(line);
        return List.of(
                line.council().code().value(),
                row.name(),
                row.status(),
                line.basis().map(basis -> basis.month().toString()).orElse(""),
                row.issue(),
                String.valueOf(line.rating().indicators()),
                String.valueOf(line.rating().rated()),
                row.red(),
                row.exceptions(),
                list(line.concerns().stream().map(concern -> concern.indicator().code())),
                list(line.changes().stream().map(change -> change.indicator().code() + " " + change.kind())),
                overview.policy().audience(line.council().code()),
                overview.policy().version());
    }

    private static String list(Stream<String> parts) {
        return parts.collect(Collectors.joining("; "));
    }
}
