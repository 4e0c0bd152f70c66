package uk.councilportal.archive.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.councilportal.archive.model.ArchiveColumn;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.archive.repository.CouncilTableRepository;
import uk.councilportal.platform.database.TestDatabase;

/** What lies in every archive to explain it explains every file and every column of it, and no other. */
class ArchiveDescriptionIT {

    @Test
    void explainsEveryColumnOfEveryFile() throws IOException {
        TestDatabase database = TestDatabase.get();
        Map<String, List<String>> columns = database.asCouncil(database.newCouncil(), em -> {
            CouncilTableRepository tables = new CouncilTableRepository(em);
            Map<String, List<String>> all = new TreeMap<>();
            CouncilTable.archived()
                    .forEach(table -> all.put(
                            table.file(),
                            tables.columns(table).stream()
                                    .map(ArchiveColumn::name)
                                    .sorted()
                                    .toList()));
            return all;
        });
        assertThat(explained()).isEqualTo(columns);
    }

    private static Map<String, List<String>> explained() throws IOException {
        Map<String, List<String>> explained = new TreeMap<>();
        List<String> columns = new ArrayList<>();
        for (String line : words().split("\n")) {
            if (line.startsWith("### ")) {
                columns = new ArrayList<>();
                explained.put(line.substring(4), columns);
            } else if (line.startsWith("| ") && !line.startsWith("| column |") && !explained.isEmpty()) {
                columns.add(line.substring(2, line.indexOf(" |")));
                columns.sort(null);
            }
        }
        return explained;
    }

    private static String words() throws IOException {
        try (InputStream words = ArchiveCheck.class.getResourceAsStream(ArchiveCheck.DESCRIPTION)) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
