package uk.councilportal.entry.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.MonthCell;

/**
 * What the head of a column says about the cells below it.
 *
 * @param role what the cells are
 * @param month the month of a figure, where the head names one
 */
record PastedHead(Role role, Optional<ReportingMonth> month) {
    /** What the cells of a column are. */
    enum Role {
        REF,
        TITLE,
        BREAKDOWN,
        FIGURE,
        NUMERATOR,
        DENOMINATOR,
        OTHER;

        boolean isFigure() {
            return this == FIGURE || this == NUMERATOR || this == DENOMINATOR;
        }
    }

    private static final Map<Role, List<String>> WORDS = Map.of(
            Role.REF, List.of("ref", "ref.", "reference", "no", "no.", "number", "code", "measure no", "indicator ref"),
            Role.TITLE, List.of("title", "indicator", "measure", "name", "description", "ref and indicator"),
            Role.BREAKDOWN, List.of("breakdown", "member", "part"),
            Role.FIGURE, List.of("value", "figure", "result", "actual", "%", "percentage", "outturn"),
            Role.NUMERATOR, List.of("numerator", "num", "num.", "n"),
            Role.DENOMINATOR, List.of("denominator", "den", "den.", "denom", "denom.", "d"));
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    /** A head "2011/12" is a year and not December 2011. */
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("\\d{4}/\\d{2}|\\d+");

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int YEAR_2000 = 36_526;
    private static final int YEAR_2100 = 73_051;

    /** What a text says as a head; empty when it says nothing known. */
    static Optional<PastedHead> find(String text) {
        String word = text.toLowerCase(Locale.UK);
        return month(text)
                .map(month -> new PastedHead(Role.FIGURE, Optional.of(month)))
                .or(() -> WORDS.entrySet().stream()
                        .filter(words -> words.getValue().contains(word))
                        .findFirst()
                        .map(words -> new PastedHead(words.getKey(), Optional.empty())));
    }

    static PastedHead of(Role role) {
        return new PastedHead(role, Optional.empty());
    }

    /** The month a head names: "Mar-17", "March 2017", "2017-03", or the first of a month as a spreadsheet counts days. */
    private static Optional<ReportingMonth> month(String text) {
        if (SERIAL.matcher(text).matches()) {
            int days = Integer.parseInt(text);
            LocalDate date = SERIAL_ZERO.plusDays(days);
            boolean first = days >= YEAR_2000 && days < YEAR_2100 && date.getDayOfMonth() == 1;
            return first ? Optional.of(ReportingMonth.of(date.getYear(), date.getMonthValue())) : Optional.empty();
        }
        return FINANCIAL_YEAR.matcher(text).matches() ? Optional.empty() : MonthCell.meant(text);
    }
}
