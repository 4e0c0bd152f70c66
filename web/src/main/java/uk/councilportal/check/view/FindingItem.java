package uk.councilportal.check.view;

import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.check.service.CheckLine;
import uk.councilportal.check.service.CheckList;
import uk.councilportal.indicator.model.CheckSeverity;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.PageAddress;

/** One finding as it is written, in the list of the checks or beside its cell. */
public final class FindingItem {
    private static final String ENTRY = "entry.xhtml";

    private final CheckLine line;
    private final ReportingMonth month;
    private final PageAddress page;
    private final boolean chosen;

    /**
     * A finding to be written.
     *
     * @param line the finding
     * @param month the month of the report
     * @param page the page it stands on
     * @param chosen the key of the finding a reason is being given for
     */
    FindingItem(CheckLine line, ReportingMonth month, PageAddress page, String chosen) {
        this.line = line;
        this.month = month;
        this.page = page;
        this.chosen = key(line.finding()).equals(chosen);
    }

    /** A finding to be written outside its list. */
    public static FindingItem beside(CheckLine line, CheckList list) {
        return new FindingItem(line, list.month(), ChecksView.address(list.report(), list.month()), "");
    }

    /** Names a finding in an address; stays the same while the finding is there. */
    static String key(CheckFinding finding) {
        return String.join(
                "~",
                finding.kind().name(),
                finding.code().value(),
                finding.breakdown().dimensions(),
                finding.breakdown().members(),
                finding.period().type() + " " + finding.period().code());
    }

    public CheckLine line() {
        return line;
    }

    public String getKey() {
        return key(line.finding());
    }

    public String getArea() {
        return line.area();
    }

    public String getFigure() {
        return FindingWords.figure(line, month);
    }

    /** Which figure of its row is meant: "North, August 2016"; empty for the month's own of the whole council. */
    public String getWhere() {
        return FindingWords.where(line.finding(), month);
    }

    public String getText() {
        return FindingWords.text(line.finding());
    }

    /** The reason with who gave it when; empty while there is none. */
    public String getReason() {
        return line.finding().reason().map(FindingWords::reason).orElse("");
    }

    public boolean isError() {
        return line.finding().severity() == CheckSeverity.ERROR;
    }

    public boolean isMissing() {
        return line.finding().kind() == CheckKind.MISSING;
    }

    public boolean isExplained() {
        return !line.finding().isOpen();
    }

    /** Whether a reason is being given for it. */
    public boolean isChosen() {
        return chosen;
    }

    /** The page with the form for its reason. */
    public String getExplainAddress() {
        return page.with(ChecksView.EXPLAIN, getKey()) + "#explain";
    }

    /** Its cell in the entry grid of the month it belongs to. */
    public String getCellAddress() {
        boolean earlier = line.finding().period().type() == PeriodType.MONTH
                && line.finding().period().end().isBefore(month);
        return PageAddress.of(ENTRY)
                        .with(ChecksView.REPORT, page.getParameters().get(ChecksView.REPORT))
                        .with(
                                ChecksView.MONTH,
                                (earlier ? line.finding().period().end() : month).toString())
                        .with(ChecksView.AREA, line.area())
                + "#c-" + line.indicatorId() + "-0";
    }
}
