package uk.councilportal.comparison.view;

import java.util.List;
import java.util.stream.Collectors;
import uk.councilportal.comparison.service.StandardHeading;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.platform.faces.Messages;

/** What is said of a change of the national definition, in words. */
final class BreakWords {

    private BreakWords() {}

    /** Where the series breaks between two months, and why; empty where it does not. */
    static String across(StandardHeading indicator, ReportingMonth first, ReportingMonth last) {
        return indicator.breaksBetween(first, last).stream()
                .map(each -> said(each, "compare.redefined"))
                .collect(Collectors.joining(" "));
    }

    /** Where the national definition changes within a quarter or year, whose months are counted in two ways then. */
    static String within(StandardHeading indicator, ReportingPeriod period) {
        return indicator.breaksBetween(period.start(), period.end()).stream()
                .map(each -> said(each, "compare.redefined.within"))
                .collect(Collectors.joining(" "));
    }

    /** Whether the national definition changes within a quarter or year. */
    static boolean changesWithin(StandardHeading indicator, ReportingPeriod period) {
        return indicator.breaksBetween(period.start(), period.end()).stream().anyMatch(each -> !each.settled());
    }

    /** That the indicator has ended before the period is over; empty while it goes on. */
    static String ended(StandardHeading indicator, ReportingPeriod period) {
        boolean over = indicator.validity().last().filter(period.end()::isAfter).isPresent();
        return over ? ended(indicator) : "";
    }

    /** Why the series breaks between one figure and the next. */
    static String between(StandardHeading indicator, ReportingMonth earlier, ReportingMonth month) {
        return indicator.breaksBetween(earlier, month).stream()
                .map(each -> Messages.text(
                        each.settled() ? "compare.redefined.settled.here" : "compare.redefined.here", each.reason()))
                .collect(Collectors.joining(" "));
    }

    private static String said(SeriesBreak each, String changed) {
        return Messages.text(
                each.settled() ? "compare.redefined.settled" : changed,
                each.month().longName(),
                each.reason());
    }

    /** After which month the indicator has ended, and what replaces it; empty while it goes on. */
    static String ended(StandardHeading indicator) {
        StandardHeading.Validity validity = indicator.validity();
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
