package uk.councilportal.council.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.service.FormerPeople;
import uk.councilportal.council.service.FormerPeopleService;
import uk.councilportal.council.service.MovedPeople;
import uk.councilportal.platform.error.BusinessException;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.Redirect;
import uk.councilportal.user.service.UserLine;
import uk.councilportal.user.service.UserPage;

/** The people of the councils that one follows, who have yet to be moved to it. */
@Named
@RequestScoped
public class CouncilPeople {
    private static final String MOVED = "moved";
    private static final String FIELD = "people";

    @Inject
    private FormerPeopleService service;

    @Inject
    private CouncilParameters parameters;

    @Inject
    private CouncilHistory history;

    private List<Group> groups;
    private List<Fault> faults = List.of();

    /** The people of one former council: how many there are and what becomes of them, the words of the button, and the first of them. */
    public record Group(
            AuthorityCode former,
            String name,
            List<String> words,
            String button,
            List<UserLine> lines,
            String address) {}

    /** Those to whom anybody still belongs. */
    public List<Group> getGroups() {
        if (groups == null) {
            groups = service.people(parameters.code()).stream()
                    .filter(FormerPeople::isAnybody)
                    .map(this::group)
                    .toList();
        }
        return groups;
    }

    public List<Fault> getFaults() {
        return faults;
    }

    /** "12 people were moved", where some just were; empty where not. */
    public String getDone() {
        return parameters.number(MOVED).map(CouncilPeople::moved).orElse("");
    }

    /** Moves the people of a former council here, and says how far that went. */
    public void moveHere(AuthorityCode former) {
        try {
            MovedPeople result = service.moveHere(parameters.code(), former);
            if (result.stopped() || !result.refused().isEmpty()) {
                faults = List.of(new Fault(FIELD, words(result)));
                groups = null;
            } else {
                Redirect.to(CouncilParameters.page(parameters.code()).with(MOVED, String.valueOf(result.moved())));
            }
        } catch (BusinessException failure) {
            faults = CouncilFaults.of(failure, FIELD, problem -> FIELD);
        }
    }

    private Group group(FormerPeople people) {
        AuthorityCode code = people.predecessor().code();
        String name = history.name(code);
        String kind = people.predecessor().merged() ? "MERGED" : "NEW_CODE";
        return new Group(
                code,
                name,
                List.of(sentence(people), Messages.text("councils.people.roles." + kind)),
                Messages.text("councils.people.move", name),
                people.people().map(UserPage::lines).orElse(List.of()),
                PageAddress.of("users.xhtml").with("place", "COUNCIL:" + code).toString());
    }

    private static String sentence(FormerPeople people) {
        List<String> words = new ArrayList<>();
        words.add(people.people()
                .map(page -> Messages.text("councils.people.many", page.matching()))
                .orElse(Messages.text("councils.people.silent")));
        people.people()
                .filter(page -> page.pages() > 1)
                .ifPresent(page -> words.add(
                        Messages.text("councils.people.first", page.lines().size())));
        if (people.halfMoved()) {
            words.add(Messages.text("councils.people.half"));
        }
        return String.join(" ", words);
    }

    private static String words(MovedPeople result) {
        String end = result.stopped()
                ? Messages.text("councils.people.stopped")
                : Messages.text("councils.people.refused", String.join(", ", result.refused()));
        return moved(result.moved()) + " " + end;
    }

    private static String moved(int people) {
        return Messages.text("councils.people.moved", people);
    }
}
