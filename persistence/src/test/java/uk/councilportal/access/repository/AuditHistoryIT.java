package uk.councilportal.access.repository;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.entity.AuditEntry;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.model.AuditFilter;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.model.AuditOutcome;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.access.model.AuditScope;
import uk.councilportal.access.model.AuditSlice;
import uk.councilportal.access.model.AuditedCall;
import uk.councilportal.access.seal.AuditKey;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.platform.database.TestDatabase;

/** A council reads its own part of the audit trail, and nothing else of it. */
class AuditHistoryIT {
    private static final AuditFilter.Span APRIL =
            new AuditFilter.Span(LocalDateTime.parse("2017-04-01T00:00"), LocalDateTime.parse("2017-05-01T00:00"));

    /** Apart from the month of the other tests, which ask for the newest. */
    private static final AuditFilter.Span MARCH =
            new AuditFilter.Span(LocalDateTime.parse("2017-03-01T00:00"), LocalDateTime.parse("2017-04-01T00:00"));

    private static final AuditKey KEY = new AuditKey("key");

    private final TestDatabase database = TestDatabase.get();
    private final AuthorityCode own = database.newCouncil();
    private final AuthorityCode other = database.newCouncil();

    @BeforeEach
    void trail() {
        add("2017-03-31T23:59:59Z", own, "olive", call("A.read", "SG 2017-03"), AuditResult.done());
        add("2017-04-03T09:00:00Z", own, "olive", call("A.read", "SG 2017-03"), AuditResult.done());
        add("2017-04-04T09:00:00Z", own, "ada", call("B.keep", "100% of SG"), AuditResult.refused("NO_PERMISSION"));
        add("2017-04-05T09:00:00Z", own, "olive", call("B.keep", "EH"), AuditResult.failed("ROLLED_BACK"));
        add("2017-04-04T10:00:00Z", other, "olive", call("A.read", "SG 2017-03"), AuditResult.done());
        add("2017-04-04T11:00:00Z", null, "olive", call("A.read", "SG 2017-03"), AuditResult.done());
    }

    @Test
    void showsTheCouncilsOwnEntriesNewestFirst() {
        List<AuditLine> found = list("", "", "", null);

        assertThat(found).extracting(line -> line.at().getDayOfMonth()).containsExactly(5, 4, 3);
        assertThat(found.get(1).result()).isEqualTo(AuditResult.refused("NO_PERMISSION"));
        assertThat(count("", "", "", null)).isEqualTo(3);
    }

    @Test
    void leavesThoseThatPassEveryFilter() {
        assertThat(list("oli", "", "", null)).hasSize(2);
        assertThat(list("", "B.keep", "", null)).hasSize(2);
        assertThat(list("", "", "SG", null)).hasSize(2);
        assertThat(list("", "", "", AuditOutcome.REFUSED)).hasSize(1);
        assertThat(list("oli", "B.keep", "E", AuditOutcome.FAILED)).hasSize(1);
        assertThat(count("ada", "A.read", "", null)).isZero();
    }

    @Test
    void takesSignsOfPatternsAsTheyAreTyped() {
        assertThat(list("", "", "100%", null)).hasSize(1);
        assertThat(list("", "", "%", null)).hasSize(1);
        assertThat(list("o_ive", "", "", null)).isEmpty();
    }

    @Test
    void givesAPageAtATime() {
        assertThat(pageOf(1, 1)).extracting(line -> line.at().getDayOfMonth()).containsExactly(4);
        assertThat(pageOf(3, 1)).isEmpty();
    }

    @Test
    void ordersThemAsAskedForAndThoseThatAreAlikeFromNewToOld() {
        assertThat(ordered(AuditSlice.Key.WHEN, false)).containsExactly("3 olive", "4 ada", "5 olive");
        assertThat(ordered(AuditSlice.Key.WHO, false)).containsExactly("4 ada", "5 olive", "3 olive");
        assertThat(ordered(AuditSlice.Key.WHO, true)).containsExactly("5 olive", "3 olive", "4 ada");
        assertThat(ordered(AuditSlice.Key.ACTION, false)).containsExactly("3 olive", "5 olive", "4 ada");
        assertThat(ordered(AuditSlice.Key.OUTCOME, true)).containsExactly("4 ada", "5 olive", "3 olive");
        assertThat(ordered(AuditSlice.Key.COUNCIL, true)).containsExactly("5 olive", "4 ada", "3 olive");
    }

