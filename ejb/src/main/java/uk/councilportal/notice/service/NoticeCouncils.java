package uk.councilportal.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.councilportal.access.caller.CouncilStanding;
import uk.councilportal.authority.model.AuthorityCode;

/** The councils the timer goes through. The list belongs to no council. */
@ApplicationScoped
public class NoticeCouncils {
    @Inject
    CouncilStanding standing;

    /** Every council whose people can come in; nobody else has anything to be told. */
    @Transactional
    public List<AuthorityCode> list() {
        return standing.listAdmitted().stream().sorted().toList();
    }
}
