package uk.councilportal.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.AuthorityRepository;

/** The councils the timer goes through. The list belongs to no council. */
@ApplicationScoped
public class NoticeCouncils {
    @Inject
    AuthorityRepository authorities;

    /** Every council the portal knows. */
    @Transactional
    public List<AuthorityCode> list() {
        return authorities.listAuthorities().stream().map(Authority::code).toList();
    }
}
