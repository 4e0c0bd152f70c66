package uk.councilportal.target.rules;

import java.util.Optional;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Something that does not go on unchanged where one financial year follows the other.
 *
 * @param kind what it is
 * @param words what it is called, or in words what it works out
 * @param last its last month, in the year before; empty where it begins or is retired
 * @param first its first month, in the year; empty where it ends or is retired
 */
public record YearEdge(Kind kind, String words, Optional<ReportingMonth> last, Optional<ReportingMonth> first) {

    /** What can end or begin. */
    public enum Kind {
        /** A report that is retired. */
        REPORT,
        /** An indicator that is retired. */
        INDICATOR,
        /** A member of a breakdown. */
        MEMBER,
        /** A formula. */
        FORMULA
    }
}
