package uk.councilportal.action.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.PageAddress;

/** The choices that stand in the address of the page of actions. A choice that cannot mean anything is not found. */
@RequestScoped
public class ActionParameters {
    static final String PAGE = "actions.xhtml";
    static final String REPORT = "report";
    static final String SHOW = "show";
    static final String AREA = "area";
    static final String ACTION = "action";
    static final String ADD = "add";
    static final String REF = "ref";
    static final String DONE = "done";

    @Inject
    private AddressParameters parameters;

    /** What was given for a parameter. */
    Optional<String> get(String name) {
        return parameters.get(name);
    }

    /** The action that is open. */
    Optional<Integer> action() {
        return parameters.number(ACTION);
    }

    /** The list of a report with the choices made. */
    PageAddress list(String report) {
        return PageAddress.of(PAGE)
                .with(REPORT, report)
                .with(SHOW, get(SHOW).orElse(""))
                .with(AREA, get(AREA).orElse(""));
    }
}
