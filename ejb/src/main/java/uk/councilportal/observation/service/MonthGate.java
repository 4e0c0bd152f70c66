package uk.councilportal.observation.service;

import java.util.function.Function;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Says which months of a report may be written. Answered by the way of the month from opening to publication, which stands
 * above the figures and is not known here.
 *
 * <p>Asked within the writing transaction after the council's revisions have been locked.
 */
public interface MonthGate {
    /** Whether figures that end with a month may be written. */
    enum Access {
        /** They may. */
        OPEN,
        /** They may when a reason is given: an earlier month is restated. */
        WITH_REASON,
        /** They may not. */
        CLOSED
    }

    /** The months of a report of the caller's council. */
    Function<ReportingMonth, Access> of(String report);
}
