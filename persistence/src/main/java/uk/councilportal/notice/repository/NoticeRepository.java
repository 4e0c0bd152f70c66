package uk.councilportal.notice.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.notice.entity.NoticeRefusal;
import uk.councilportal.notice.entity.StoredNotice;
import uk.councilportal.notice.model.Notice;
import uk.councilportal.notice.model.NoticeKey;
import uk.councilportal.notice.model.NoticeKind;

/** The council's notices: made, waiting to be sent, sent. */
@ApplicationScoped
public class NoticeRepository {
    private static final String ONE =
            " where n.report = :report and n.month = :month and n.occasion = :occasion and n.person = :person";

    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected NoticeRepository() {}

    public NoticeRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Keeps a notice to be sent, unless this person has been told of the occasion. */
    public void addOnce(Notice notice, LocalDateTime at) {
        if (one(notice.key()).getResultList().isEmpty()) {
            entityManager.persist(new StoredNotice(notice, at));
        }
    }

    /** The notices whose time has come, oldest first. */
    public List<NoticeKey> listDue(LocalDateTime now) {
        return entityManager
                .createQuery(
                        "select n from StoredNotice n where n.nextTry <= :now order by n.madeAt", StoredNotice.class)
                .setParameter("now", now)
                .getResultStream()
                .map(notice -> notice.toModel().key())
                .toList();
    }

    /** A notice, with all others who would send it kept waiting until the transaction ends. */
    public Optional<StoredNotice> lock(NoticeKey key) {
        return one(key).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** What people do not want, by sign-in name. */
    public Map<String, Set<NoticeKind>> mapRefusals() {
        Map<String, Set<NoticeKind>> refused = new HashMap<>();
        entityManager
                .createQuery("select r from NoticeRefusal r", NoticeRefusal.class)
                .getResultStream()
                .forEach(
                        refusal -> refused.computeIfAbsent(refusal.person(), person -> EnumSet.noneOf(NoticeKind.class))
                                .add(refusal.kind()));
        return refused;
    }

    /** Keeps what a person does not want, in place of what they said before. */
    public void refuse(String person, Collection<NoticeKind> kinds) {
        List<NoticeRefusal> before = entityManager
                .createQuery("select r from NoticeRefusal r where r.person = :person", NoticeRefusal.class)
                .setParameter("person", person)
                .getResultList();
        Set<NoticeKind> kept = before.stream().map(NoticeRefusal::kind).collect(Collectors.toSet());
        before.stream().filter(refusal -> !kinds.contains(refusal.kind())).forEach(entityManager::remove);
        kinds.stream()
                .filter(kind -> !kept.contains(kind))
                .forEach(kind -> entityManager.persist(new NoticeRefusal(person, kind)));
    }

    private TypedQuery<StoredNotice> one(NoticeKey key) {
        return entityManager
                .createQuery("select n from StoredNotice n" + ONE, StoredNotice.class)
                .setParameter("report", key.report())
                .setParameter("month", key.month().index())
                .setParameter("occasion", key.occasion())
                .setParameter("person", key.person());
    }
}
