package uk.councilportal.council.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.authority.entity.StoredAuthority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.entity.StoredCouncilChange;
import uk.councilportal.council.entity.StoredCouncilLogo;
import uk.councilportal.council.entity.StoredPortalCouncil;
import uk.councilportal.council.entity.StoredSuccession;
import uk.councilportal.council.model.CouncilChange;
import uk.councilportal.council.model.CouncilLogo;
import uk.councilportal.council.model.CouncilSettings;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.council.model.PortalCouncil;
import uk.councilportal.council.model.Succession;
import uk.councilportal.disclosure.model.CouncilPolicy;

/** The councils on the portal, and what has been changed about them. */
@ApplicationScoped
public class PortalCouncilRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected PortalCouncilRepository() {}

    public PortalCouncilRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Where a council stands just now; empty for one that is not on the portal. */
    public Optional<CouncilState> findState(AuthorityCode council) {
        return entityManager
                .createQuery("select c.state from StoredPortalCouncil c where c.onsCode = :code", CouncilState.class)
                .setParameter("code", council.value())
                .getResultStream()
                .findFirst();
    }

    /** What councils have chosen to withhold, as stored; those not on the portal have chosen nothing. */
    public Map<AuthorityCode, CouncilPolicy> mapPolicies(Collection<AuthorityCode> councils) {
        if (councils.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select c.onsCode, c.disclosure from StoredPortalCouncil c where c.onsCode in :codes",
                        Object[].class)
                .setParameter(
                        "codes", councils.stream().map(AuthorityCode::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new AuthorityCode((String) row[0]), row -> CouncilPolicy.stored((String) row[1])));
    }

    /** The councils that stand in one of some ways. */
    public Set<AuthorityCode> listCodes(Collection<CouncilState> states) {
        return entityManager
                .createQuery("select c.onsCode from StoredPortalCouncil c where c.state in :states", String.class)
                .setParameter("states", states)
                .getResultStream()
                .map(AuthorityCode::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All councils on the portal, by name. */
    public List<PortalCouncil> listCouncils() {
        return entityManager
                .createQuery(
                        "select c from StoredPortalCouncil c join fetch c.authority a order by a.name",
                        StoredPortalCouncil.class)
                .getResultStream()
                .map(StoredPortalCouncil::toModel)
                .toList();
    }

    public Optional<PortalCouncil> findCouncil(AuthorityCode code) {
        return Optional.ofNullable(entityManager.find(StoredPortalCouncil.class, code.value()))
                .map(StoredPortalCouncil::toModel);
    }

    /** The row itself, for changing it, so that whoever else changes it waits. */
    public Optional<StoredPortalCouncil> lock(AuthorityCode code) {
        return Optional.ofNullable(
                entityManager.find(StoredPortalCouncil.class, code.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Puts a council on the portal. */
    public StoredPortalCouncil add(AuthorityCode code, CouncilState state, CouncilSettings settings) {
        StoredAuthority authority = entityManager.find(StoredAuthority.class, code.value());
        StoredPortalCouncil added = new StoredPortalCouncil(authority, state, settings);
        entityManager.persist(added);
        return added;
    }

    /** Takes a council off the portal that never was more than begun. */
    public void remove(StoredPortalCouncil council) {
        for (String what : List.of("StoredCouncilChange", "StoredCouncilLogo")) {
            entityManager
                    .createQuery("delete from " + what + " r where r.onsCode = :code")
                    .setParameter("code", council.code().value())
                    .executeUpdate();
        }
        entityManager.remove(council);
    }

    /** Writes down by which council another is followed. */
    public void add(Succession succession) {
        entityManager.persist(new StoredSuccession(succession));
    }

    /** By which council this one is followed; empty for one that goes on. */
    public Optional<Succession> findSuccession(AuthorityCode former) {
        return entityManager
                .createQuery(
                        "select s from StoredSuccession s where s.former = :code and s.since is not null",
                        StoredSuccession.class)
                .setParameter("code", former.value())
                .getResultStream()
                .map(StoredSuccession::toModel)
                .findFirst();
    }

    /** All councils that are followed by another. */
    public List<Succession> listSuccessions() {
        return entityManager
                .createQuery("select s from StoredSuccession s where s.since is not null", StoredSuccession.class)
                .getResultStream()
                .map(StoredSuccession::toModel)
                .toList();
    }

    /** The councils this one follows. */
    public List<Succession> listFormer(AuthorityCode successor) {
        return entityManager
                .createQuery(
                        "select s from StoredSuccession s where s.successor = :code and s.since is not null"
                                + " order by s.since, s.former",
                        StoredSuccession.class)
                .setParameter("code", successor.value())
                .getResultStream()
                .map(StoredSuccession::toModel)
                .toList();
    }

    /** The picture beside a council's name. */
    public Optional<byte[]> findLogo(AuthorityCode code) {
        return Optional.ofNullable(entityManager.find(StoredCouncilLogo.class, code.value()))
                .map(StoredCouncilLogo::image);
    }

    /** The pictures beside the names of some councils, of those that have one. */
    public Map<AuthorityCode, byte[]> mapLogos(Collection<AuthorityCode> councils) {
        if (councils.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select l from StoredCouncilLogo l where l.onsCode in :codes", StoredCouncilLogo.class)
                .setParameter(
                        "codes", councils.stream().map(AuthorityCode::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(StoredCouncilLogo::council, StoredCouncilLogo::image));
    }

    /** Keeps the picture beside a council's name in place of the one before. */
    public void keepLogo(AuthorityCode code, CouncilLogo logo) {
        entityManager.merge(new StoredCouncilLogo(code, logo));
    }

    /** Writes down a change; the council's row is held by whoever does. */
    public void add(AuthorityCode code, CouncilChange change) {
        Integer last = entityManager
                .createQuery("select max(c.number) from StoredCouncilChange c where c.onsCode = :code", Integer.class)
                .setParameter("code", code.value())
                .getSingleResult();
        entityManager.persist(new StoredCouncilChange(code, last == null ? 1 : last + 1, change));
    }

    /** What has been changed about a council, latest first. */
    public List<CouncilChange> listChanges(AuthorityCode code) {
        return entityManager
                .createQuery(
                        "select c from StoredCouncilChange c where c.onsCode = :code order by c.number desc",
                        StoredCouncilChange.class)
                .setParameter("code", code.value())
                .getResultStream()
                .map(StoredCouncilChange::toModel)
                .toList();
    }
}
