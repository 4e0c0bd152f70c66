package uk.councilportal.benchmark.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a packed file, unless there are so many that the file can only be meant to fill the memory or the disk. */
final class LimitedStream extends FilterInputStream {
    private static final long MOST = 512L * 1024 * 1024;

    private final long most;
    private long read;

    LimitedStream(InputStream bytes) {
        this(bytes, MOST);
    }

    LimitedStream(InputStream bytes, long most) {
        super(bytes);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        return counted(super.read(), 1);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        return counted(count, count);
    }

    private int counted(int result, int bytes) throws IOException {
        read += Math.max(bytes, 0);
        if (read > most) {
            throw new IOException("unpacked it is larger than %d MB".formatted(most >> 20));
        }
        return result;
    }
}
