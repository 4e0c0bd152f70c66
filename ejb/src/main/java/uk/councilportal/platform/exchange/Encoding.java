package uk.councilportal.platform.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Finds the place at which a file stops being UTF-8, so that the message can name it. */
final class Encoding {
    private static final int UTF_16_MARK = 0xFE;
    private static final int UTF_16_MARK_REVERSED = 0xFF;

    private Encoding() {}

    static ImportFailure failureOf(FileSource file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(file.content().open())) {
            long line = 1;
            int expected = 0;
            int first = bytes.read();
            if (first == UTF_16_MARK || first == UTF_16_MARK_REVERSED) {
                return ImportFailure.ofFile("The file is UTF-16. Save it as \"CSV UTF-8\"");
            }
            for (int b = first; b >= 0; b = bytes.read()) {
                if (expected > 0 ? !isContinuation(b) : followers(b) < 0) {
                    break;
                }
                expected = expected > 0 ? expected - 1 : followers(b);
                line += b == '\n' ? 1 : 0;
            }
            return new ImportFailure(
                    line, "", "The line holds characters that are not UTF-8. Save the file as \"CSV UTF-8\"");
        }
    }

    private static boolean isContinuation(int b) {
        return b >> 6 == 0b10;
    }

    /** How many bytes must follow a first byte; -1 when it cannot be a first byte. */
    private static int followers(int b) {
        if (b < 0x80) {
            return 0;
        }
        if (b >> 5 == 0b110) {
            return 1;
        }
        if (b >> 4 == 0b1110) {
            return 2;
        }
        return b >> 3 == 0b11110 ? 3 : -1;
    }
}
