package uk.councilportal.action.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.PageNotFoundException;

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
    @RequestParameterMap
    private Map<String, String> parameters;

    /** What was given for a parameter. */
    Optional<String> get(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }

    /** The action that is open. */
    Optional<Integer> action() {
        try {
            return get(ACTION).map(Integer::valueOf);
        } catch (NumberFormatException notANumber) {
            throw new PageNotFoundException();
        }
    }

    /** The list of a report with the choices made. */
    PageAddress list(String report) {
        return PageAddress.of(PAGE)
                .with(REPORT, report)
                .with(SHOW, get(SHOW).orElse(""))
                .with(AREA, get(AREA).orElse(""));
    }
}
