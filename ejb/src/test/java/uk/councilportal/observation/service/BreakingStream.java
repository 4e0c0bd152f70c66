package uk.councilportal.observation.service;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A file during the reading of which something happens. */
final class BreakingStream extends FilterInputStream {
    private final Accident accident;
    private long left;
    private boolean happened;

    BreakingStream(String text, Accident accident) {
        super(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        this.left = text.length() / 2;
        this.accident = accident;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (left <= 0 && !happened) {
            happened = true;
            accident.happen();
        }
        int read = super.read(buffer, offset, Math.min(length, 1_024));
        left -= read;
        return read;
    }

    /** What happens halfway. */
    @FunctionalInterface
    interface Accident {
        void happen() throws IOException;
    }
}
