package uk.councilportal.indicator.model;

import java.util.List;
import java.util.Optional;
import uk.councilportal.period.model.ReportingMonth;

/**
 * An indicator of the national catalogue with all its versions, the earliest first.
 *
 * <p>The first version is valid from the beginning, each until the month before the next begins: there is exactly one for
 * every month. The last one also tells what figures mean that councils publish after the indicator has ended.
 *
 * @param versions the versions, at least one
 * @param last the last month the indicator is meant for; empty while it goes on
 * @param replacedBy the code of the indicator that replaces it; empty where none does
 */
public record StandardHistory(
        List<StandardVersion> versions, Optional<ReportingMonth> last, Optional<String> replacedBy) {

    /** Refuses versions that leave a month without one, or give it two. */
    public StandardHistory {
        versions = List.copyOf(versions);
        if (versions.isEmpty() || versions.get(0).from().isPresent()) {
            throw new IllegalArgumentException("The first version is valid from the beginning");
        }
        for (int at = 1; at < versions.size(); at++) {
            Optional<ReportingMonth> from = versions.get(at).from();
            if (from.isEmpty()
                    || versions.get(at - 1)
                            .from()
                            .filter(before -> !from.get().isAfter(before))
                            .isPresent()) {
                throw new IllegalArgumentException("Each version begins after the one before");
            }
        }
    }

    /** An indicator that has never been changed. */
    public static StandardHistory of(StandardRecipe recipe) {
        return new StandardHistory(List.of(StandardVersion.first(recipe)), Optional.empty(), Optional.empty());
    }

    /** Its code in the catalogue. */
    public String code() {
        return versions.get(0).indicator().code();
    }

    /** The version valid in a month; after the last month the last version. A plain loop, because every figure asks. */
    public StandardVersion at(ReportingMonth month) {
        int at = versions.size() - 1;
        while (at > 0 && !versions.get(at).hasBegun(month)) {
            at--;
        }
        return versions.get(at);
    }

    /** The version that began last. */
    public StandardVersion latest() {
        return versions.get(versions.size() - 1);
    }

    /** The version that begins with the month; with the beginning where none is given. */
    public Optional<StandardVersion> find(Optional<ReportingMonth> from) {
        return versions.stream().filter(version -> version.from().equals(from)).findFirst();
    }

    /** The last month of a version: the one before the next, or the last of the indicator; empty while it goes on. */
    public Optional<ReportingMonth> lastOf(StandardVersion version) {
        int next = versions.indexOf(version) + 1;
        return next < versions.size() ? versions.get(next).from().map(ReportingMonth::previous) : last;
    }

    /** Whether the indicator is meant for the month no more. */
    public boolean hasEnded(ReportingMonth month) {
        return last.filter(month::isAfter).isPresent();
    }

    /** The months with which the series breaks, the earliest first. */
    public List<SeriesBreak> breaks() {
        return versions.stream()
                .flatMap(version ->
                        version
                                .breakReason()
                                .flatMap(reason -> version.from().map(month -> new SeriesBreak(month, reason)))
                                .stream())
                .toList();
    }

    /** Whether something else would be said of a month. */
    public boolean differs(StandardHistory other, ReportingMonth month) {
        StandardVersion own = at(month);
        StandardVersion others = other.at(month);
        return !own.recipe().equals(others.recipe())
                || !own.source().equals(others.source())
                || !own.breakReason().equals(others.breakReason())
                || hasEnded(month) != other.hasEnded(month);
    }
}
