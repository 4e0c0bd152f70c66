package uk.councilportal.indicator.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.indicator.rules.StandardVersionRule.Outcome;
import uk.councilportal.indicator.rules.StandardVersionRule.Problem;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Takes a version that was entered in error, or is not to come into force, out of a standard indicator: its months fall to
 * the version before it, and the end of the indicator stays.
 *
 * <p>As with any change of a version, what is said otherwise of months with published figures needs a reason, and a polarity
 * that turns breaks the series. The first version stays: there would be none before it.
 *
 * <p>Source: decision 0013.
 */
public final class VersionRemovalRule {
    private VersionRemovalRule() {}

    /**
     * What becomes of an indicator.
     *
     * @param kept the indicator as it is, with a version from that month on
     * @param from the month the version begins with
     * @param reason why it is taken out; may be empty where no published figure is touched
     * @param published the months for which figures over the indicator are published
     */
    public static Outcome apply(
            StandardHistory kept, ReportingMonth from, String reason, SortedSet<ReportingMonth> published) {
        Optional<ReportingMonth> begins = Optional.of(from);
        List<StandardVersion> left = kept.versions().stream()
                .filter(version -> !version.from().equals(begins))
                .toList();
        StandardHistory after = new StandardHistory(left, kept.last(), kept.replacedBy());
        SortedSet<ReportingMonth> touched = StandardVersionRule.touched(published, kept, after);
        List<Problem> problems = new ArrayList<>();
        for (int at = 1; at < left.size(); at++) {
            StandardVersion version = left.get(at);
            if (StandardVersionRule.turns(left.get(at - 1), version)
                    && version.breakReason().isEmpty()) {
                problems.add(new Problem(
                        begins,
                        "valid_from",
                        "The polarity would turn with %s, and nothing says that it breaks the series: say so there first"
                                .formatted(version.from().orElseThrow().longName())));
            }
        }
        if (!touched.isEmpty() && reason.isBlank()) {
            problems.add(new Problem(begins, StandardVersionRule.REASON, StandardVersionRule.needsReason(touched)));
        }
        return problems.isEmpty()
                ? new Outcome(List.of(), Optional.of(after), touched)
                : new Outcome(problems, Optional.empty(), new TreeSet<>());
    }
}
