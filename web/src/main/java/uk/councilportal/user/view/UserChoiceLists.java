package uk.councilportal.user.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserPlace.Kind;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.model.UserState;
import uk.councilportal.user.service.UserChoices;
import uk.councilportal.user.service.UserService;

/** What can be chosen on the pages of users: for finding people, and for what somebody is made. */
@Named
@RequestScoped
public class UserChoiceLists {
    @Inject
    private UserService service;

    @Inject
    private UserParameters parameters;

    private UserChoices choices;
    private List<UserChoices.Named> former;

    /** Something to choose, what it means, and whether it is chosen. */
    public record Option(String label, String hint, String value, boolean chosen) {
        Option notChosen() {
            return new Option(label, hint, value, false);
        }
    }

    /** The roles to look for: those that the reader's people can have. */
    public List<Option> getSoughtRoles() {
        return sought(UserParameters.ROLE, choices().roles().stream().sorted().map(role -> option(role, Set.of())));
    }

    public List<Option> getSoughtStates() {
        return sought(
                UserParameters.STATE,
                Arrays.stream(UserState.values())
                        .map(state -> new Option(UserWords.state(state), "", state.name(), false)));
    }

    /** Councils and boards to look in, also councils that have left and still have people; none for who looks after one council. */
    public List<Option> getSoughtPlaces() {
        return sought(
                UserParameters.PLACE, Stream.concat(places(choices().places(), kind -> true, Set.of()), former()));
    }

    /** Where the sign-in service does not answer, the list of people says so. */
    private Stream<Option> former() {
        if (former == null) {
            try {
                former = isPlaced() ? service.formerCouncils() : List.of();
            } catch (DirectoryException noAnswer) {
                former = List.of();
            }
        }
        return former.stream()
                .map(each -> new Option(
                        Messages.text("user.place.former", each.name()),
                        "",
                        each.place().toString(),
                        false));
    }

    /** Whether the reader chooses where people belong. */
    public boolean isPlaced() {
        return !choices().places().isEmpty();
    }

    List<Option> roles(Set<UserRole> chosen) {
        return choices().roles().stream()
                .sorted()
                .map(role -> option(role, chosen))
                .toList();
    }

    List<Option> councils(Set<UserPlace> chosen) {
        return councils(choices().places(), chosen);
    }

    List<Option> boards(Set<UserPlace> chosen) {
        return boards(choices().places(), chosen);
    }

    /** Somebody belongs to one council; of two, whoever set them up wrongly has to choose. */
    static List<Option> councils(List<UserChoices.Named> all, Set<UserPlace> chosen) {
        List<Option> councils = withUnlisted(all, Kind.COUNCIL, chosen);
        boolean one = councils.stream().filter(Option::chosen).count() == 1;
        return one ? councils : councils.stream().map(Option::notChosen).toList();
    }

    /** Somebody can belong to any number of boards. */
    static List<Option> boards(List<UserChoices.Named> all, Set<UserPlace> chosen) {
        return withUnlisted(all, Kind.BOARD, chosen);
    }

    /** What can be chosen, and where somebody is though nobody can be put there any more, which must not be lost by saving. */
    private static List<Option> withUnlisted(List<UserChoices.Named> all, Kind kind, Set<UserPlace> chosen) {
        Set<UserPlace> listed = all.stream().map(UserChoices.Named::place).collect(Collectors.toSet());
        Stream<Option> unlisted = chosen.stream()
                .filter(place -> place.kind() == kind && !listed.contains(place))
                .map(place -> new Option(place.name(), "", place.toString(), true));
        return Stream.concat(places(all, kind::equals, chosen), unlisted).toList();
    }

    private static Stream<Option> places(List<UserChoices.Named> all, Predicate<Kind> kind, Set<UserPlace> chosen) {
        return all.stream()
                .filter(each -> kind.test(each.place().kind()))
                .map(each -> new Option(each.name(), "", each.place().toString(), chosen.contains(each.place())));
    }

    private List<Option> sought(String name, Stream<Option> options) {
        String typed = parameters.typed(name);
        return options.map(one ->
                        new Option(one.label(), "", one.value(), one.value().equals(typed)))
                .toList();
    }

    private static Option option(UserRole role, Set<UserRole> chosen) {
        return new Option(UserWords.role(role), Messages.text("user.does." + role), role.name(), chosen.contains(role));
    }

    private UserChoices choices() {
        if (choices == null) {
            choices = service.choices();
        }
        return choices;
    }
}
