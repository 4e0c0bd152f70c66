package uk.councilportal.identity.view;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.service.CouncilService;

/** The name of the reader's council, asked for once in a session. */
@SessionScoped
public class CouncilName implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CouncilService councils;

    private String code = "";
    private String name = "";

    /** The name of the council the reader belongs to now. */
    public String of(AuthorityCode council) {
        if (!council.value().equals(code)) {
            name = councils.details().name();
            code = council.value();
        }
        return name;
    }
}
