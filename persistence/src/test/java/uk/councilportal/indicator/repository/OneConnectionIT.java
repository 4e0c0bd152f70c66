package uk.councilportal.indicator.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.model.Change;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.platform.database.TestDatabase;

/**
 * A transaction works on one connection, queries for reading included: it sees what it wrote, and nobody who holds a
 * council's lock waits for a second connection.
 */
class OneConnectionIT {
    private static final IndicatorCode CODE = new IndicatorCode("1.1");

    private final TestDatabase database = TestDatabase.get();
    private final AuthorityCode council = database.newCouncil();

    @Test
    void aQueryForReadingSeesWhatItsTransactionWrote() {
        Map<Integer, IndicatorCode> codes = database.asCouncil(council, em -> {
            new RevisionRepository(em)
                    .begin(new Change("ENTRY", "officer", LocalDateTime.of(2017, 4, 1, 9, 0), "", Optional.empty()));
            int report = new ReportRepository(em).add("SG");
            new IndicatorRepository(em).add(report, CODE);
            return new IndicatorRepository(em).mapCodes(report);
        });

        assertThat(codes).containsValue(CODE);
    }
}
