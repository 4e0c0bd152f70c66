package uk.councilportal.entry.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.entry.exchange.TemplateRow;
import uk.councilportal.entry.exchange.TemplateWriter;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.SpreadsheetMark;
import uk.councilportal.submission.model.MonthProgress;
import uk.councilportal.submission.rules.ReportMonths;
import uk.councilportal.submission.service.EditableMonths;

/** Makes the workbook in which a council's month is entered outside the portal, filled with what is kept. */
@Stateless
public class TemplateService {
    private static final int MOST_EARLIER = 12;

    private final EntryFinder finder;
    private final EditableMonths editable;
    private final GridReader reader;

    /** For the proxy of the container only. */
    protected TemplateService() {
        this(null, null, null);
    }

    @Inject
    public TemplateService(EntryFinder finder, EditableMonths editable, GridReader reader) {
        this.finder = finder;
        this.editable = editable;
        this.reader = reader;
    }

    /** The council's reports and the month open in each, for those who bring files in. */
    @Requires(Permission.OBSERVATION_IMPORT)
    public EntryChoices choices() {
        return finder.choices(editable::of);
    }

    /**
     * The template of a month.
     *
     * @param code the code of the report
     * @param asked the month; empty for the open one
     * @param earlier how many of the months before come with it, from 0 to 12
     * @throws EntryNotFoundException when the council has no such report, or the month has not been opened
     */
    @Requires(Permission.OBSERVATION_IMPORT)
    public Template template(@AuditObject String code, @AuditObject Optional<ReportingMonth> asked, int earlier) {
        KeptReport report = finder.report(code);
        ReportingMonth month = month(report, asked);
        List<TemplateRow> rows = new TemplateComposer(reader.read(report, month, finder.latest()))
                .rows(Math.max(0, Math.min(earlier, MOST_EARLIER)));
        SpreadsheetMark mark = new SpreadsheetMark(report.definition().council().value(), report.code(), month);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TemplateWriter.write(mark, finder.councilName(), rows, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Template(report.code() + "-" + month + ".xlsx", out.toByteArray());
    }

    private ReportingMonth month(KeptReport report, Optional<ReportingMonth> asked) {
        ReportMonths months = editable.of(report);
        Optional<ReportingMonth> last =
                months.months().stream().map(MonthProgress::month).max(Comparator.naturalOrder());
        return asked.or(months::findOpen)
                .or(() -> last)
                .filter(month -> last.filter(opened -> !month.isAfter(opened)).isPresent())
                .orElseThrow(() -> new EntryNotFoundException(report.code()));
    }
}
