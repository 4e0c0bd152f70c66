package uk.councilportal.indicator.view;

import java.util.List;
import java.util.stream.Collectors;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.indicator.model.StandardValidity;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.platform.faces.Messages;

/** What is said of a change of the national definition, in words. */
public final class BreakWords {

    private BreakWords() {}

    /** Where the series breaks between two months, and why; empty where it does not. */
    public static String across(StandardValidity validity, ReportingMonth first, ReportingMonth last) {
        return said(validity.between(first, last), "compare.redefined", "compare.redefined.settled");
    }

    /** Where the national definition changes within a quarter or year, whose months are counted in two ways then. */
    public static String within(StandardValidity validity, ReportingPeriod period) {
        return said(
                validity.between(period.start(), period.end()),
                "compare.redefined.within",
                "compare.redefined.settled");
    }

    /** Whether the national definition changes within a quarter or year. */
    public static boolean changesWithin(StandardValidity validity, ReportingPeriod period) {
        return validity.between(period.start(), period.end()).stream().anyMatch(each -> !each.settled());
    }

    /** That the indicator has ended before the period is over; empty while it goes on. */
    public static String ended(StandardValidity validity, ReportingPeriod period) {
        boolean over = validity.last().filter(period.end()::isAfter).isPresent();
        return over ? ended(validity) : "";
    }

    /** Why the series breaks at a figure whose month stands beside it. */
    public static String here(List<SeriesBreak> breaks) {
        return breaks.stream()
                .map(each -> Messages.text(
                        each.settled() ? "compare.redefined.settled.here" : "compare.redefined.here", each.reason()))
                .collect(Collectors.joining(" "));
    }

    /** From which month on the definition is another one, and why; for a council's own series, which goes on across it. */
    public static String note(List<SeriesBreak> breaks) {
        return said(breaks, "redefined.note", "redefined.note.settled");
    }

    private static String said(List<SeriesBreak> breaks, String changed, String settled) {
        return breaks.stream()
                .map(each -> Messages.text(
                        each.settled() ? settled : changed, each.month().longName(), each.reason()))
                .collect(Collectors.joining(" "));
    }

    /** After which month the indicator has ended, and what replaces it; empty while it goes on. */
    public static String ended(StandardValidity validity) {
        List<String> successor = validity.replacedBy().stream().toList();
        return validity.last()
                .map(last -> Messages.text(
                        "compare.ended",
                        last.longName(),
                        successor.size(),
                        successor.isEmpty() ? "" : successor.get(0)))
                .orElse("");
    }
}
