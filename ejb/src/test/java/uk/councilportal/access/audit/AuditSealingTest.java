package uk.councilportal.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
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

    @Test
    void isFollowedOnceForAllWhoAskMeanwhile() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        chain.meanwhile = () -> {
            begun.countDown();
            goOn.await();
            return null;
        };
        FutureTask<AuditReport> first = new FutureTask<>(sealing::verify);
        FutureTask<AuditReport> second = new FutureTask<>(sealing::verify);
        new Thread(first).start();
        begun.await();
        Thread waiting = new Thread(second);
        waiting.start();
        while (waiting.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        goOn.countDown();

        assertThat(second.get()).isSameAs(first.get());
        assertThat(chain.done).containsExactly("after 0", "verified", "kept");
        sealing.verify();
        assertThat(chain.done).as("asked again afterwards").hasSize(6);
    }

    @Test
    void canBeFollowedAgainWhereItCouldNotBe() {
        chain.meanwhile = () -> {
            throw new IllegalStateException("no database");
        };
        assertThatThrownBy(sealing::verify).hasMessageContaining("could not be followed");
        chain.meanwhile = () -> null;
        assertThat(sealing.verify().isWhole()).isTrue();
    }

    /** A chain of so many parts. */
    private static final class Chain extends AuditChain {
        private final List<String> done = new ArrayList<>();
        private int parts;
        private boolean broken;
        private Error error;
        private Optional<ChainEnd> known;
        private Callable<Void> meanwhile = () -> null;

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
            try {
                meanwhile.call();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
            done.add("verified");
            return new AuditReport(0, "0:", 0, List.of());
        }

        @Override
        public void keep(AuditReport report) {
            done.add("kept");
        }
    }
}
