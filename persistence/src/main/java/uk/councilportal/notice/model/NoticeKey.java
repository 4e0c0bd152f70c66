package uk.councilportal.notice.model;

import uk.councilportal.period.model.ReportingMonth;

/**
 * What makes a notice the one it is: each occasion is told to each person once.
 *
 * @param report the code of the report
 * @param month the month it is about
 * @param occasion the step of the month, "STEP-3", or the days before the deadline, "DAYS-5"
 * @param person the sign-in name of who is told
 */
public record NoticeKey(String report, ReportingMonth month, String occasion, String person) {

    /** As the audit trail names it. */
    @Override
    public String toString() {
        return report + " " + month + " " + occasion + " " + person;
    }
}
