package uk.councilportal.council.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.exchange.CouncilCsvParser;
import uk.councilportal.council.service.CouncilEntry;
import uk.councilportal.council.service.CouncilListService;
import uk.councilportal.council.service.OnboardingService;
import uk.councilportal.platform.error.BusinessException;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Option;
import uk.councilportal.platform.faces.Redirect;
import uk.councilportal.user.directory.DirectoryException;

/** Puts a council on the portal. What was typed stays until it is right. */
@Named
@RequestScoped
public class CouncilForm {
    private static final String CODE = "council";
    private static final String LISTED = "listed";
    private static final List<String> TYPES =
            List.of("Unitary authority", "Metropolitan district", "London borough", "County");
    /** As national statistics of children's services name them. */
    private static final List<String> REGIONS = List.of(
            "East Midlands",
            "East of England",
            "Inner London",
            "Outer London",
            "North East",
            "North West",
            "South East",
            "South West",
            "West Midlands",
            "Yorkshire and The Humber");

    @Inject
    private CouncilListService service;

    @Inject
    private OnboardingService onboarding;

    @Inject
    private CouncilParameters parameters;

    @Inject
    private PolicyForm policy;

    private List<Fault> faults = List.of();
    private List<Authority> others;

    /** Reads the councils there are, so that a page nobody may see is refused before it is written. */
    public void load() {
        getOthers();
    }

    public List<Fault> getFaults() {
        return faults;
    }

    /** What is wrong with a field, nothing where it is right. */
    public String error(String field) {
        return Fault.words(faults, field);
    }

    /** What stands in a field. */
    public String cell(String column) {
        return parameters.typed(column);
    }

    /** The councils of England that are not on the portal. */
    public List<Option> getOthers() {
        if (others == null) {
            others = service.others();
        }
        return others.stream()
                .map(each -> new Option(
                        each.name() + " (" + each.code() + ")",
                        each.code().value(),
                        each.code().value().equals(parameters.typed(LISTED))))
                .toList();
    }

    public List<Option> getTypes() {
        return options(TYPES, "authority_type");
    }

    /** Councils are compared with those of their region, so that it has to be written the same way for all. */
    public List<Option> getRegions() {
        return options(REGIONS, "region");
    }

    private List<Option> options(List<String> values, String column) {
        return values.stream()
                .map(each -> new Option(each, each, each.equals(parameters.typed(column))))
                .toList();
    }

    /** Writes the council down and makes its group; where the sign-in service does not answer, the page says what is open. */
    public void putOn() {
        try {
            AuthorityCode code = onboarding.putOn(entry());
            Redirect.to(CouncilParameters.page(code).with(CouncilParameters.DONE, madeGroup(code) ? "PUT_ON" : "OPEN"));
        } catch (BusinessException failure) {
            faults = CouncilFaults.of(failure, CODE, problem -> CODE);
        }
    }

    private boolean madeGroup(AuthorityCode code) {
        try {
            onboarding.makeGroup(code);
            return true;
        } catch (DirectoryException notNow) {
            return false;
        }
    }

    private CouncilEntry entry() {
        Map<String, String> cells = new LinkedHashMap<>();
        CouncilCsvParser.COLUMNS.forEach(column -> cells.put(column, parameters.typed(column)));
        cells.put("disclosure", policy.cell());
        if (!parameters.typed(LISTED).isEmpty()) {
            cells.put(CODE, parameters.typed(LISTED));
        }
        return new CouncilEntry(cells);
    }
}
