package uk.councilportal.indicator.model;

import java.util.List;
import java.util.Optional;
import uk.councilportal.period.model.ReportingMonth;

/**
 * How long a standard indicator is meant for, and how far its figures can be held against each other.
 *
 * @param breaks the months from which on figures cannot be held against those before, the earliest first
 * @param last the last month it is meant for; empty while it goes on
 * @param replacedBy the title of the indicator that replaces it; empty where none does
 */
public record StandardValidity(List<SeriesBreak> breaks, Optional<ReportingMonth> last, Optional<String> replacedBy) {

    /** It goes on as it always was. */
    public static final StandardValidity UNCHANGED =
            new StandardValidity(List.of(), Optional.empty(), Optional.empty());

    /** Takes a copy. */
    public StandardValidity {
        breaks = List.copyOf(breaks);
    }

    /** The breaks between a month and a later one, the earliest first. */
    public List<SeriesBreak> between(ReportingMonth earlier, ReportingMonth later) {
        return breaks.stream().filter(each -> each.isBetween(earlier, later)).toList();
    }
}
