package uk.councilportal.indicator.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.model.FigureKind;
import uk.councilportal.indicator.model.LayoutHeadings;
import uk.councilportal.indicator.model.ReportCalendar;
import uk.councilportal.indicator.model.ReportDeadline;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.model.ReportLayout;
import uk.councilportal.period.model.ReportingMonth;

/** One revision of a report's title, layout and calendar. */
@Entity
@Table(name = "report_definition")
@IdClass(StoredReportDefinition.Key.class)
public class StoredReportDefinition extends CouncilOwned {
    private static final String SEPARATOR = " ";

    @Id
    @Column(name = "report_id")
    private int reportId;

    @Id
    private int revision;

    private String title;
    private String layout;

    @Column(name = "months_shown")
    private int monthsShown;

    @Column(name = "scorecard_columns")
    private String columns;

    private String headings;

    @Column(name = "figure_kinds")
    private String figures;

    @Column(name = "difference_as_size")
    private boolean differenceAsSize;

    private String deadline;

    @Column(name = "retired_from")
    private Integer retiredFrom;

    protected StoredReportDefinition() {}

    public StoredReportDefinition(int reportId, int revision, ReportDefinition definition) {
        this.reportId = reportId;
        this.revision = revision;
        this.title = definition.title();
        this.layout = definition.layout().code();
        this.monthsShown = definition.layout().monthsShown();
        this.columns = String.join(SEPARATOR, definition.layout().columns());
        this.headings = definition.layout().headings().toString();
        this.figures = definition.layout().figures().stream()
                .sorted()
                .map(FigureKind::name)
                .collect(Collectors.joining(SEPARATOR));
        this.differenceAsSize = definition.layout().differenceAsSize();
        this.deadline = definition.calendar().deadline().toString();
        this.retiredFrom =
                definition.calendar().retiredFrom().map(ReportingMonth::index).orElse(null);
    }

    public int reportId() {
        return reportId;
    }

    public int revision() {
        return revision;
    }

    public ReportDefinition toModel(String code, AuthorityCode council) {
        Set<FigureKind> kinds = words(figures).stream().map(FigureKind::valueOf).collect(Collectors.toSet());
        ReportLayout model = new ReportLayout(
                layout, monthsShown, words(columns), kinds, differenceAsSize, LayoutHeadings.parse(headings));
        ReportCalendar calendar = new ReportCalendar(
                ReportDeadline.parse(deadline), Optional.ofNullable(retiredFrom).map(ReportingMonth::new));
        return new ReportDefinition(code, council, title, model, calendar);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(SEPARATOR))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(reportId, revision);
    }

    /** Its primary key within the council. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        int reportId;
        int revision;

        @Override
        protected List<Object> parts() {
            return List.of(reportId, revision);
        }
    }
}
