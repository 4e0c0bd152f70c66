package uk.councilportal.grant.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.PageAddress;

/** What stands in the address of the page of grants, and what its form sends. */
@RequestScoped
public class GrantParameters {
    static final String GIVE = "give";
    static final String WITHDRAW = "withdraw";
    static final String DONE = "done";
    static final String GRANTEE = "grantee";
    static final String INDICATOR = "indicator";
    static final String ALL = "all";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String DIMENSION = "dimension";

    @Inject
    private AddressParameters parameters;

    /** What was given for a parameter. */
    Optional<String> get(String name) {
        return parameters.get(name).map(String::strip);
    }

    /** What is ticked under a name. */
    Set<String> ticked(String name) {
        return Set.copyOf(parameters.all(name));
    }

    /** The grant that is to be withdrawn. */
    Optional<Integer> withdrawn() {
        return parameters.number(WITHDRAW);
    }

    /** The page with no choice made. */
    static PageAddress page() {
        return PageAddress.of("grants.xhtml");
    }
}
