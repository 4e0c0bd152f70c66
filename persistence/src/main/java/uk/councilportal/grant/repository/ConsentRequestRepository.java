package uk.councilportal.grant.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.grant.entity.StoredConsentRequest;
import uk.councilportal.grant.model.ConsentRequest;

/** Which councils boards have asked for their consent. */
@ApplicationScoped
public class ConsentRequestRepository {
    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    /** Every request, latest first. */
    public List<ConsentRequest> listRequests() {
        return entityManager
                .createQuery("select r from StoredConsentRequest r order by r.askedAt desc", StoredConsentRequest.class)
                .getResultStream()
                .map(StoredConsentRequest::toModel)
                .toList();
    }

    /** The requests put to a council, latest first. */
    public List<ConsentRequest> listOf(AuthorityCode council) {
        return entityManager
                .createQuery(
                        "select r from StoredConsentRequest r where r.askedCouncil = :council order by r.askedAt desc",
                        StoredConsentRequest.class)
                .setParameter("council", council.value())
                .getResultStream()
                .map(StoredConsentRequest::toModel)
                .toList();
    }

    /** Keeps a request; one that is there already is put again. */
    public void keep(ConsentRequest request) {
        entityManager.merge(new StoredConsentRequest(request));
    }

    /** Takes a request back, if it is there. */
    public void remove(String board, AuthorityCode council) {
        entityManager
                .createQuery("delete from StoredConsentRequest r where r.board = :board and r.askedCouncil = :council")
                .setParameter("board", board)
                .setParameter("council", council.value())
                .executeUpdate();
    }
}
