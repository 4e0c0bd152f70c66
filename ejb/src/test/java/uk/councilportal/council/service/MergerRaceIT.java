package uk.councilportal.council.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two administrators at the same time, on the real database. */
@DisplayName("Two councils that are to become part of each other")
class MergerRaceIT {
    private static final LocalDate SINCE = LocalDate.of(2027, 4, 1);
    private static final long LONG_ENOUGH = 1;
    private static final long PATIENCE = 30;

    private final ExecutorService administrators = Executors.newFixedThreadPool(2);
    private final CountDownLatch decided = new CountDownLatch(1);
    private final CountDownLatch seen = new CountDownLatch(1);

    @AfterEach
    void nobodyIsLeft() {
        seen.countDown();
        administrators.shutdownNow();
    }

    @ParameterizedTest(name = "the lower code first: {0}")
    @ValueSource(booleans = {true, false})
    void neverLeaveBoth(boolean lowerFirst) throws Exception {
        CouncilWork one = putOn();
        CouncilWork two = putOn();
        boolean lower = one.code.compareTo(two.code) < 0;
        CouncilWork first = lower == lowerFirst ? one : two;
        CouncilWork second = lower == lowerFirst ? two : one;

        Runnable opposite = merger(second, first, () -> {});
        Future<?> done = administrators.submit(merger(first, second, () -> {
            decided.countDown();
            await(seen);
        }));
        await(decided);
        Future<?> late = administrators.submit(opposite);
        assertThatThrownBy(() -> late.get(LONG_ENOUGH, TimeUnit.SECONDS))
                .as("it waits for what the first does")
                .isInstanceOf(TimeoutException.class);
        seen.countDown();
        done.get(PATIENCE, TimeUnit.SECONDS);

        assertThatThrownBy(() -> late.get(PATIENCE, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        CouncilRefusedException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(CouncilProblem.SUCCESSOR));
        assertThat(first.kept()).isEqualTo("LEFT");
        assertThat(second.kept()).isEqualTo("SETTING_UP");
    }

    private static CouncilWork putOn() {
        CouncilWork work = new CouncilWork();
        work.putOn();
        work.onboard(service -> service.makeGroup(work.code));
        return work;
    }

    /** As somebody decides who has seen what it would do before; something happens before it is stored. */
    private static Runnable merger(CouncilWork from, CouncilWork into, Runnable beforeItIsStored) {
        SeenCouncil seen = from.seen();
        AtomicReference<SuccessionPreview> preview = new AtomicReference<>();
        from.succeed(service -> preview.set(service.previewMerge(seen, into.code, SINCE)));
        return () -> from.succeed(service -> {
            service.merge(seen, into.code, SINCE, preview.get());
            beforeItIsStored.run();
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
