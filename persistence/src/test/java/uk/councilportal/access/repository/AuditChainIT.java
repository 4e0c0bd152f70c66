package uk.councilportal.access.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.entity.StoredAuditChain;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.access.seal.ChainEnds;
import uk.councilportal.access.seal.FirstSeal;
import uk.councilportal.access.seal.TrailVerification;

/** The chain in the database grows and ends as it should, whoever writes, seals, verifies and removes at the same time. */
class AuditChainIT extends AuditTrailScene {
    private static final LocalDateTime OLD = LocalDateTime.parse("2019-01-01T00:00:00");

    @Test
    void isWholeAndGrows() {
        write("a", "2026-11-21T09:00:00Z");
        assertThat(verify().isWhole()).isTrue();
        write("b", "2026-11-21T09:00:01Z");
        write("c", "2026-11-21T09:00:02Z");
        AuditReport report = verify();

        assertThat(report.isWhole()).isTrue();
        assertThat(report.end()).startsWith("3:");
        assertThat(database.<Optional<LocalDateTime>>inTransaction(
                        em -> chain(em).lastCheck().at()))
                .contains(NOW);
    }

    @Test
    void isSealedOnceBeforeAnythingIsWrittenAndNotAgain() throws Exception {
        beginAnew(0, "");
        firstSeal();
        assertThat(verify().isWhole()).isTrue();

        write("a", "2026-11-21T09:00:00Z");
        beginAnew(0, "");
        firstSeal();
        assertThat(found()).containsExactly("ENDS 0", "WAITING 0");

        beginAnew(1, "");
        firstSeal();
        seal();
        String sealed = sealOfTheChain();
        firstSeal();
        assertThat(sealOfTheChain()).isEqualTo(sealed).hasSize(64);
    }

    @Test
    void staysWholeWhenWhatIsOldIsRemoved() {
        write("a", "2018-01-01T00:00:00Z");
        write("b", "2018-12-31T23:59:59Z");
        write("c", "2019-01-01T00:00:00Z");
        write("d", "2018-06-01T00:00:00Z");
        seal();

        assertThat(database.<Integer>inTransaction(em -> chain(em).removeBefore(OLD, KEY)))
                .isEqualTo(2);
        assertThat(verify().isWhole()).isTrue();
        assertThat(database.<Integer>inTransaction(em -> chain(em).removeBefore(OLD, KEY)))
                .isZero();
        assertThat(database.<Integer>inTransaction(em -> chain(em).removeBefore(NOW, KEY)))
                .isEqualTo(2);
        write("e", "2026-11-21T09:00:00Z");
        assertThat(verify().end()).startsWith("5:");
        assertThat(verify().isWhole()).isTrue();
        assertThat(database.<Long>inTransaction(em -> chain(em).lastCheck().removed()))
                .isEqualTo(4);
        database.execute("UPDATE audit_chain SET removed_to = 3");
        assertThat(found()).startsWith("ENDS 3");
    }

    @Test
    void takesEntriesFromBeforeTheChainAsTheDatabaseMarkedThem() {
        write("a", "2026-11-20T10:15:30.123456Z");
        write("b – “£” 😀", "2026-11-20T10:15:31Z");
        database.execute("UPDATE audit_entry SET nonce = CONCAT('earlier ', id), council = 'E08000018'");
        database.execute(earlierMarks());
        beginAnew(2, KEY.seal(new ChainEnds(2, 0, "", 0, "")));
        write("c", "2026-11-21T09:00:00Z");

        assertThat(verify().isWhole()).isTrue();
        database.execute("UPDATE audit_entry SET who = 'nobody' WHERE action = 'a'");
        database.execute(earlierMarks());
        assertThat(found()).startsWith("ALTERED 1");
    }

