package uk.councilportal.indicator.service;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.councilportal.indicator.model.StandardChange;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardLinks;
import uk.councilportal.indicator.model.StandardUse;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.period.model.ReportingMonth;

/**
 * A standard indicator as it can be kept.
 *
 * @param history the indicator with its versions
 * @param changes what was changed, the latest first
 * @param links how many councils link to it
 * @param use what is published over it
 * @param months the months for which figures over it are published
 * @param seen how often it has been changed
 */
public record StandardSetting(
        StandardHistory history,
        List<StandardChange> changes,
        StandardLinks links,
        StandardUse use,
        SortedSet<ReportingMonth> months,
        int seen) {

    /** Takes copies. */
    public StandardSetting {
        changes = List.copyOf(changes);
        months = new TreeSet<>(months);
    }

    /** The months with published figures of one version, the first and the last; empty where there are none. */
    public Optional<SortedSet<ReportingMonth>> published(StandardVersion version) {
        SortedSet<ReportingMonth> own = new TreeSet<>(months);
        own.removeIf(month -> !history.at(month).equals(version));
        return own.isEmpty() ? Optional.empty() : Optional.of(own);
    }
}
