package uk.councilportal.council.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.service.SeenCouncil;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.PageNotFoundException;

/** What stands in the addresses of the pages of councils, and what their forms send. */
@RequestScoped
public class CouncilParameters {
    static final String COUNCIL = "council";
    static final String SEEN = "seen";
    static final String DONE = "done";
    static final String TEXT = "q";
    static final String STATE = "state";

    @Inject
    private AddressParameters parameters;

    /** What was given for a parameter, without space around it. */
    String typed(String name) {
        return parameters.get(name).orElse("").strip();
    }

    /** A number; empty where none was given, or something else. */
    Optional<Integer> number(String name) {
        return parameters.number(name);
    }

    /** What was sent for a parameter, blank or not; empty where it was not sent at all. */
    Optional<String> sent(String name) {
        return parameters.sent(name);
    }

    /** Everything that was given for a parameter. */
    List<String> all(String name) {
        return parameters.all(name);
    }

    Map<String, String> fields() {
        return parameters.fields();
    }

    /** The council the page is about; a code that can be none is not found. */
    AuthorityCode code() {
        return AuthorityCode.find(typed(COUNCIL)).orElseThrow(PageNotFoundException::new);
    }

    /** The council as it was shown when something was decided about it. */
    SeenCouncil seen() {
        return new SeenCouncil(code(), parameters.number(SEEN).orElseThrow(PageNotFoundException::new));
    }

    static PageAddress list() {
        return PageAddress.of("councils.xhtml");
    }

    /** The page of one council. */
    static PageAddress page(AuthorityCode code) {
        return PageAddress.of("council.xhtml").with(COUNCIL, code.value());
    }
}
