package uk.councilportal.target.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.target.model.KeptTarget;

/** Which targets and tolerances of a year are taken over into the next: those for which nothing is set there yet. */
public final class YearCopyRule {

    private YearCopyRule() {}

    /**
     * The targets to be set in the year; none of those that are set there already is among them.
     *
     * @param all the council's targets of all years
     * @param indicators the numbers of the indicators whose targets are taken over
     * @param year the year they are taken over into, from the year before
     */
    public static List<KeptTarget> taken(List<KeptTarget> all, Set<Integer> indicators, FinancialYear year) {
        Set<KeptTarget.Key> set = all.stream().map(KeptTarget::key).collect(Collectors.toSet());
        return all.stream()
                .filter(target -> indicators.contains(target.key().indicatorId()))
                .filter(target -> target.key().year().equals(year.previous()))
                .map(target -> target.in(year))
                .filter(target -> !set.contains(target.key()))
                .toList();
    }
}
