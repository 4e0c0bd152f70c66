package uk.councilportal.access.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.access.seal.ChainEnd;
import uk.councilportal.access.seal.TrailVerification;

/** What the database alone would not tell: a genuine earlier state put back, and rows that nobody can read. */
class PutBackTrailIT extends AuditTrailScene {

    @Test
    void findsThatAnEarlierStateWasPutBackAndBuildsNothingOnIt() throws SQLException {
        writeAndSeal("a", "b");
        database.execute("CREATE OR REPLACE TABLE kept_chain AS SELECT * FROM audit_chain");
        writeAndSeal("c", "d");
        ChainEnd known = database.<ChainEnd>inTransaction(em -> chain(em).end());
        requireEnd(known);

        database.execute("UPDATE audit_chain c JOIN kept_chain k USING (id)"
                + " SET c.sealed_to = k.sealed_to, c.sealed_link = k.sealed_link, c.seal = k.seal");
        database.execute("DROP TABLE kept_chain");
        database.execute("DELETE FROM audit_entry WHERE action = 'c'");
        database.execute("UPDATE audit_entry SET chain_position = NULL, link = NULL WHERE chain_position > 2");

        assertThatThrownBy(() -> requireEnd(known)).hasMessageContaining("no longer has the end 4:");
        seal();
        write("e", "2026-11-21T09:00:00Z");
        seal();
        assertThatThrownBy(() -> requireEnd(known)).hasMessageContaining("no longer has the end 4:");
        assertThat(found(verify(Optional.empty()))).as("by the database alone").isEmpty();
        assertThat(found(verify(Optional.of(known)))).containsExactly("PUT_BACK 4");
    }

    @Test
    void asksForNoEndThatIsGoneBecauseOfItsAge() {
        writeAndSeal("a", "b");
        ChainEnd known = database.<ChainEnd>inTransaction(em -> chain(em).end());
        database.<Integer>inTransaction(em -> chain(em).removeBefore(NOW, KEY));
        writeAndSeal("c");
        requireEnd(known);
    }

    @Test
    void namesARowThatCannotBeReadAndLooksAtTheOthers() throws SQLException {
        writeAndSeal("a", "b", "c");
        database.execute("ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_outcome");
        try {
            database.execute(
                    "INSERT INTO audit_entry (at_utc, request_id, who, roles, action, object, outcome, reason, nonce, mark)"
                            + " SELECT at_utc, request_id, who, roles, 'crafted', object, 'X', reason, '"
                            + UUID.randomUUID() + "', mark FROM audit_entry WHERE action = 'a'");
            database.execute("UPDATE audit_entry SET outcome = 'Y' WHERE action = 'b'");
            database.execute("DELETE FROM audit_entry WHERE action = 'c'");

            AuditReport report = verify(Optional.empty());
            assertThat(found(report)).containsExactly("ALTERED 2", "FOREIGN 0", "MISSING 3");
            assertThat(report.findings().get(1).entry().orElseThrow().call().action())
                    .isEqualTo("crafted");
        } finally {
            database.execute("DELETE FROM audit_entry");
            database.execute("ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_outcome"
                    + " CHECK (outcome IN ('DONE', 'REFUSED', 'FAILED'))");
        }
    }

    private void requireEnd(ChainEnd known) {
        database.inTransaction(em -> {
            chain(em).requireEnd(known);
            return null;
        });
    }

    private AuditReport verify(Optional<ChainEnd> known) throws SQLException {
        try (Connection connection = database.connect()) {
            return new TrailVerification(KEY, connection, known).verify();
        }
    }
}
