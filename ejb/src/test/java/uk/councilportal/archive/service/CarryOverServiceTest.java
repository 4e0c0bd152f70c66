package uk.councilportal.archive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.archive.model.RowsMark;
import uk.councilportal.archive.repository.CarryOverRepository;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.model.Succession;
import uk.councilportal.council.repository.PortalCouncilRepository;

/** What goes with a council to its new code is looked over, before and afterwards. */
class CarryOverServiceTest {
    private static final AuthorityCode FORMER = new AuthorityCode("E06000901");
    private static final AuthorityCode CODE = new AuthorityCode("E06000902");

    private final List<String> done = new ArrayList<>();
    private final Caller caller = new Caller();
    private final Rows rows = new Rows();
    private final CarryOverService service = new CarryOverService(caller, new Book(), new Councils(), rows);

    CarryOverServiceTest() {
        caller.become(UserFixture.of(FORMER, PortalRole.COUNCIL_ADMIN));
    }

    @Test
    void makesWhoeverWantsToChangeSomethingWaitBeforeItLooks() {
        assertThat(service.carryOver().rows()).isEqualTo(CouncilTable.carried().size());

        assertThat(done)
                .startsWith("locked")
                .endsWith("counted")
                .hasSize(2 + CouncilTable.carried().size());
    }

    @Test
    void isRefusedWhereNotEveryRowHasArrivedOrNotAsItWas() {
        rows.lost.add(CouncilTable.OBSERVATION);
        assertThatThrownBy(service::carryOver).hasMessage(CODE + " has not got every row");
        rows.lost.clear();
        rows.changed.add(CouncilTable.TARGET);
        assertThatThrownBy(service::carryOver).hasMessage(CODE + " has not got every row");
    }

    @Test
    void isRefusedBeforeARowIsCopiedWhereOneIsThere() {
        rows.there.add(CouncilTable.PERSON);
        assertThatThrownBy(service::carryOver).hasMessage(CODE + " has rows already");
        assertThat(done).containsExactly("locked");
    }

    @Test
    void countsWithoutWriting() {
        assertThat(service.history().rows()).isEqualTo(CouncilTable.carried().size());
        assertThat(done).isEmpty();
    }

    private final class Book extends ArchiveBook {
        @Override
        void lock() {
            done.add("locked");
        }
    }

    private static final class Councils extends PortalCouncilRepository {
        private Councils() {
            super(null);
        }

        @Override
        public Optional<Succession> findSuccession(AuthorityCode former) {
            return Optional.of(new Succession(FORMER, CODE, LocalDate.of(2026, 4, 1), Succession.Kind.NEW_CODE));
        }
    }

    /** One row in each table. */
    private final class Rows extends CarryOverRepository {
        private final Set<CouncilTable> there = new HashSet<>();
        private final Set<CouncilTable> lost = new HashSet<>();
        private final Set<CouncilTable> changed = new HashSet<>();

        @Override
        public boolean isEmpty(CouncilTable table, AuthorityCode successor) {
            return !there.contains(table);
        }

        @Override
        public long count(CouncilTable table) {
            return 1;
        }

        @Override
        public void copy(CouncilTable table, AuthorityCode successor) {
            done.add(table.table());
        }

        @Override
        public RowsMark mark(CouncilTable table) {
            if (!done.contains("counted")) {
                done.add("counted");
            }
            return new RowsMark(1, BigDecimal.ONE);
        }

        @Override
        public RowsMark mark(CouncilTable table, AuthorityCode successor) {
            return new RowsMark(
                    lost.contains(table) ? 0 : 1, changed.contains(table) ? BigDecimal.TEN : BigDecimal.ONE);
        }
    }
}
