package uk.councilportal.grant.repository;

import java.util.HashMap;
import java.util.Map;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * What the rows of one reading have in common, each made once: hundreds of thousands of figures are of a few hundred councils,
 * indicators, months and members.
 */
final class CommonParts {
    private final Map<String, AuthorityCode> councils = new HashMap<>();
    private final Map<String, String> standards = new HashMap<>();
    private final Map<Integer, ReportingMonth> months = new HashMap<>();
    private final Map<Span, ReportingPeriod> periods = new HashMap<>();
    private final Map<Part, Breakdown> breakdowns = new HashMap<>();

    /** A period as it is stored. */
    private record Span(String type, int month, int months) {}

    /** A breakdown as the views give it. */
    private record Part(String splitBy, String members) {}

    AuthorityCode council(String code) {
        return councils.computeIfAbsent(code, AuthorityCode::new);
    }

    String standard(String code) {
        return standards.computeIfAbsent(code, same -> same);
    }

    ReportingMonth month(int index) {
        return months.computeIfAbsent(index, ReportingMonth::new);
    }

    ReportingPeriod period(String type, int month, int length) {
        return periods.computeIfAbsent(
                new Span(type, month, length),
                span -> new ReportingPeriod(PeriodType.ofLetter(type.charAt(0)), month(month), length));
    }

    Breakdown breakdown(String splitBy, String members) {
        return splitBy.isEmpty()
                ? Breakdown.total()
                : breakdowns.computeIfAbsent(
                        new Part(splitBy, members), part -> Breakdown.of(splitBy.replace(',', ';'), members));
    }
}
