package uk.councilportal.indicator.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.Messages;

/** The cells of the files of the catalogue in words, for everybody who reads them on a page. */
final class StandardCells {
    /** The measure types that have words. */
    static final List<String> MEASURE_TYPES =
            List.of("FLOW_IN_MONTH", "SNAPSHOT_MONTH_END", "ROLLING_12M", "YEAR_TO_DATE", "ANNUAL");

    /** The tiers that have words. */
    static final List<String> TIERS = List.of("BASE", "CORE", "LAIT_AND_ONE_COUNCIL", "COMPUTED_FROM_BASE");

    private static final Map<String, UnaryOperator<String>> WORDS = Map.of(
            "polarity", value -> named("setting.polarity.", value),
            "unit", value -> named("compare.unit.", value),
            "measure_type", value -> named("standard.measureType.", value),
            "tier", value -> named("standard.tier.", value),
            "disclosure", value -> DisclosureChoice.of(value).words(),
            "valid_from", StandardCells::month,
            "valid_to", StandardCells::month);

    /** A line of the book of changes: "from 2016-04: polarity "LOW_IS_GOOD" to "NEUTRAL"". */
    private static final Pattern LINE = Pattern.compile("(?:from (\\d{4}-\\d{2}): )?([a-z_]+) \"(.*?)\" to \"(.*)\"");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_0-9]*");

    private StandardCells() {}

    /** What a cell of a column says; as it stands there where the column has free text or numbers. */
    static String words(String column, String value) {
        return value.isEmpty()
                ? ""
                : WORDS.getOrDefault(column, UnaryOperator.identity()).apply(value);
    }

    /** Which cell of which version. */
    static String head(String column, Optional<ReportingMonth> from) {
        return Messages.text(
                "standard.difference",
                Messages.text("standard.column." + column),
                from.map(ReportingMonth::longName).orElseGet(() -> Messages.text("standard.beginning")));
    }

    /** A line of the book of changes; as it stands there where it goes on over several lines. */
    static String past(String line) {
        Matcher read = LINE.matcher(line);
        if (!read.matches() || !Messages.has("standard.column." + read.group(2))) {
            return line;
        }
        String column = read.group(2);
        return Messages.text(
                "standard.past",
                head(column, Optional.ofNullable(read.group(1)).map(ReportingMonth::parse)),
                quoted(words(column, read.group(3))),
                quoted(words(column, read.group(4))));
    }

    /** What is wrong with a cell: what it quotes of the cells of the column, in words. */
    static String fault(String column, String message) {
        return column.equals("disclosure")
                ? Messages.text("standard.disclosure.wrong")
                : QUOTED.matcher(message)
                        .replaceAll(cell -> Matcher.quoteReplacement(quoted(faulty(column, cell.group(1)))));
    }

    /** What is typed wrong has no words. */
    private static String faulty(String column, String value) {
        return CODE.matcher(value).matches() ? words(column, value) : value;
    }

    private static String quoted(String words) {
        return words.isEmpty() ? Messages.text("standard.past.nothing") : "“" + words + "”";
    }

    private static String named(String texts, String value) {
        return Messages.has(texts + value) ? Messages.text(texts + value) : value;
    }

    private static String month(String value) {
        return ReportingMonth.parse(value).longName();
    }
}
