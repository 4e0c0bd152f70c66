package uk.councilportal.grant.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.grant.model.GrantScope;
import uk.councilportal.grant.model.Grantee;
import uk.councilportal.grant.model.GranteeKind;
import uk.councilportal.grant.rules.GrantProblem;
import uk.councilportal.grant.service.GrantIncompleteException;
import uk.councilportal.grant.service.GrantOrder;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.Days;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageNotFoundException;

/** The grant as the form sends it. */
@RequestScoped
public class TypedGrant {
    private static final String SEPARATOR = ":";

    @Inject
    private GrantParameters parameters;

    /** What the service has not to be asked for: a grantee that is not chosen, a last day that is no day. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (parameters.get(GrantParameters.GRANTEE).isEmpty()) {
            faults.add(new Fault(GrantParameters.GRANTEE, Messages.text("grant.problem.GRANTEE_UNKNOWN")));
        }
        if (!isAll() && parameters.ticked(GrantParameters.INDICATOR).isEmpty()) {
            faults.add(new Fault(GrantParameters.INDICATOR, Messages.text("grant.problem.NO_INDICATOR")));
        }
        String until = parameters.get(GrantParameters.UNTIL).orElse("");
        if (!until.isEmpty() && until().isEmpty()) {
            faults.add(new Fault(GrantParameters.UNTIL, Messages.text("grant.problem.notADay", until)));
        }
        return faults;
    }

    /** What the service says has to be put right. */
    List<Fault> faults(GrantIncompleteException incomplete, List<StandardIndicator> indicators) {
        String shown = indicators.stream()
                .filter(indicator -> incomplete.shownAlready().contains(indicator.code()))
                .map(StandardIndicator::title)
                .collect(Collectors.joining(", "));
        return incomplete.problems().stream()
                .map(problem -> new Fault(field(problem), Messages.text("grant.problem." + problem, shown)))
                .toList();
    }

    /** Whether all indicators the council has today are meant, each by its name. */
    boolean isAll() {
        return parameters.get(GrantParameters.ALL).isPresent();
    }

    /** What was chosen; only where it has no faults. */
    GrantOrder order(List<StandardIndicator> present) {
        try {
            String[] grantee =
                    parameters.get(GrantParameters.GRANTEE).orElseThrow().split(SEPARATOR, 2);
            return new GrantOrder(
                    new Grantee(GranteeKind.valueOf(grantee[0]), grantee[1]),
                    new GrantScope(
                            isAll() ? codes(present) : parameters.ticked(GrantParameters.INDICATOR),
                            ReportingMonth.parse(
                                    parameters.get(GrantParameters.FROM).orElse("")),
                            until(),
                            parameters.ticked(GrantParameters.DIMENSION)));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notFromTheForm) {
            throw new PageNotFoundException();
        }
    }

    /** A board or council as the form sends it. */
    static String value(Grantee grantee) {
        return grantee.kind() + SEPARATOR + grantee.name();
    }

    private static Set<String> codes(List<StandardIndicator> indicators) {
        return indicators.stream().map(StandardIndicator::code).collect(Collectors.toSet());
    }

    private Optional<LocalDate> until() {
        return parameters.get(GrantParameters.UNTIL).flatMap(Days::parse);
    }

    private static String field(GrantProblem problem) {
        return switch (problem) {
            case GRANTEE_UNKNOWN, GRANTEE_IS_OWN_COUNCIL -> GrantParameters.GRANTEE;
            case NO_INDICATOR, INDICATOR_NOT_LINKED, SHOWN_ALREADY -> GrantParameters.INDICATOR;
            case DIMENSION_UNKNOWN -> GrantParameters.DIMENSION;
            case UNTIL_HAS_PASSED -> GrantParameters.UNTIL;
        };
    }
}
