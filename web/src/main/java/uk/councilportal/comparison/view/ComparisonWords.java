package uk.councilportal.comparison.view;

import java.util.List;
import java.util.Optional;
import uk.councilportal.comparison.model.Interval;
import uk.councilportal.comparison.service.FigureGap;
import uk.councilportal.comparison.service.ShownCounts;
import uk.councilportal.comparison.service.ShownFigure;
import uk.councilportal.comparison.service.StandardHeading;
import uk.councilportal.comparison.service.Standing;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.platform.faces.Messages;

/** Words that all comparisons share. */
public final class ComparisonWords {

    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private ComparisonWords() {}

    /** "1st", "22nd", "13th". */
    public static String ordinal(int number) {
        int last = number % TEN;
        boolean teen = number % HUNDRED / TEN == 1;
        return Messages.text("compare.ordinal." + (teen || last > 3 ? 0 : last), String.valueOf(number));
    }

    /** "Norfolk, Rotherham and Southampton". */
    public static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String before = String.join(", ", names.subList(0, names.size() - 1));
        return Messages.text("list.and", before, names.get(names.size() - 1));
    }

    /** "September 2016", or "July 2016 to September 2016 (quarter)". */
    public static String period(ReportingPeriod period) {
        return period.months() == 1
                ? period.end().longName()
                : Messages.text(
                        "compare.quarter.of",
                        period.start().longName(),
                        period.end().longName());
    }

    /** What the figures count and which way is better, "Percentage. Low is good." */
    public static String measure(StandardHeading indicator) {
        return Messages.text(
                "compare.measure",
                Messages.text("compare.unit." + indicator.measure().unit()),
                Messages.text("compare.polarity." + indicator.measure().polarity()));
    }

    /** What a reader has to know about a figure: what differs, or why there is none; empty where nothing. */
    public static String about(ShownFigure figure) {
        if (figure.gap() != FigureGap.NONE) {
            String gap = figure.gap() == FigureGap.WITHHELD
                    ? figure.reason()
                    : figure.gap().words();
            return figure.note().isEmpty() ? sentence(gap) : sentence(gap) + " " + figure.note();
        }
        return figure.needsGrade() && !figure.note().isEmpty() ? figure.note() : sentence(figure.reason());
    }

    /** The rank as a number; empty where there is none. */
    public static String rank(Standing standing) {
        return standing.rank().isPresent() ? String.valueOf(standing.rank().getAsInt()) : "";
    }

    /** "62 of 294". */
    public static String counts(ShownCounts counts) {
        return Messages.text(
                "compare.counts",
                counts.numerator().displayed(),
                counts.denominator().displayed());
    }

    /** "16.8 to 26.1". */
    public static String interval(Interval interval, DisplayFormat format) {
        return Messages.text("compare.interval", format.number(interval.lower()), format.number(interval.upper()));
    }

    /** "March 2017, issue 1"; empty without a figure. */
    public static String issue(ShownFigure figure) {
        return figure.issue()
                .map(issue -> Messages.text("compare.issue", issue.month().longName(), String.valueOf(issue.number())))
                .orElse("");
    }

    /** The grade of a figure; a measure that is refused has the worst. */
    public static Optional<Comparability> definition(ShownFigure figure) {
        return figure.gap() == FigureGap.NOT_COMPARABLE
                ? Optional.of(Comparability.NOT_COMPARABLE)
                : figure.comparability();
    }

    /** Words as a sentence: a capital and a full stop. */
    static String sentence(String words) {
        return words.isEmpty() ? "" : Messages.capitalised(words) + ".";
    }
}
