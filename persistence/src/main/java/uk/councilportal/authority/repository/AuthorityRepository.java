package uk.councilportal.authority.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.councilportal.authority.entity.StoredAuthority;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;

/** The councils of England: national reference data, the same for every caller. */
@ApplicationScoped
public class AuthorityRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected AuthorityRepository() {}

    public AuthorityRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Optional<Authority> findAuthority(AuthorityCode code) {
        return findStored(code).map(StoredAuthority::toModel);
    }

    /** All councils by name. */
    public List<Authority> listAuthorities() {
        return entityManager
                .createQuery("select a from StoredAuthority a order by a.name", StoredAuthority.class)
                .getResultStream()
                .map(StoredAuthority::toModel)
                .toList();
    }

    public boolean isEmpty() {
        return entityManager
                        .createQuery("select count(a) from StoredAuthority a", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** All councils as rows, for keeping them. */
    public List<StoredAuthority> listStored() {
        return entityManager
                .createQuery("select a from StoredAuthority a order by a.onsCode", StoredAuthority.class)
                .getResultList();
    }

    /** The row itself, for keeping it. */
    public Optional<StoredAuthority> findStored(AuthorityCode code) {
        return Optional.ofNullable(entityManager.find(StoredAuthority.class, code.value()));
    }

    public void add(StoredAuthority authority) {
        entityManager.persist(authority);
    }

    /** Takes a council off the list again, unless national figures about it have come in since. */
    public void remove(AuthorityCode code) {
        entityManager.flush();
        long known = entityManager
                .createQuery("select count(p) from StoredPopulation p where p.authority = :code", Long.class)
                .setParameter("code", code.value())
                .getSingleResult();
        if (known == 0) {
            findStored(code).ifPresent(entityManager::remove);
        }
    }

    /** Writes what has been changed so far, so that its name is free for another. */
    public void flush() {
        entityManager.flush();
    }
}
