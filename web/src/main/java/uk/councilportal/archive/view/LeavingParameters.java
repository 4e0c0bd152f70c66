package uk.councilportal.archive.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.PageNotFoundException;

/** What stands in the address of the page of councils that leave, and what its forms send. */
@RequestScoped
public class LeavingParameters {
    static final String COUNCIL = "council";
    static final String REASON = "reason";
    static final String DONE = "done";
    static final String FILE = "file";

    @Inject
    private AddressParameters parameters;

    /** What was given for a parameter, without space around it. */
    String typed(String name) {
        return parameters.get(name).orElse("").strip();
    }

    /** The council named; one that cannot be one is not found. */
    AuthorityCode council() {
        return AuthorityCode.find(typed(COUNCIL)).orElseThrow(PageNotFoundException::new);
    }

    static PageAddress page() {
        return PageAddress.of("leaving.xhtml");
    }

    /** The page of one council. */
    static PageAddress page(AuthorityCode council) {
        return page().with(COUNCIL, council.value());
    }
}
