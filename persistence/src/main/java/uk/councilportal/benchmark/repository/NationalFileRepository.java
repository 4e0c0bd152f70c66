package uk.councilportal.benchmark.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import uk.councilportal.authority.model.StoredFile;
import uk.councilportal.benchmark.entity.StoredNationalFile;
import uk.councilportal.benchmark.model.FileDigest;
import uk.councilportal.benchmark.model.KeptFile;

/** The files of national data that were stored. */
@ApplicationScoped
public class NationalFileRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected NationalFileRepository() {}

    public NationalFileRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Whether the file is the one stored last among those with its headings. */
    public boolean isLatest(FileDigest digest) {
        return entityManager
                .createQuery(
                        "select f.content from StoredNationalFile f where f.headings = :headings order by f.id desc",
                        String.class)
                .setParameter("headings", digest.headings())
                .setMaxResults(1)
                .getResultStream()
                .anyMatch(digest.content()::equals);
    }

    /** The files that were stored last, the latest first. */
    public List<KeptFile> listLatest(int most) {
        return entityManager
                .createQuery("select f from StoredNationalFile f order by f.id desc", StoredNationalFile.class)
                .setMaxResults(most)
                .getResultStream()
                .map(StoredNationalFile::toModel)
                .toList();
    }

    /** Keeps a stored file. */
    public void add(StoredFile file, FileDigest digest, String storedBy, LocalDateTime storedAt) {
        entityManager.persist(new StoredNationalFile(file, digest, storedBy, storedAt));
    }
}
