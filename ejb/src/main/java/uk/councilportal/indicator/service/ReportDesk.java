package uk.councilportal.indicator.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.indicator.exchange.PublishedFormats;
import uk.councilportal.indicator.exchange.ReportCsvParser;
import uk.councilportal.indicator.exchange.ReportRow;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.LayoutColumn;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.model.ScorecardColumn;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.exchange.TypedRows;

/**
 * Reads a report of the caller's council that somebody has typed, by the rules of the files of reports. Used by the
 * services within a guarded call.
 */
@ApplicationScoped
public class ReportDesk {
    /** A file says up to which month a council has reported; a form does not. */
    private static final Map<String, String> OF_FILES = Map.of("last_month", "2017-03");

    private static final String COLUMNS = "columns";

    private final Caller caller;
    private final BreakdownRepository breakdowns;

    /** For the proxy of the container only. */
    protected ReportDesk() {
        this(null, null);
    }

    @Inject
    public ReportDesk(Caller caller, BreakdownRepository breakdowns) {
        this.caller = caller;
        this.breakdowns = breakdowns;
    }

    /** The council's breakdowns as they are now. */
    List<Dimension> dimensions() {
        return breakdowns.listDimensions();
    }

    /**
     * What a report will be.
     *
     * @param typed its cells; everything that is wrong with them is told at once
     * @throws SettingRefusedException when something typed cannot be
     */
    public ReportDefinition draft(Map<String, String> typed) {
        Map<String, String> right = new LinkedHashMap<>(OF_FILES);
        right.put("report", "NEW");
        right.put("title", "-");
        right.putAll(ReportRow.of(PublishedFormats.list().get(0)));
        ReportCsvParser parser = new ReportCsvParser(caller.council());
        List<ImportFailure> failures = new ArrayList<>(TypedRows.check(parser, right, typed));
        if (failures.stream().noneMatch(failure -> failure.column().equals(COLUMNS))) {
            failures.addAll(columnFailures(typed.getOrDefault(COLUMNS, "")));
        }
        if (!failures.isEmpty()) {
            throw new SettingRefusedException(failures);
        }
        right.putAll(typed);
        return parser.readAll(TypedRows.file("", List.of(right)), new FailureLog())
                .get(0)
                .definition();
    }

    private List<ImportFailure> columnFailures(String words) {
        List<LayoutColumn> columns = LayoutColumn.listOf(LayoutColumn.words(words));
        if (columns.isEmpty()) {
            return List.of(new ImportFailure(1, COLUMNS, "Choose at least one column"));
        }
        return columns.stream()
                .filter(each -> each.column() == ScorecardColumn.AREA_FIGURES)
                .flatMap(each -> each.option().stream())
                .filter(code ->
                        dimensions().stream().noneMatch(each -> each.code().equals(code)))
                .map(code -> new ImportFailure(1, COLUMNS, "There is no breakdown \"" + code + "\""))
                .toList();
    }
}
