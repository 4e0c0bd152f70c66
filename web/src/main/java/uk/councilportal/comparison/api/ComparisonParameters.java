package uk.councilportal.comparison.api;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.service.PeerGroup;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.platform.api.InvalidParameterException;

/** Reads the parameters of a comparison; each that is wrong is refused by name. */
final class ComparisonParameters {

    private static final Pattern MONTH = Pattern.compile("(19|20)\\d{2}-(0[1-9]|1[0-2])");
    private static final Pattern QUARTER = Pattern.compile("(19|20)\\d{2}-Q[1-4]");
    private static final Pattern INDICATOR = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final Pattern COUNCIL = Pattern.compile("E\\d{8}");
    private static final int MOST_COUNCILS = 400;

    private ComparisonParameters() {}

    static String indicator(String text) {
        if (text == null || !INDICATOR.matcher(text).matches()) {
            throw new InvalidParameterException(
                    "indicator", text, "the code of a standard indicator, such as cpp-count");
        }
        return text;
    }

    /** A month or a quarter, never both. */
    static ReportingPeriod period(String month, String quarter) {
        if (quarter == null) {
            return ReportingPeriod.month(month(month));
        }
        if (month != null || !QUARTER.matcher(quarter).matches()) {
            throw new InvalidParameterException(
                    "quarter", quarter, "a quarter of a financial year as YYYY-Qn instead of a month, such as 2016-Q4");
        }
        return ReportingPeriod.parse(PeriodType.QUARTER, quarter);
    }

    private static ReportingMonth month(String text) {
        if (text == null || !MONTH.matcher(text).matches()) {
            throw new InvalidParameterException("month", text, "a month as YYYY-MM, such as 2017-03");
        }
        return ReportingMonth.parse(text);
    }

    /** The councils named; everyone the reader sees where the parameter is left out. */
    static PeerGroup peers(String text) {
        if (text == null) {
            return new PeerGroup.Everyone();
        }
        Set<String> codes =
                Arrays.stream(text.split(",", -1)).map(String::strip).collect(Collectors.toSet());
        Optional<String> wrong =
                codes.stream().filter(code -> !COUNCIL.matcher(code).matches()).findFirst();
        if (wrong.isPresent() || codes.size() > MOST_COUNCILS) {
            throw new InvalidParameterException(
                    "councils",
                    wrong.orElse(text),
                    "ONS codes of councils with commas between them, such as E08000018");
        }
        return new PeerGroup.Named(codes.stream().map(AuthorityCode::new).collect(Collectors.toSet()));
    }
}
