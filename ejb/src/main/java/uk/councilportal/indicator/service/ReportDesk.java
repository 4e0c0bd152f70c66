package uk.councilportal.indicator.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.indicator.exchange.PublishedFormats;
import uk.councilportal.indicator.exchange.ReportCsvParser;
import uk.councilportal.indicator.exchange.ReportRow;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.model.LayoutColumn;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.model.ScorecardColumn;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.period.model.ReportingMonth;
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

    private static final String RETIRED_FROM = "retired_from";

    private final Caller caller;
    private final BreakdownRepository breakdowns;
    private final ReportRepository reports;
    private final Iterable<ReportCourse> courses;

    /** For the proxy of the container only. */
    protected ReportDesk() {
        this(null, null, null, List.of());
    }

    @Inject
    public ReportDesk(
            Caller caller,
            BreakdownRepository breakdowns,
            ReportRepository reports,
            @Any Instance<ReportCourse> courses) {
        this(caller, breakdowns, reports, (Iterable<ReportCourse>) courses);
    }

    public ReportDesk(
            Caller caller, BreakdownRepository breakdowns, ReportRepository reports, Iterable<ReportCourse> courses) {
        this.caller = caller;
        this.breakdowns = breakdowns;
        this.reports = reports;
        this.courses = courses;
    }

    /** The council's breakdowns as they are now. */
    List<Dimension> dimensions() {
        return breakdowns.listDimensions();
    }

    /**
     * What a new report will be.
     *
     * @param typed its cells; everything that is wrong with them is told at once
     * @throws SettingRefusedException when something typed cannot be
     */
    public ReportDefinition draft(Map<String, String> typed) {
        Map<String, String> right = new LinkedHashMap<>();
        right.put("report", "NEW");
        right.put("title", "-");
        right.putAll(ReportRow.of(PublishedFormats.list().get(0)));
        return draft(right, typed);
    }

    /**
     * What a report will be.
     *
     * @param typed its cells; those that are not named stay as they are
     * @throws SettingRefusedException when something typed cannot be
     */
    public ReportDefinition draft(ReportDefinition kept, Map<String, String> typed) {
        return draft(ReportRow.of(kept), typed);
    }

    private ReportDefinition draft(Map<String, String> rightCells, Map<String, String> typed) {
        Map<String, String> right = new LinkedHashMap<>(OF_FILES);
        right.putAll(rightCells);
        ReportCsvParser parser = new ReportCsvParser(caller.council());
        List<ImportFailure> failures = new ArrayList<>(TypedRows.check(parser, right, typed));
        if (failures.stream().noneMatch(failure -> failure.column().equals(COLUMNS))) {
            failures.addAll(columnFailures(typed.getOrDefault(COLUMNS, right.get(COLUMNS))));
        }
        if (!failures.isEmpty()) {
            throw new SettingRefusedException(failures);
        }
        right.putAll(typed);
        return parser.readAll(TypedRows.file("", List.of(right)), new FailureLog())
                .get(0)
                .definition();
    }

    /** What stands against the end of a report, at its cell: a month from then on that is under review or published. */
    Optional<ImportFailure> endRefused(KeptReport kept, ReportDefinition definition, long line) {
        return definition
                .calendar()
                .retiredFrom()
                .flatMap(first -> latestHandedIn(kept).filter(month -> !month.isBefore(first)))
                .map(month -> new ImportFailure(
                        line, RETIRED_FROM, month.longName() + " is under review or published. Write a later month"));
    }

    private Optional<ReportingMonth> latestHandedIn(KeptReport kept) {
        return StreamSupport.stream(courses.spliterator(), false)
                .flatMap(course -> course.latestHandedIn(kept).stream())
                .max(Comparator.naturalOrder());
    }

    /** Keeps what a report is from now on; where it goes on that was to end, its next month opens. */
    void keep(KeptReport before, ReportDefinition definition, int revision) {
        reports.define(before.id(), revision, definition);
        Optional<ReportingMonth> end = before.definition().calendar().retiredFrom();
        if (end.isPresent() && !end.equals(definition.calendar().retiredFrom())) {
            KeptReport report = new KeptReport(before.id(), definition);
            courses.forEach(course -> course.goOn(report));
        }
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
