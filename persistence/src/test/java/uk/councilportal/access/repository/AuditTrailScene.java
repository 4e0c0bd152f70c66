package uk.councilportal.access.repository;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import uk.councilportal.access.entity.AuditEntry;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.access.model.AuditedCall;
import uk.councilportal.access.seal.AuditKey;
import uk.councilportal.access.seal.ChainEnds;
import uk.councilportal.access.seal.TrailVerification;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.platform.database.TestDatabase;

/** An audit trail in the database that entries are written to, sealed and verified; empty before and after each test. */
abstract class AuditTrailScene {
    static final AuditKey KEY = new AuditKey("key of the chain's test");
    static final LocalDateTime NOW = LocalDateTime.parse("2026-11-21T10:00:00");

    final TestDatabase database = TestDatabase.get();

    @BeforeEach
    @AfterEach
    void anEmptyTrail() {
        database.execute("DELETE FROM audit_entry");
        beginAnew(0, KEY.seal(new ChainEnds(0, 0, "", 0, "")));
    }

    void beginAnew(int earlier, String seal) {
        database.execute("UPDATE audit_chain SET earlier = " + earlier + ", removed_to = 0, removed_link = '',"
                + " sealed_to = 0, sealed_link = '', seal = '" + seal + "', checked_utc = NULL");
    }

    void write(String action, String at) {
        write(new AuditedCall(action, "on " + action, "request"), at);
    }

    void writeAbout(String action, String council) {
        AuditedCall call = new AuditedCall(action, "on " + action, "request", Set.of(new AuthorityCode(council)));
        write(call, "2026-11-21T09:00:00Z");
    }

    private void write(AuditedCall call, String at) {
        database.inTransaction(em -> {
            em.persist(new AuditEntry(
                    Instant.parse(at),
                    new AuditActor("olive", Optional.empty(), Set.of("viewer")),
                    call,
                    AuditResult.done(),
                    KEY));
            return null;
        });
    }

    void writeAndSeal(String... actions) {
        for (String action : actions) {
            write(action, "2026-11-21T09:00:00Z");
        }
        seal();
    }

    void seal() {
        long after = 0;
        do {
            long from = after;
            after = database.<Long>inTransaction(em -> chain(em).extend(KEY, from));
        } while (after > 0);
    }

    AuditReport verify() {
        try {
            seal();
        } catch (IllegalStateException broken) {
            assertThat(broken).hasMessageContaining("past the portal");
        }
        try (Connection connection = database.connect()) {
            AuditReport report = new TrailVerification(KEY, connection).verify();
            database.inTransaction(em -> {
                chain(em).keep(NOW, report);
                return null;
            });
            return report;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    List<String> found() {
        return found(verify());
    }

    static List<String> found(AuditReport report) {
        return report.findings().stream()
                .map(finding -> finding.kind() + " " + finding.first())
                .toList();
    }

    static AuditChainRepository chain(EntityManager entityManager) {
        AuditChainRepository repository = new AuditChainRepository();
        repository.entityManager = entityManager;
        return repository;
    }
}
