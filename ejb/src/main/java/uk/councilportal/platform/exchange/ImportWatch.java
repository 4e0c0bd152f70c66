package uk.councilportal.platform.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Looks on while a file is taken in: how far the work has come, and whether it is to be given up.
 *
 * <p>The work asks at every step and fails when it is to be given up, so that its transaction is rolled back. Between
 * cancelling and finishing whichever comes first wins: a cancelled import has stored nothing, a finished one is not
 * cancelled any more.
 */
public final class ImportWatch {
    /** What is being done. */
    public enum Step {
        /** Waiting for its turn. */
        WAITING,
        /** The rows are read and checked. */
        READING,
        /** The rows are held against what is kept. */
        COMPARING,
        /** The figures are written. */
        STORING,
        /** The work is done. */
        FINISHED,
        /** The work has been given up; nothing was stored. */
        CANCELLED
    }

    private static final int ALL = 100;

    private final AtomicReference<Step> step = new AtomicReference<>(Step.WAITING);
    private final AtomicLong read = new AtomicLong();
    private volatile long expected;

    /** Nobody looks on and nobody cancels. */
    public static ImportWatch none() {
        return new ImportWatch();
    }

    /** Says how many bytes have to be read. */
    public void expect(long bytes) {
        expected = bytes;
    }

    /** Goes on to a step, unless the work is to be given up. */
    public void enter(Step next) {
        Step before = step.getAndUpdate(now -> now == Step.CANCELLED ? now : next);
        if (before == Step.CANCELLED) {
            throw new ImportCancelledException();
        }
    }

    /** Gives the work up; false when it is finished already. */
    public boolean cancel() {
        return step.updateAndGet(now -> now == Step.FINISHED ? now : Step.CANCELLED) == Step.CANCELLED;
    }

    public Step step() {
        return step.get();
    }

    /** How much of the file has been read, from 0 to 100. */
    public int percentRead() {
        return expected <= 0 ? 0 : (int) Math.min(ALL, read.get() * ALL / expected);
    }

    /** The same bytes, counted; reading them fails when the work is to be given up. */
    InputStream over(InputStream bytes) {
        return new FilterInputStream(bytes) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (step.get() == Step.CANCELLED) {
                    throw new ImportCancelledException();
                }
                int count = super.read(buffer, offset, length);
                read.addAndGet(Math.max(count, 0));
                return count;
            }
        };
    }
}
