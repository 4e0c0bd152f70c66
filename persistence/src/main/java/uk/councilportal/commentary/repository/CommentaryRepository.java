package uk.councilportal.commentary.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.Change;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.commentary.entity.StoredCommentary;
import uk.councilportal.commentary.entity.StoredCommentaryText;
import uk.councilportal.commentary.model.CommentaryPlace;
import uk.councilportal.commentary.model.CommentaryText;
import uk.councilportal.commentary.model.KeptCommentary;
import uk.councilportal.period.model.ReportingMonth;

/** The council's commentary in all its revisions. */
@ApplicationScoped
public class CommentaryRepository {
    private static final String PLACES =
            "select c from StoredCommentary c where c.reportId = :report and c.month >= :first and c.month <= :last";
    private static final String TEXTS = "select t from StoredCommentaryText t where t.revision > :after"
            + " and t.revision <= :upTo and t.commentaryId in :places order by t.revision, t.commentaryId";

    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected CommentaryRepository() {}

    public CommentaryRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Every revision up to a revision of the texts about some months of a report, oldest first. */
    public List<KeptCommentary> listTexts(int reportId, ReportingMonth first, ReportingMonth last, int upTo) {
        return kept(places(reportId, first, last), 0, upTo);
    }

    /** Every text kept after one revision up to another about a report, oldest first. */
    public List<KeptCommentary> listWrittenBetween(int reportId, int after, int upTo) {
        Map<Integer, CommentaryPlace> places = entityManager
                .createQuery("select c from StoredCommentary c where c.reportId = :report", StoredCommentary.class)
                .setParameter("report", reportId)
                .getResultStream()
                .collect(Collectors.toMap(StoredCommentary::id, StoredCommentary::toModel));
        return kept(places, after, upTo);
    }

    /** The number of a place at which something was written before. */
    public Optional<Integer> findNumber(CommentaryPlace place) {
        return places(place.reportId(), place.month(), place.month()).entrySet().stream()
                .filter(known -> known.getValue().equals(place))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The number of a place, given to it where it has none. The council's counter must be locked. */
    public int number(CommentaryPlace place) {
        return findNumber(place).orElseGet(() -> add(place));
    }

    /** Keeps a text. */
    public void keep(int number, int revision, CommentaryText text) {
        entityManager.persist(new StoredCommentaryText(number, revision, text));
        entityManager.flush();
    }

    private int add(CommentaryPlace place) {
        Integer highest = entityManager
                .createQuery("select max(c.id) from StoredCommentary c", Integer.class)
                .getSingleResult();
        int number = highest == null ? 1 : highest + 1;
        entityManager.persist(new StoredCommentary(number, place));
        entityManager.flush();
        return number;
    }

    private Map<Integer, CommentaryPlace> places(int reportId, ReportingMonth first, ReportingMonth last) {
        return entityManager
                .createQuery(PLACES, StoredCommentary.class)
                .setParameter("report", reportId)
                .setParameter("first", first.index())
                .setParameter("last", last.index())
                .getResultStream()
                .collect(Collectors.toMap(StoredCommentary::id, StoredCommentary::toModel));
    }

    private List<KeptCommentary> kept(Map<Integer, CommentaryPlace> places, int after, int upTo) {
        if (places.isEmpty()) {
            return List.of();
        }
        List<StoredCommentaryText> texts = entityManager
                .createQuery(TEXTS, StoredCommentaryText.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setParameter("places", places.keySet())
                .getResultList();
        Map<Integer, Change> changes = new RevisionRepository(entityManager)
                .mapChanges(texts.stream().map(StoredCommentaryText::revision).collect(Collectors.toSet()));
        Function<StoredCommentaryText, KeptCommentary> kept = text -> new KeptCommentary(
                places.get(text.commentaryId()),
                text.toModel(),
                text.revision(),
                changes.get(text.revision()).madeBy(),
                changes.get(text.revision()).madeAt());
        return texts.stream().map(kept).toList();
    }
}
