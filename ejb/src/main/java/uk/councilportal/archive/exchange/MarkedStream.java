package uk.councilportal.archive.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Gives bytes on, counts them and takes their SHA-256. Closing it leaves the stream behind it open. */
final class MarkedStream extends OutputStream {
    private final OutputStream next;
    private final MessageDigest digest;
    private long bytes;

    MarkedStream(OutputStream next) {
        this.next = next;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** For what is only to be marked. */
    static MarkedStream nowhere() {
        return new MarkedStream(OutputStream.nullOutputStream());
    }

    @Override
    public void write(int one) throws IOException {
        next.write(one);
        digest.update((byte) one);
        bytes++;
    }

    @Override
    public void write(byte[] some, int offset, int length) throws IOException {
        next.write(some, offset, length);
        digest.update(some, offset, length);
        bytes += length;
    }

    @Override
    public void write(byte[] all) {
        try {
            write(all, 0, all.length);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void flush() throws IOException {
        next.flush();
    }

    /** How many bytes there were. */
    long bytes() {
        return bytes;
    }

    /** The digest of all of them; asked once, at the end. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
