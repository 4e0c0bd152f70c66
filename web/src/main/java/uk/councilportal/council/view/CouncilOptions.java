package uk.councilportal.council.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import uk.councilportal.council.model.PortalCouncil;
import uk.councilportal.council.service.CouncilListService;
import uk.councilportal.platform.faces.Option;

/** The other councils on the portal, to choose from. */
@RequestScoped
public class CouncilOptions {
    @Inject
    private CouncilListService service;

    @Inject
    private CouncilParameters parameters;

    private List<PortalCouncil> all;

    /** Those that fit, by name, chosen as the parameter says. */
    List<Option> others(String parameter, Predicate<PortalCouncil> fit) {
        if (all == null) {
            all = service.choices();
        }
        return all.stream()
                .filter(each -> !each.code().equals(parameters.code()))
                .filter(fit)
                .map(each -> new Option(
                        each.authority().name(),
                        each.code().value(),
                        each.code().value().equals(parameters.typed(parameter))))
                .toList();
    }
}