    @Test
    void showsThoseWhoLookAfterThePortalEverybodysOrThoseOfNoCouncil() {
        assertThat(database.<List<AuditLine>>inTransaction(em ->
                        entries(em).listOf(AuditScope.everybody(), AuditFilter.within(APRIL), AuditSlice.newest(500))))
                .extracting(line -> line.actor().council())
                .contains(Optional.of(own), Optional.of(other), Optional.empty());
        assertThat(database.<List<AuditLine>>inTransaction(em ->
                        entries(em).listOf(AuditScope.noCouncil(), AuditFilter.within(APRIL), AuditSlice.newest(500))))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.actor().council()).isEmpty());
    }

    @Test
    void showsACouncilWhatOthersDidAboutItAndNothingAboutOthers() {
        add("2017-04-06T09:00:00Z", null, "pat", about("UserService.move", own, other), AuditResult.done());
        add(
                "2017-04-07T09:00:00Z",
                other,
                "ada",
                about("UserService.disable", own),
                AuditResult.refused("OTHER_COUNCIL"));
        add("2017-04-08T09:00:00Z", null, "pat", about("CouncilStateService.suspend", other), AuditResult.done());

        assertThat(list("", "", "", null))
                .extracting(line -> line.at().getDayOfMonth())
                .containsExactly(7, 6, 5, 4, 3);
        assertThat(count("", "", "", null)).isEqualTo(5);
        assertThat(daysOf(AuditScope.of(other))).containsExactly(8, 7, 6, 4);
        assertThat(daysOf(AuditScope.of(Set.of(own, other)))).containsExactly(8, 7, 6, 5, 4, 4, 3);
        assertThat(list("pat", "", "", null).get(0).call().about()).containsExactlyInAnyOrder(own, other);
    }

    private List<Integer> daysOf(AuditScope scope) {
        return database
                .<List<AuditLine>>inTransaction(
                        em -> entries(em).listOf(scope, AuditFilter.within(APRIL), AuditSlice.newest(50)))
                .stream()
                .map(line -> line.at().getDayOfMonth())
                .toList();
    }

    private static AuditedCall about(String action, AuthorityCode... councils) {
        return call(action, "").alsoAbout(Set.of(councils));
    }

    private List<String> ordered(AuditSlice.Key key, boolean descending) {
        return database
                .<List<AuditLine>>inTransaction(em ->
                        entries(em).listOf(ofOwn(), AuditFilter.within(APRIL), new AuditSlice(key, descending, 0, 50)))
                .stream()
                .map(line -> line.at().getDayOfMonth() + " " + line.actor().name())
                .toList();
    }

    @Test
    void countsNoFurtherThanItIsAskedTo() {
        add("2017-04-06T09:00:00Z", null, "pat", about("UserService.move", own), AuditResult.done());
        add("2017-04-07T09:00:00Z", own, "ada", about("UserService.move", own), AuditResult.done());
        for (int most = 1; most <= 7; most++) {
            assertThat(counted(AuditScope.of(own), most)).as("up to " + most).isEqualTo(Math.min(most, 5));
        }
        assertThat(counted(AuditScope.everybody(), 3)).isEqualTo(3);
        assertThat(counted(AuditScope.noCouncil(), 1)).isEqualTo(1);
    }

    private int counted(AuditScope scope, int most) {
        return database.<Integer>inTransaction(em -> entries(em).countOf(scope, AuditFilter.within(APRIL), most));
    }

    /** More than are read at a time, some of them of one moment. */
    @Test
    void givesEachEntryOnceHoweverManyThereAre() {
        int many = 2_000;
        database.inTransaction(em -> {
            for (int number = 0; number < many; number++) {
                Instant at = Instant.parse("2017-03-10T09:00:00Z").plusSeconds(number / 7);
                AuditActor actor = new AuditActor("olive", Optional.of(own), Set.of("viewer"));
                entries(em).add(new AuditEntry(at, actor, call("A.read", "n" + number), AuditResult.done(), KEY));
                em.flush(); // numbers are given in the order of writing
            }
            return null;
        });
        List<String> expected =
                IntStream.range(0, many).mapToObj(number -> "n" + number).toList();

        assertThat(given(false, 5_000)).isEqualTo(expected);
        assertThat(given(true, 5_000)).isEqualTo(reversed(expected));
        assertThat(given(false, many)).hasSize(many);
        assertThat(given(false, many - 1)).hasSize(many).last().isEqualTo("and more");
        assertThat(given(true, 1_000)).hasSize(1_001).startsWith("n1999").endsWith("n1000", "and more");
    }

    private List<String> given(boolean descending, int most) {
        AuditFilter filter = new AuditFilter("", "A.read", "n", MARCH, Optional.empty());
        List<String> objects = new ArrayList<>();
        boolean more = database.<Boolean>inTransaction(em -> entries(em)
                .each(
                        ofOwn(),
                        filter,
                        new AuditSlice(AuditSlice.Key.WHEN, descending, 0, most),
                        line -> objects.add(line.call().object())));
        if (more) {
            objects.add("and more");
        }
        return objects;
    }

    private static List<String> reversed(List<String> lines) {
        List<String> turned = new ArrayList<>(lines);
        Collections.reverse(turned);
        return turned;
    }

    @Test
    void saysWhenPeopleLastCameIn() {
        add("2017-04-03T08:00:00Z", own, "fern", call(AuditedCall.SIGN_IN, ""), AuditResult.done());
        add("2017-04-04T08:00:00Z", own, "fern", call(AuditedCall.SIGN_IN, ""), AuditResult.done());
        add("2017-04-05T08:00:00Z", own, "fern", call(AuditedCall.SIGN_IN, ""), AuditResult.refused("NO_ROLE"));
        add("2017-04-06T08:00:00Z", own, "fern", call("A.read", ""), AuditResult.done());
        add("2017-04-07T08:00:00Z", own, "gill", call(AuditedCall.SIGN_IN, ""), AuditResult.refused("NO_ROLE"));

        assertThat(lastSignIns(List.of("fern", "gill", "hal")))
                .containsExactly(Map.entry("fern", LocalDateTime.parse("2017-04-04T08:00:00")));
        assertThat(lastSignIns(List.of())).isEmpty();
    }

    private Map<String, LocalDateTime> lastSignIns(List<String> names) {
        return database.inTransaction(em -> entries(em).mapLastSignIns(names));
    }

    private List<AuditLine> list(String who, String action, String object, AuditOutcome outcome) {
        return database.inTransaction(
                em -> entries(em).listOf(ofOwn(), filter(who, action, object, outcome), AuditSlice.newest(50)));
    }

    private long count(String who, String action, String object, AuditOutcome outcome) {
        return database.inTransaction(
                em -> (long) entries(em).countOf(ofOwn(), filter(who, action, object, outcome), 50));
    }

    private List<AuditLine> pageOf(int leftOut, int most) {
        return database.inTransaction(em -> entries(em)
                .listOf(ofOwn(), filter("", "", "", null), new AuditSlice(AuditSlice.Key.WHEN, true, leftOut, most)));
    }

    private AuditScope ofOwn() {
        return AuditScope.of(own);
    }

    private static AuditFilter filter(String who, String action, String object, AuditOutcome outcome) {
        return new AuditFilter(who, action, object, APRIL, Optional.ofNullable(outcome));
    }

    private static AuditRepository entries(EntityManager entityManager) {
        AuditRepository repository = new AuditRepository();
        repository.entityManager = entityManager;
        return repository;
    }

    private static AuditedCall call(String action, String object) {
        return new AuditedCall(action, object, "00000000-0000-0000-0000-000000000000");
    }

    private void add(String at, AuthorityCode council, String who, AuditedCall call, AuditResult result) {
        AuditActor actor = new AuditActor(who, Optional.ofNullable(council), Set.of("viewer"));
        database.inTransaction(em -> {
            entries(em).add(new AuditEntry(Instant.parse(at), actor, call, result, KEY));
            return null;
        });
    }
}
