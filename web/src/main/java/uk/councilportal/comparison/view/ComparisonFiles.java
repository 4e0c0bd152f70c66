package uk.councilportal.comparison.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import uk.councilportal.platform.api.CsvTable;
import uk.councilportal.platform.exchange.WorkbookSheet;
import uk.councilportal.platform.exchange.WorkbookWriter;
import uk.councilportal.platform.faces.Download;
import uk.councilportal.platform.faces.PageAddress;

/** What a comparison shows as a file, with the choices of its address: as CSV, or as a workbook. */
@Named
@RequestScoped
public class ComparisonFiles {

    private static final String CSV = "csv";
    private static final String WORKBOOK = "xlsx";

    @Inject
    private ComparisonParameters parameters;

    /** The address of a page as CSV. */
    public String csv(String page) {
        return address(page).with(ComparisonParameters.FILE, CSV).toString();
    }

    /** The address of a page as a workbook. */
    public String workbook(String page) {
        return address(page).with(ComparisonParameters.FILE, WORKBOOK).toString();
    }

    private PageAddress address(String page) {
        return parameters
                .address(page)
                .with(ExceptionsView.SHOW, parameters.get(ExceptionsView.SHOW).orElse(""));
    }

    /** Answers with the table where the page is asked for as a file; its name is without ending. */
    void answer(String name, String title, Supplier<CsvTable> table) {
        String kind = parameters.get(ComparisonParameters.FILE).orElse("");
        if (kind.equals(WORKBOOK)) {
            CsvTable figures = table.get();
            List<WorkbookSheet> sheets = List.of(new WorkbookSheet(title, figures.header(), figures.rows()));
            Download.of(WorkbookWriter.MEDIA_TYPE, name + ".xlsx", out -> WorkbookWriter.write(sheets, out));
        } else if (!kind.isEmpty()) {
            Download.of(table.get(), name + ".csv");
        }
    }
}
