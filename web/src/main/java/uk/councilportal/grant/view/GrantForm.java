package uk.councilportal.grant.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import uk.councilportal.grant.model.Grantee;
import uk.councilportal.grant.service.GrantChoices;
import uk.councilportal.grant.service.GrantIncompleteException;
import uk.councilportal.grant.service.GrantService;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;
import uk.councilportal.platform.faces.Redirect;

/** What the approver chooses before somebody is let in. What was chosen stays until it can be given. */
@Named
@RequestScoped
public class GrantForm {
    /** How many months before the last published one can be the first shown. */
    private static final int MONTHS_BACK = 36;

    @Inject
    private GrantService service;

    @Inject
    private GrantParameters parameters;

    @Inject
    private TypedGrant typed;

    private GrantChoices choices;
    private List<Fault> faults = List.of();

    /** The indicators of an area of the catalogue. */
    public record Area(String name, List<Option> indicators) {}

    /** Whether something is being given. */
    public boolean isOpen() {
        return parameters.get(GrantParameters.GIVE).isPresent();
    }

    public List<Option> getBoards() {
        return choices().boards().stream()
                .map(board -> grantee(board.title(), Grantee.board(board.name())))
                .toList();
    }

    public List<Option> getCouncils() {
        return choices().councils().stream()
                .map(council -> grantee(council.name(), Grantee.council(council.code())))
                .toList();
    }

    /** All indicators at once; what the council adds later is not among them. */
    public Option getAll() {
        return new Option(
                Messages.text("grant.indicators.all", choices().indicators().size()), "yes", typed.isAll());
    }

    /** The indicators the council has, by area, in the order of the catalogue. */
    public List<Area> getAreas() {
        Set<String> ticked = parameters.ticked(GrantParameters.INDICATOR);
        Map<String, List<Option>> areas = new LinkedHashMap<>();
        choices()
                .indicators()
                .forEach(indicator -> areas.computeIfAbsent(indicator.area(), area -> new ArrayList<>())
                        .add(new Option(indicator.title(), indicator.code(), ticked.contains(indicator.code()))));
        return areas.entrySet().stream()
                .map(area -> new Area(area.getKey(), area.getValue()))
                .toList();
    }

    /** The months that can be the first shown, latest first. */
    public List<Option> getMonths() {
        ReportingMonth next = choices().latest().plus(1);
        String chosen =
                parameters.get(GrantParameters.FROM).orElse(next.previous().toString());
        return IntStream.rangeClosed(0, MONTHS_BACK)
                .mapToObj(next::minus)
                .map(month -> new Option(
                        month.longName(), month.toString(), month.toString().equals(chosen)))
                .toList();
    }

    public List<Option> getDimensions() {
        Set<String> ticked = parameters.ticked(GrantParameters.DIMENSION);
        return choices().dimensions().stream()
                .map(dimension -> new Option(dimension.title(), dimension.code(), ticked.contains(dimension.code())))
                .toList();
    }

    /** The last day as it was typed. */
    public String getUntil() {
        return parameters.get(GrantParameters.UNTIL).orElse("");
    }

    /** What has to be put right. */
    public List<Fault> getFaults() {
        return faults;
    }

    /** What is wrong with a field, nothing where it is right. */
    public String error(String field) {
        return Fault.words(faults, field);
    }

    /** Gives what is chosen, or shows everything that has to be put right and gives nothing. */
    public void give() {
        faults = typed.faults();
        if (!faults.isEmpty()) {
            return;
        }
        try {
            service.give(typed.order(choices().indicators()));
            Redirect.to(GrantParameters.page().with(GrantParameters.DONE, "given"));
        } catch (GrantIncompleteException incomplete) {
            faults = typed.faults(incomplete, choices().indicators());
        }
    }

    private Option grantee(String label, Grantee grantee) {
        String value = TypedGrant.value(grantee);
        return new Option(
                label, value, parameters.get(GrantParameters.GRANTEE).stream().anyMatch(value::equals));
    }

    private GrantChoices choices() {
        if (choices == null) {
            choices = service.choices();
        }
        return choices;
    }
}
