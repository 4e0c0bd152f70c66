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
                .map(each -> Messages.text("compare.redefined", each.month().longName(), each.reason()))
                .collect(Collectors.joining(" "));
    }

    /** Where the national definition changes within a quarter or year, whose months are counted in two ways then. */
    static String within(StandardHeading indicator, ReportingPeriod period) {
        return indicator.breaksBetween(period.start(), period.end()).stream()
                .map(each ->
                        Messages.text("compare.redefined.within", each.month().longName(), each.reason()))
                .collect(Collectors.joining(" "));
    }

    /** That the indicator has ended before the period is over; empty while it goes on. */
    static String ended(StandardHeading indicator, ReportingPeriod period) {
        boolean over = indicator.validity().last().filter(period.end()::isAfter).isPresent();
        return over ? ended(indicator) : "";
    }

    /** Why the series breaks between one figure and the next. */
    static String between(StandardHeading indicator, ReportingMonth earlier, ReportingMonth month) {
        return indicator.breaksBetween(earlier, month).stream()
                .map(SeriesBreak::reason)
                .map(reason -> Messages.text("compare.redefined.here", reason))
                .collect(Collectors.joining(" "));
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
