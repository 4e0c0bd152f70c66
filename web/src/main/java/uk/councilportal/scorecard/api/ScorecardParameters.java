package uk.councilportal.scorecard.api;

import java.util.regex.Pattern;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.api.InvalidParameterException;
import uk.councilportal.scorecard.service.IssueSelection;
import uk.councilportal.scorecard.service.ScorecardRequest;

/** Reads the parameters of a scorecard request; each that is wrong is refused by name. */
final class ScorecardParameters {

    private static final Pattern MONTH = Pattern.compile("(19|20)\\d{2}-(0[1-9]|1[0-2])");
    private static final Pattern REPORT = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");

    private ScorecardParameters() {}

    static ScorecardRequest request(String report, String month, String issue) {
        return new ScorecardRequest(report(report), month(month), issue(issue));
    }

    private static String report(String text) {
        if (text == null || !REPORT.matcher(text).matches()) {
            throw new InvalidParameterException("report", text, "the code of a report of the council, such as ROTH-SG");
        }
        return text;
    }

    private static ReportingMonth month(String text) {
        if (text == null || !MONTH.matcher(text).matches()) {
            throw new InvalidParameterException("month", text, "a month as YYYY-MM, such as 2017-03");
        }
        return ReportingMonth.parse(text);
    }

    private static IssueSelection issue(String text) {
        return IssueSelection.parse(text)
                .orElseThrow(() -> new InvalidParameterException("issue", text, IssueSelection.FORM));
    }
}
