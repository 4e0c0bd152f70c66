package uk.councilportal.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.access.seal.ChainEnd;

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

    @Test
    void asksForTheEndItSawLastWhateverTheDatabaseSays() {
        sealing.seal();
        assertThat(chain.known).as("after a start").isEmpty();
        chain.parts = 1;
        sealing.seal();
        assertThat(chain.known).contains(new ChainEnd(1, "ab"));
        chain.broken = true;
        sealing.verify();
        assertThat(chain.known).contains(new ChainEnd(2, "ab"));
    }

    @Test
    void isNotEndedByAnError() {
        chain.error = new StackOverflowError();
        sealing.seal();
        chain.error = null;
        sealing.seal();
        assertThat(chain.done).hasSize(2);
    }

    /** A chain of so many parts. */
    private static final class Chain extends AuditChain {
        private final List<String> done = new ArrayList<>();
        private int parts;
        private boolean broken;
        private Error error;
        private Optional<ChainEnd> known;

        @Override
        public Step extend(long after, Optional<ChainEnd> end) {
            known = end;
            done.add("after " + after);
            if (broken) {
                throw new IllegalStateException("no database");
            }
            if (error != null) {
                throw error;
            }
            return new Step(after < parts ? after + 1 : 0, new ChainEnd(after + 1, "ab"));
        }

        @Override
        public AuditReport verify(Optional<ChainEnd> end) {
            known = end;
            done.add("verified");
            return new AuditReport(0, "0:", 0, List.of());
        }

        @Override
        public void keep(AuditReport report) {
            done.add("kept");
        }
    }
}
