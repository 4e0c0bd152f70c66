package uk.councilportal.user.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.model.UserState;
import uk.councilportal.user.service.UserQuery;

/** What stands in the address of the page of users, and what its forms send. */
@RequestScoped
public class UserParameters {
    static final String TEXT = "q";
    static final String ROLE = "role";
    static final String STATE = "state";
    static final String PLACE = "place";
    static final String PAGE = "page";
    static final String USER = "user";
    static final String ASK = "ask";
    static final String DONE = "done";
    static final String WHO = "who";
    static final String EMAIL = "email";
    static final String FIRST = "first";
    static final String LAST = "last";
    static final String SEEN = "seen";
    static final String GIVE = "give";
    static final String WHERE = "where";

    @Inject
    private AddressParameters parameters;

    /** What was given for a parameter, nothing where it was blank. */
    String typed(String name) {
        return parameters.get(name).orElse("");
    }

    /** Whether a form with this field was sent. */
    boolean sent(String name) {
        return parameters.sent(name).isPresent();
    }

    /** Which people are asked for. */
    UserQuery query() {
        return new UserQuery(
                typed(TEXT).strip(),
                oneOf(UserRole.values(), ROLE),
                oneOf(UserState.values(), STATE),
                parameters.get(PLACE).flatMap(UserPlace::parse),
                parameters.number(PAGE).orElse(1));
    }

    /** The person whose page is open. */
    Optional<String> user() {
        return parameters.get(USER);
    }

    /** The roles that are ticked; what is no role was not sent by the form and is left out. */
    Set<UserRole> roles() {
        return parameters.all(GIVE).stream()
                .flatMap(name -> Arrays.stream(UserRole.values())
                        .filter(role -> role.name().equals(name)))
                .collect(Collectors.toSet());
    }

    /** The places that are chosen. */
    Set<UserPlace> places() {
        return parameters.all(WHERE).stream()
                .flatMap(text -> UserPlace.parse(text).stream())
                .collect(Collectors.toSet());
    }

    /** The list with the choices made, from its first part on. */
    PageAddress list() {
        return page().with(TEXT, typed(TEXT))
                .with(ROLE, typed(ROLE))
                .with(STATE, typed(STATE))
                .with(PLACE, typed(PLACE));
    }

    static PageAddress page() {
        return PageAddress.of("users.xhtml");
    }

    private <E extends Enum<E>> Optional<E> oneOf(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(typed(name))).findFirst();
    }
}
