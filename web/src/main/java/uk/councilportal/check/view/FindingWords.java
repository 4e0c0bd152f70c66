package uk.councilportal.check.view;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.check.model.AcceptedReason;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.service.CheckLine;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.platform.faces.Messages;

/** What a check finds, in words: which figure, what is wrong with it and how it is put right. */
public final class FindingWords {
    private static final String KEY = "check.";
    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private FindingWords() {}

    /** What is wrong and how it is put right. */
    public static String text(CheckFinding finding) {
        return Messages.text(KEY + finding.kind(), finding.facts().toArray());
    }

    /** "2.3 Open assessments, North, August 2016": the period only where it is not the month of the report. */
    public static String figure(CheckLine line, ReportingMonth month) {
        String where = where(line.finding(), month);
        return line.finding().code() + " " + line.title() + (where.isEmpty() ? "" : ", " + where);
    }

    /** "North, August 2016"; empty for a figure of the whole council and the month. */
    static String where(CheckFinding finding, ReportingMonth month) {
        String period = finding.period().equals(ReportingPeriod.month(month)) ? "" : period(finding.period());
        return Stream.of(members(finding.breakdown()), period)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static String reason(AcceptedReason reason) {
        String day = reason.givenAt()
                .atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(UNITED_KINGDOM)
                .format(DAY);
        return Messages.text("checks.reason.given", reason.text(), reason.givenBy(), day);
    }

    private static String members(Breakdown breakdown) {
        return breakdown.members().replace(";", ", ");
    }

    private static String period(ReportingPeriod period) {
        return period.type() == PeriodType.MONTH ? period.end().longName() : period.code();
    }
}
