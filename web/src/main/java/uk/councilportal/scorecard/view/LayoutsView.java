package uk.councilportal.scorecard.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.model.LayoutColumn;
import uk.councilportal.indicator.service.ReportSettingService;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;

/** The reports of the council, to be kept by it. */
@Named
@RequestScoped
public class LayoutsView {
    static final String PAGE = "layouts.xhtml";
    static final String REPORT = "report";
    /** Says what has just been done: the report that was stored. */
    static final String DONE = "done";

    @Inject
    private ReportSettingService settings;

    @Inject
    private AddressParameters parameters;

    private List<Line> lines;

    /** A report as the list shows it. */
    public record Line(KeptReport kept, String address) {

        public String title() {
            return kept.definition().title();
        }

        public String code() {
            return kept.code();
        }

        public int months() {
            return kept.definition().layout().monthsShown();
        }

        /** "Day 20 of the following month". */
        public String deadline() {
            return LayoutOptions.words(kept.definition().calendar().deadline());
        }

        /** "Retired from April 2017"; empty while it goes on. */
        public String end() {
            return kept.definition()
                    .calendar()
                    .retiredFrom()
                    .map(month -> Messages.text("layouts.retired", month.longName()))
                    .orElse("");
        }

        /** "Good is, Months, Rating": the columns from left to right. */
        public String columns() {
            return String.join(
                    ", ",
                    LayoutColumn.listOf(kept.definition().layout().columns()).stream()
                            .map(each -> Messages.text(LayoutColumnList.WORDS + each.column()))
                            .toList());
        }
    }

    /** Reads the reports. */
    public void load() {
        lines = settings.reports().stream()
                .map(kept -> new Line(
                        kept,
                        PageAddress.of(LayoutView.PAGE)
                                .with(REPORT, kept.code())
                                .toString()))
                .toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    /** What has just been stored; empty when nothing has. */
    public String getDone() {
        return parameters.get(DONE).orElse("");
    }
}
