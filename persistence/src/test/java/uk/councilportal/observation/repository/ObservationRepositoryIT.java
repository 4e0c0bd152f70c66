package uk.councilportal.observation.repository;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.model.Change;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.database.TestDatabase;

/** Figures are kept as revisions, read as of one, and never seen by another council. */
class ObservationRepositoryIT {
    private static final ReportingMonth MARCH = ReportingMonth.of(2017, 3);

    private final TestDatabase database = TestDatabase.get();
    private final AuthorityCode council = database.newCouncil();

    @BeforeEach
    void setUpAnIndicator() {
        database.runAsCouncil(council, em -> {
            new RevisionRepository(em).begin(change());
            int report = new ReportRepository(em).add("SG");
            new IndicatorRepository(em).add(report, new IndicatorCode("1.1"));
            new BreakdownRepository(em).add(Breakdown.total());
        });
    }

    @Test
    void readsTheFigureAsOfARevision() {
        int first = store("983");
        int second = store("990");
        assertThat(valuesAsOf(first)).containsExactly("983.000000");
        assertThat(valuesAsOf(second)).containsExactly("990.000000");
        assertThat(valuesAsOf(first - 1)).isEmpty();
    }

    @Test
    void writesNoRevisionOfAFigureThatIsTheSame() {
        store("983");
        StagedComparison again = database.asCouncil(council, em -> {
            try (ObservationStaging staging = new ObservationRepository(em).stage()) {
                staging.add(row("983.0"));
                return staging.compare();
            }
        });
        assertThat(again).isEqualTo(new StagedComparison(0, 0, 1));
    }

    @Test
    void showsWhatWouldChange() {
        store("983");
        List<StagedChange> changes = database.asCouncil(council, em -> {
            try (ObservationStaging staging = new ObservationRepository(em).stage()) {
                staging.add(row("991"));
                return staging.list(StagedKind.CHANGED, 10);
            }
        });
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).before().value()).isEqualByComparingTo("983");
        assertThat(changes.get(0).after().value()).isEqualByComparingTo("991");
    }

    @Test
    void findsAFigureThatIsNamedTwice() {
        List<Long> lines = database.asCouncil(council, em -> {
            try (ObservationStaging staging = new ObservationRepository(em).stage()) {
                staging.add(row("1"));
                staging.add(
                        new StagedObservation(9, 1, 0, MARCH.index(), 'M', 1, null, null, BigDecimal.ONE, "OK", null));
                return staging.listDuplicateLines(10);
            }
        });
        assertThat(lines).containsExactly(9L);
    }

    @Test
    void showsNothingToAnotherCouncil() {
        int revision = store("983");
        AuthorityCode other = database.newCouncil();
        List<ObservationRow> seen =
                database.asCouncil(other, em -> new ObservationRepository(em).listAll(MARCH, revision));
        assertThat(seen).isEmpty();
    }

    private int store(String value) {
        return database.asCouncil(council, em -> {
            int revision = new RevisionRepository(em).begin(change());
            try (ObservationStaging staging = new ObservationRepository(em).stage()) {
                staging.add(row(value));
                assertThat(staging.store(revision)).isEqualTo(1);
            }
            return revision;
        });
    }

    private List<String> valuesAsOf(int revision) {
        return database.asCouncil(
                council,
                (EntityManager em) -> new ObservationRepository(em)
                        .listFigures(List.of(0), MARCH.minus(14), MARCH, revision).stream()
                                .map(row -> row.value().toPlainString())
                                .toList());
    }

    private static StagedObservation row(String value) {
        return new StagedObservation(2, 1, 0, MARCH.index(), 'M', 1, null, null, new BigDecimal(value), "OK", null);
    }

    private static Change change() {
        return new Change(
                "IMPORT", "officer", LocalDateTime.of(2017, 4, 20, 9, 0), "observations.csv", Optional.empty());
    }
}
