package uk.councilportal.review.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.Issue;

/** In which issue what was entered appeared first. */
public final class Appearance {
    private Appearance() {}

    /**
     * The first issue that shows a revision of a figure; empty while none does, or when it was replaced before one could.
     *
     * @param issues the issues of the report
     * @param end the last month of the figure's period
     * @param revision the revision it was entered with
     * @param replaced the revision that replaced it; empty when it is the latest
     */
    public static Optional<Issue> of(List<Issue> issues, ReportingMonth end, int revision, Optional<Integer> replaced) {
        return issues.stream()
                .filter(issue -> !issue.month().isBefore(end))
                .filter(issue -> issue.freeze().revision() >= revision)
                .filter(issue -> replaced.filter(next -> issue.freeze().revision() >= next)
                        .isEmpty())
                .min(Comparator.comparingInt(issue -> issue.freeze().revision()));
    }
}
