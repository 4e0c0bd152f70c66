package uk.councilportal.home.service;

import java.util.List;
import uk.councilportal.submission.service.MonthDemands;
import uk.councilportal.submission.service.MonthLine;
import uk.councilportal.submission.service.ReturnedItem;

/**
 * What is to be done about one month of a report.
 *
 * @param month the month, its state and deadline
 * @param returned the figures an approver asked about that have not been put right yet
 * @param demands what is asked of it before it is handed in, and what keeps it from that; nothing while it is not open
 */
public record MonthWork(MonthLine month, List<ReturnedItem> returned, MonthDemands demands) {
    /** Takes a copy of the list. */
    public MonthWork {
        returned = List.copyOf(returned);
    }
}
