package uk.councilportal.check.service;

import java.util.List;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.indicator.model.CheckSeverity;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Everything the checks find in a report's month, in the order of the report.
 *
 * @param report the code of the report
 * @param title its title
 * @param month the month
 * @param open whether figures of the month can be changed now
 * @param due how many figures the month has to have
 * @param lines the findings
 */
public record CheckList(
        String report, String title, ReportingMonth month, boolean open, int due, List<CheckLine> lines) {
    /** Takes a copy. */
    public CheckList {
        lines = List.copyOf(lines);
    }

    /** How many of the figures due have not been entered; each counts as an error too. */
    public long missing() {
        return lines.stream()
                .filter(line -> line.finding().kind() == CheckKind.MISSING)
                .count();
    }

    /** How many errors have to be put right. */
    public long errors() {
        return lines.stream()
                .filter(line -> line.finding().severity() == CheckSeverity.ERROR)
                .count();
    }

    /** How many warnings wait for a reason. */
    public long unexplained() {
        return lines.stream().filter(line -> line.finding().isOpen()).count() - errors();
    }

    /** How many warnings have a reason. */
    public long explained() {
        return lines.stream().filter(line -> !line.finding().isOpen()).count();
    }
}
