package uk.councilportal.check.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.councilportal.check.service.CheckList;
import uk.councilportal.check.service.CheckService;
import uk.councilportal.check.service.CheckedReport;
import uk.councilportal.identity.web.CurrentUser;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.PageNotFoundException;

/** The checks of the month the address asks for; without a choice, the latest month of the first report that has one. */
@Named
@RequestScoped
public class ChecksView {
    static final String PAGE = "checks.xhtml";
    static final String REPORT = "report";
    static final String MONTH = "month";
    static final String AREA = "area";
    static final String EXPLAIN = "explain";
    static final String DONE = "done";

    @Inject
    private CheckService checks;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AddressParameters parameters;

    private List<CheckedReport> reports;
    private CheckList list;

    /** Reads the checks, once. A form that is sent back asks for them before the page would read them. */
    public void load() {
        if (reports != null) {
            return;
        }
        reports = checks.reports().stream()
                .filter(report -> !report.months().isEmpty())
                .toList();
        if (!reports.isEmpty()) {
            String code = get(REPORT).orElseGet(() -> reports.get(0).code());
            list = checks.checkList(code, parameters.month(MONTH).orElseGet(() -> latestMonth(code)));
        }
    }

    private ReportingMonth latestMonth(String code) {
        return reports.stream()
                .filter(report -> report.code().equals(code))
                .findFirst()
                .map(report -> report.months().get(0))
                .orElseThrow(PageNotFoundException::new);
    }

    Optional<String> get(String name) {
        return parameters.get(name);
    }

    /** Whether a month has been opened. */
    public boolean isLoaded() {
        load();
        return list != null;
    }

    public CheckList getList() {
        load();
        return list;
    }

    /** Whether the reader may give reasons. */
    public boolean isWritable() {
        return isLoaded() && list.open() && currentUser.can("OBSERVATION_ENTER");
    }

    /** What was done last, in words; empty when the page was opened otherwise. */
    public String getDone() {
        return get(DONE).map(done -> Messages.text("checks.done")).orElse("");
    }

    /** The findings of the area chosen: errors, warnings without a reason, warnings with one; sections without any are left out. */
    public List<FindingSection> getSections() {
        List<FindingItem> items = items();
        return Stream.of(
                        section("checks.section.errors", items, FindingItem::isError),
                        section("checks.section.open", items, item -> !item.isError() && !item.isExplained()),
                        section("checks.section.explained", items, FindingItem::isExplained))
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    /** The finding a reason is being given for. */
    Optional<FindingItem> chosen() {
        return items().stream().filter(FindingItem::isChosen).findFirst();
    }

    List<FindingItem> items() {
        String chosen = get(EXPLAIN).orElse("");
        Predicate<String> area = get(AREA).map(Predicate::<String>isEqual).orElse(any -> true);
        return getList().lines().stream()
                .filter(line -> area.test(line.area()))
                .map(line -> new FindingItem(line, list.month(), address(), chosen))
                .toList();
    }

    /** The checks of a report's month. */
    public static PageAddress address(String report, ReportingMonth month) {
        return PageAddress.of(PAGE).with(REPORT, report).with(MONTH, month.toString());
    }

    /** The page with the report, month and area chosen. */
    PageAddress address() {
        return address(list.report(), list.month()).with(AREA, get(AREA).orElse(""));
    }

    List<CheckedReport> reports() {
        load();
        return reports;
    }

    private static FindingSection section(String key, List<FindingItem> items, Predicate<FindingItem> kind) {
        List<FindingItem> those = items.stream().filter(kind).toList();
        return new FindingSection(Messages.text(key, those.size()), those);
    }
}
