package uk.councilportal.grant.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.grant.model.GrantScope;
import uk.councilportal.grant.model.Grantee;
import uk.councilportal.grant.model.GranteeKind;
import uk.councilportal.grant.service.GrantChoices;
import uk.councilportal.grant.service.GrantOrder;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.api.InvalidParameterException;

/** A grant that is to be given. A member that is left out never means everything. */
public class GrantChange {
    public String granteeKind;
    public String grantee;
    public List<String> indicators;
    /** Whether all indicators the council has today are meant; they are kept by name. */
    public boolean allPresentIndicators;

    public String from;
    public String until;
    public List<String> dimensions;

    GrantOrder order(GrantChoices choices) {
        return new GrantOrder(
                grantee(), new GrantScope(indicators(choices), from(), until(), Set.copyOf(orNone(dimensions))));
    }

    private Grantee grantee() {
        try {
            return new Grantee(GranteeKind.valueOf(String.valueOf(granteeKind)), String.valueOf(grantee));
        } catch (IllegalArgumentException notAGrantee) {
            throw new InvalidParameterException(
                    "grantee",
                    grantee,
                    "BOARD with the name of a board, or COUNCIL with an ONS code, as granteeKind and grantee");
        }
    }

    private Set<String> indicators(GrantChoices choices) {
        return allPresentIndicators
                ? choices.indicators().stream().map(StandardIndicator::code).collect(Collectors.toSet())
                : Set.copyOf(orNone(indicators));
    }

    private ReportingMonth from() {
        try {
            return ReportingMonth.parse(from == null ? "" : from);
        } catch (IllegalArgumentException notAMonth) {
            throw new InvalidParameterException("from", from, "a month as YYYY-MM, such as 2017-03");
        }
    }

    private Optional<LocalDate> until() {
        try {
            return Optional.ofNullable(until).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            throw new InvalidParameterException("until", until, "a day as YYYY-MM-DD, or null for no last day");
        }
    }

    private static List<String> orNone(List<String> names) {
        return names == null ? List.of() : names;
    }
}
