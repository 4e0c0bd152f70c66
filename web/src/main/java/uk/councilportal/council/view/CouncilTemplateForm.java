package uk.councilportal.council.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.council.service.CouncilProblem;
import uk.councilportal.council.service.CouncilTemplateService;
import uk.councilportal.council.service.TemplateOrder;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;

/** What a new council's indicators are copied from. */
@Named
@RequestScoped
public class CouncilTemplateForm {
    private static final String SOURCE = "source";
    private static final String PREFIX = "prefix";
    private static final String REPORT = "report";
    private static final String TITLE = "title";
    private static final String AREAS = "areas";

    @Inject
    private CouncilTemplateService templates;

    @Inject
    private CouncilParameters parameters;

    @Inject
    private CouncilActions actions;

    @Inject
    private CouncilOptions options;

    private Map<String, Integer> areas;

    public String typed(String name) {
        return parameters.typed(name);
    }

    /** The areas of the national catalogue, ticked as they were. */
    public List<Option> getAreas() {
        if (areas == null) {
            areas = templates.areas();
        }
        List<String> ticked = parameters.all("area");
        return areas.entrySet().stream()
                .map(area -> new Option(
                        Messages.text("councils.template.area", area.getKey(), area.getValue()),
                        area.getKey(),
                        ticked.contains(area.getKey())))
                .toList();
    }

    /** The other councils that have been set up. */
    public List<Option> getSources() {
        return options.others(SOURCE, council -> council.state() != CouncilState.SETTING_UP);
    }

    public void copyCatalogue() {
        TemplateOrder order = new TemplateOrder(capital(REPORT), typed(TITLE), Set.copyOf(parameters.all("area")));
        act(AREAS, CouncilTemplateForm::fieldOfCatalogue, () -> templates.copyCatalogue(parameters.seen(), order));
    }

    public void copyCouncil() {
        AuthorityCode source = AuthorityCode.find(typed(SOURCE)).orElseGet(parameters::code);
        act(
                SOURCE,
                problem -> problem == CouncilProblem.REPORT_CODE ? PREFIX : SOURCE,
                () -> templates.copyCouncil(parameters.seen(), source, capital(PREFIX)));
    }

    private static String fieldOfCatalogue(CouncilProblem problem) {
        return switch (problem) {
            case REPORT_CODE -> REPORT;
            case REPORT_TITLE -> TITLE;
            default -> AREAS;
        };
    }

    private void act(String form, Function<CouncilProblem, String> field, Runnable action) {
        actions.act(form, field, "TEMPLATE", action);
    }

    private String capital(String name) {
        return typed(name).toUpperCase(Locale.UK);
    }
}
