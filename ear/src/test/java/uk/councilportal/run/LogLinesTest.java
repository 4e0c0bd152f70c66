package uk.councilportal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the person who waits is told out of the portal's log. */
class LogLinesTest {
    @TempDir
    Path folder;

    @Test
    void tellsEachCompleteLineOnce() throws IOException {
        Path log = folder.resolve("portal.log");
        List<String> told = new ArrayList<>();
        try (LogLines lines = new LogLines(log, "National data: ", told::add)) {
            lines.look();
            Files.writeString(log, "[time] [INFO] National data: 1 of 2, a.csv: 3 new\n\n[time] National data: 2 of");
            lines.look();
            lines.look();
            assertThat(told).containsExactly("National data: 1 of 2, a.csv: 3 new");
            Files.writeString(log, " 2, b.csv: kept already\nOther\n", StandardOpenOption.APPEND);
            lines.look();
        }
        assertThat(told).endsWith("National data: 2 of 2, b.csv: kept already").hasSize(2);
    }
}