    /** As they were written before V0099: their marks know of no council that an entry is about. */
    @Test
    void takesEntriesFromBeforeTheyNamedCouncilsAsTheyAre() {
        String nonce = UUID.randomUUID().toString();
        String mark = KEY.mark(List.of(
                "2026-11-20T10:15:30.123456",
                "request",
                "E08000018",
                "olive",
                "viewer",
                "a",
                "on a",
                "DONE",
                "",
                nonce));
        database.execute("INSERT INTO audit_entry (at_utc, request_id, council, who, roles, action, object, outcome,"
                + " reason, nonce, mark) VALUES ('2026-11-20 10:15:30.123456', 'request', 'E08000018', 'olive', 'viewer',"
                + " 'a', 'on a', 'DONE', '', '" + nonce + "', '" + mark + "')");
        writeAbout("b", "E10000020");

        assertThat(verify().isWhole()).isTrue();
        assertThat(verify().end()).startsWith("2:");
    }

    @Test
    void findsThatAnEntryWasHiddenFromACouncilOrShownToAnother() {
        write("a", "2026-11-21T09:00:00Z");
        writeAbout("b", "E10000020");
        seal();
        for (String about : List.of("NULL", "''", "'E08000018'", "'E08000018 E10000020'")) {
            database.execute("UPDATE audit_entry SET about = " + about + " WHERE action = 'b'");
            assertThat(found()).as(about).containsExactly("ALTERED 2");
        }
        database.execute("UPDATE audit_entry SET about = 'E10000020' WHERE action = 'b'");
        assertThat(found()).isEmpty();
    }

    @Test
    void givesEveryEntryOnePlaceHoweverManyWriteAndSealAtOnce() throws Exception {
        int writers = 6;
        int each = 40;
        ExecutorService people = Executors.newFixedThreadPool(writers + 2);
        try {
            List<? extends java.util.concurrent.Future<?>> work = IntStream.range(0, writers + 2)
                    .mapToObj(number -> people.submit(() -> {
                        for (int turn = 0; turn < each; turn++) {
                            if (number < writers) {
                                write("w" + number, "2026-11-21T09:00:00Z");
                            } else {
                                seal();
                            }
                        }
                    }))
                    .toList();
            for (java.util.concurrent.Future<?> one : work) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            people.shutdownNow();
        }
        AuditReport report = verify();
        assertThat(report.isWhole()).isTrue();
        assertThat(report.end()).startsWith(writers * each + ":");
    }

    @Test
    void letsEntriesBeWrittenAndSealedWhileItIsFollowed() throws SQLException {
        writeAndSeal("a", "b");
        try (Connection connection = database.connect()) {
            AuditReport report = new TrailVerification(KEY, afterTheEnds(connection, () -> writeAndSeal("c"))).verify();

            assertThat(report.isWhole()).isTrue();
            assertThat(report.entries()).as("as it was when following began").isEqualTo(2);
        }
        assertThat(verify().end()).startsWith("3:");
        assertThat(verify().isWhole()).isTrue();
    }

    /** A connection on which something happens between the reading of the chain's ends and of its entries. */
    private static Connection afterTheEnds(Connection connection, Runnable work) {
        AtomicInteger questions = new AtomicInteger();
        return (Connection) Proxy.newProxyInstance(
                AuditChainIT.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("createStatement") && questions.incrementAndGet() == 2) {
                        work.run();
                    }
                    return method.invoke(connection, arguments);
                });
    }

    private void firstSeal() throws Exception {
        try (Connection connection = database.connect()) {
            new FirstSeal(KEY).migrate(new Context() {
                @Override
                public Configuration getConfiguration() {
                    return null;
                }

                @Override
                public Connection getConnection() {
                    return connection;
                }
            });
        }
    }

    private String sealOfTheChain() {
        return database.inTransaction(
                em -> em.find(StoredAuditChain.class, StoredAuditChain.ID).seal());
    }

    private static String earlierMarks() {
        String script =
                new String(read("/db/migration/V0065__audit_chain.sql"), java.nio.charset.StandardCharsets.UTF_8);
        int begin = script.indexOf("UPDATE audit_entry SET mark");
        return script.substring(begin, script.indexOf(';', begin));
    }

    private static byte[] read(String resource) {
        try (java.io.InputStream in = AuditChainIT.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
