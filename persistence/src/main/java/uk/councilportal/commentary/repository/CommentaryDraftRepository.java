package uk.councilportal.commentary.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.commentary.entity.StoredCommentaryDraft;
import uk.councilportal.commentary.model.CommentaryDraft;

/** What people have typed and not kept yet, one draft for each person and text. */
@ApplicationScoped
public class CommentaryDraftRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected CommentaryDraftRepository() {}

    public CommentaryDraftRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A person's draft of a text. */
    public Optional<CommentaryDraft> findDraft(int number, String person) {
        return find(number, person).map(StoredCommentaryDraft::toModel);
    }

    /** The numbers of the texts a person has drafts of. */
    public Set<Integer> listDrafted(String person) {
        return entityManager
                .createQuery(
                        "select d from StoredCommentaryDraft d where d.person = :person", StoredCommentaryDraft.class)
                .setParameter("person", person)
                .getResultStream()
                .map(StoredCommentaryDraft::commentaryId)
                .collect(Collectors.toSet());
    }

    /** Saves a person's draft over the one before. */
    public void save(int number, String person, CommentaryDraft draft) {
        find(number, person)
                .ifPresentOrElse(
                        stored -> stored.write(draft),
                        () -> entityManager.persist(new StoredCommentaryDraft(number, person, draft)));
        entityManager.flush();
    }

    /** Removes a person's draft, if there is one. */
    public void remove(int number, String person) {
        find(number, person).ifPresent(entityManager::remove);
        entityManager.flush();
    }

    private Optional<StoredCommentaryDraft> find(int number, String person) {
        List<StoredCommentaryDraft> found = entityManager
                .createQuery(
                        "select d from StoredCommentaryDraft d where d.commentaryId = :number and d.person = :person",
                        StoredCommentaryDraft.class)
                .setParameter("number", number)
                .setParameter("person", person)
                .getResultList();
        return found.stream().findFirst();
    }
}
