package uk.councilportal.observation.service;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A long file that is never in memory as a whole. */
final class RepeatingStream extends InputStream {
    private final byte[] headings;
    private final byte[] row;
    private final long length;
    private long at;

    RepeatingStream(String headings, byte[] row, int times) {
        this.headings = headings.getBytes(StandardCharsets.UTF_8);
        this.row = row;
        this.length = this.headings.length + (long) row.length * times;
    }

    @Override
    public int read() {
        if (at >= length) {
            return -1;
        }
        byte b = at < headings.length ? headings[(int) at] : row[(int) ((at - headings.length) % row.length)];
        at++;
        return b;
    }
}
