package uk.councilportal.scorecard.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.Change;
import uk.councilportal.authority.model.Written;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.observation.repository.FigureCell;
import uk.councilportal.observation.repository.ObservationRow;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/** Who is named for a restated figure when several were restated in one period. */
class WrittenNotesTest {
    private static final ReportingPeriod FEBRUARY = ReportingPeriod.month(ReportingMonth.of(2017, 2));
    private static final Breakdown NORTH = Breakdown.of("area", "North");

    private final WrittenNotes notes = new WrittenNotes(
            List.of(row(1, 0, 11), row(1, 5, 12), row(2, 0, 13)),
            Map.of(11, by("ann"), 12, by("ben"), 13, by("cat")),
            Map.of(new Written<>(new FigureCell(1, 0, FEBRUARY), 11), "recount"),
            Map.of(0, Breakdown.total(), 5, NORTH));

    @Test
    void namesWhoWroteTheFigureItself() {
        assertThat(find(1, Breakdown.total())).extracting(ChangeNote::changedBy).isEqualTo("ann");
        assertThat(find(1, NORTH)).extracting(ChangeNote::changedBy).isEqualTo("ben");
        assertThat(find(2, Breakdown.total())).extracting(ChangeNote::changedBy).isEqualTo("cat");
    }

    @Test
    void givesTheReasonOfTheFigureBeforeThatOfTheWholeChange() {
        assertThat(find(1, Breakdown.total()).reason()).isEqualTo("recount");
        assertThat(find(2, Breakdown.total()).reason()).isEqualTo("file of cat");
    }

    @Test
    void fallsBackToTheIndicatorAndThenToThePeriod() {
        assertThat(find(1, Breakdown.of("area", "South")))
                .extracting(ChangeNote::changedBy)
                .isEqualTo("ben");
        assertThat(find(3, Breakdown.total())).extracting(ChangeNote::changedBy).isEqualTo("cat");
    }

    private ChangeNote find(int indicator, Breakdown breakdown) {
        return notes.find(FEBRUARY, indicator, Optional.of(breakdown));
    }

    private static ObservationRow row(int indicator, int breakdown, int revision) {
        return new ObservationRow(
                breakdown,
                FEBRUARY.end().index(),
                indicator,
                "M",
                1,
                revision,
                null,
                null,
                null,
                ObservationStatus.NOT_AVAILABLE,
                null);
    }

    private static Change by(String name) {
        return new Change(
                "OBSERVATIONS", name, LocalDateTime.of(2017, 5, 2, 9, 0), "file", Optional.of("file of " + name));
    }
}
