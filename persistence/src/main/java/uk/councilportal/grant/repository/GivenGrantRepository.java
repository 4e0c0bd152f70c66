package uk.councilportal.grant.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.grant.model.GivenGrant;
import uk.councilportal.grant.model.GranteeKind;

/** Which councils have let whom see something, over all councils and without any figure. */
@ApplicationScoped
public class GivenGrantRepository {
    @PersistenceContext(unitName = "overview")
    EntityManager entityManager;

    /** Every grant to a board there ever was, latest first. */
    public List<GivenGrant> listToBoards() {
        return entityManager
                .createQuery(
                        "select c.grantee, c.council, c.givenAt, c.untilDate, c.withdrawnAt, count(c.standardCode)"
                                + " from PastConsent c where c.granteeKind = :kind"
                                + " group by c.grantee, c.council, c.grantId, c.givenAt, c.untilDate, c.withdrawnAt"
                                + " order by c.givenAt desc",
                        Object[].class)
                .setParameter("kind", GranteeKind.BOARD)
                .getResultStream()
                .map(GivenGrantRepository::grant)
                .toList();
    }

    /** How many grants to a council are in force on a day, whoever has given them. */
    public int countTo(AuthorityCode council, LocalDate today) {
        return entityManager
                .createQuery(
                        "select c.council, c.grantId from PastConsent c where c.granteeKind = :kind and c.grantee = :code"
                                + " and c.withdrawnAt is null and (c.untilDate is null or c.untilDate >= :today)"
                                + " group by c.council, c.grantId",
                        Object[].class)
                .setParameter("kind", GranteeKind.COUNCIL)
                .setParameter("code", council.value())
                .setParameter("today", today)
                .getResultList()
                .size();
    }

    private static GivenGrant grant(Object[] row) {
        GivenGrant.Time time = new GivenGrant.Time(
                (LocalDateTime) row[2], Optional.ofNullable((LocalDate) row[3]), Optional.ofNullable((LocalDateTime)
                        row[4]));
        return new GivenGrant((String) row[0], new AuthorityCode((String) row[1]), (Long) row[5], time);
    }
}
