package uk.councilportal.access.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is done in the database past the portal is found, or refused there already. */
class AlteredTrailIT extends AuditTrailScene {
    @Test
    void findsAnEntryThatWasAltered() {
        writeAndSeal("a", "b", "c");
        for (String change : List.of(
                "who = 'nobody'",
                "council = 'E08000018'",
                "roles = ''",
                "action = 'Other'",
                "object = 'other'",
                "outcome = 'REFUSED'",
                "reason = 'OTHER'",
                "about = 'E08000018'",
                "about = ''",
                "request_id = 'other'",
                "at_utc = at_utc + INTERVAL 1 MICROSECOND",
                "nonce = 'other'",
                "mark = REPEAT('0', 64)",
                "link = REPEAT('0', 64)")) {
            String column = change.substring(0, change.indexOf(' '));
            database.execute("CREATE OR REPLACE TABLE kept_entry AS SELECT * FROM audit_entry");
            database.execute("UPDATE audit_entry SET " + change + " WHERE action = 'b'");
            assertThat(found()).as(change).containsExactly("ALTERED 2");
            database.execute("UPDATE audit_entry e JOIN kept_entry k USING (id) SET e." + column + " = k." + column);
        }
        database.execute("DROP TABLE kept_entry");
        assertThat(found()).isEmpty();
    }

    @Test
    void findsThatAnEntryWasTakenOut() {
        writeAndSeal("a", "b", "c");
        database.execute("DELETE FROM audit_entry WHERE action = 'b'");
        assertThat(found()).containsExactly("MISSING 2");
        database.execute("DELETE FROM audit_entry WHERE action = 'c'");
        assertThat(found()).containsExactly("MISSING 2");
    }

    @Test
    void findsAnEntryThatWasPutIn() {
        writeAndSeal("a", "b");
        database.execute(
                "INSERT INTO audit_entry (at_utc, request_id, who, roles, action, object, outcome, reason, nonce,"
                        + " mark) SELECT at_utc, request_id, who, roles, action, object, outcome, reason, '"
                        + UUID.randomUUID()
                        + "', mark FROM audit_entry WHERE action = 'a'");
        assertThat(found()).containsExactly("FOREIGN 0");
        writeAndSeal("c");
        assertThat(found()).containsExactly("FOREIGN 0");
    }

    @Test
    void keepsAnEntryFromBeingCopied() {
        writeAndSeal("a");
        assertThatThrownBy(() ->
                        database.execute("INSERT INTO audit_entry (at_utc, request_id, who, roles, action, object,"
                                + " outcome, reason, nonce, mark) SELECT at_utc, request_id, who, roles, action, object, outcome,"
                                + " reason, nonce, mark FROM audit_entry"))
                .hasMessageContaining("audit_entry_nonce");
    }

    @Test
    void buildsNothingOnEndsThatWereMoved() {
        writeAndSeal("a", "b");
        database.execute("DELETE FROM audit_entry WHERE action = 'b'");
        database.execute("UPDATE audit_chain SET sealed_to = 1, sealed_link ="
                + " (SELECT link FROM audit_entry WHERE chain_position = 1)");
        write("c", "2026-11-21T09:00:02Z");

        assertThatThrownBy(this::seal).hasMessageContaining("past the portal");
        assertThat(found()).containsExactly("ENDS 0", "WAITING 0");
    }

    @Test
    void doesNotBeginAnewForSomebodyWhoTookEntriesOut() {
        writeAndSeal("a", "b", "c");
        database.execute("DELETE FROM audit_entry WHERE action = 'b'");
        database.execute("UPDATE audit_entry SET chain_position = NULL, link = NULL");
        for (int earlier : new int[] {0, 2}) {
            beginAnew(earlier, "");
            assertThatThrownBy(this::seal).hasMessageContaining("past the portal");
            assertThat(found()).containsExactly("ENDS 0", "WAITING 0");
        }
    }
}
