package uk.councilportal.comparison.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.councilportal.comparison.service.CouncilProfile;
import uk.councilportal.platform.api.CsvTable;
import uk.councilportal.platform.exchange.WorkbookSheet;
import uk.councilportal.platform.exchange.WorkbookWriter;
import uk.councilportal.platform.faces.Download;
import uk.councilportal.platform.faces.Messages;

/** A board's pack as a workbook: the tables of the page, one sheet each, with full precision. */
final class PackFile {

    private PackFile() {}

    /** Answers the page's address with the workbook. */
    static void send(BoardPack pack) {
        Download.of(
                WorkbookWriter.MEDIA_TYPE,
                "board-pack-" + pack.month() + ".xlsx",
                out -> WorkbookWriter.write(sheets(pack), out));
    }

    static List<WorkbookSheet> sheets(BoardPack pack) {
        List<WorkbookSheet> sheets = new ArrayList<>();
        sheets.add(about(pack));
        sheets.add(sheet("overview.title", OverviewFile.of(pack.overview())));
        sheets.add(sheet(
                "exceptions.title",
                ConcernFile.of(
                        pack.exceptions().policy(),
                        pack.concerns().stream().map(ConcernRow::new).toList())));
        sheets.add(sheet("pack.leagues", ComparisonFile.of(pack.map())));
        for (CouncilProfile profile : pack.profiles()) {
            CsvTable table = ProfileFile.of(profile, profile.lines());
            sheets.add(new WorkbookSheet(profile.council().name(), table.header(), table.rows()));
        }
        return sheets;
    }

    private static WorkbookSheet about(BoardPack pack) {
        List<List<String>> lines = Stream.of(
                        Messages.text(
                                "pack.madeFor",
                                pack.overview().policy().audience(),
                                pack.overview().policy().version()),
                        Messages.text("pack.note"))
                .map(List::of)
                .toList();
        return new WorkbookSheet(
                Messages.text("pack.about"),
                List.of(Messages.text("pack.title", pack.month().longName())),
                lines);
    }

    private static WorkbookSheet sheet(String key, CsvTable table) {
        return new WorkbookSheet(Messages.text(key), table.header(), table.rows());
    }
}
