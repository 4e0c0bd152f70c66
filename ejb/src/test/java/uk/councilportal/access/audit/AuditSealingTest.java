package uk.councilportal.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.model.AuditReport;

class AuditSealingTest {
    private final Chain chain = new Chain();
    private final AuditSealing sealing = new AuditSealing();

    AuditSealingTest() {
        sealing.chain = chain;
    }

    @Test
    void goesOnUntilNoEntryWaits() {
        chain.parts = 2;
        sealing.seal();
        assertThat(chain.done).containsExactly("after 0", "after 1", "after 2");
    }

    @Test
    void triesAgainTheNextTimeWhatCouldNotBeDone() {
        chain.broken = true;
        sealing.seal();
        sealing.seal();
        chain.broken = false;
        sealing.seal();
        assertThat(chain.done).containsExactly("after 0", "after 0", "after 0");
    }

    @Test
    void verifiesWithWhatHasJustBeenWrittenAndAlsoWhereNothingCanBeAdded() {
        assertThat(sealing.verify().isWhole()).isTrue();
        chain.broken = true;
        assertThat(sealing.verify().isWhole()).isTrue();
        assertThat(chain.done).containsExactly("after 0", "verified", "kept", "after 0", "verified", "kept");
    }

    /** A chain of so many parts. */
    private static final class Chain extends AuditChain {
        private final List<String> done = new ArrayList<>();
        private int parts;
        private boolean broken;

        @Override
        public long extend(long after) {
            done.add("after " + after);
            if (broken) {
                throw new IllegalStateException("no database");
            }
            return after < parts ? after + 1 : 0;
        }

        @Override
        public AuditReport verify() {
            done.add("verified");
            return new AuditReport(0, "0:", 0, List.of());
        }

        @Override
        public void keep(AuditReport report) {
            done.add("kept");
        }
    }
}
