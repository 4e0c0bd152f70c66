package uk.councilportal.scorecard.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.Change;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.Observation;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.observation.repository.ObservationRow;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.rules.ScorecardCalculation;
import uk.councilportal.scorecard.rules.ScorecardInputs;

/** What counts as restated between two issues. */
class RestatementFinderTest {

    private static final ReportingPeriod FEBRUARY = ReportingPeriod.month(ReportingMonth.of(2017, 2));
    private static final ChangeNote LATE = new ChangeNote("late input", "rotherham-officer", LocalDate.of(2017, 5, 4));

    private final ScorecardMaterial now = MaterialFixture.sample("ROTH-SG");

    @Test
    void namesACountThatWasChangedWithBothValuesAndItsReason() {
        Restatements found = between(withContacts(1300));

        assertThat(found.notes())
                .filteredOn(note -> note.indicator().ref().equals("1.1"))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.before().displayed()).isEqualTo("1,300");
                    assertThat(note.after().displayed()).isEqualTo("1,373");
                    assertThat(note.change()).isEqualTo(LATE);
                });
    }

    @Test
    void findsNothingWhereNothingWasChanged() {
        assertThat(between(now.inputs()).entries()).isEmpty();
    }

    @Test
    void doesNotCallAFigureRestatedThatIsNew() {
        ScorecardInputs before = withObservations(withoutContacts());

        assertThat(between(before).notes())
                .noneMatch(note -> note.indicator().ref().equals("1.1"));
    }

    private Restatements between(ScorecardInputs before) {
        ReportingMonth month = now.asked().month();
        return new RestatementFinder(now, new ScorecardCalculation(before, month), MaterialFixture.calculation(now))
                .find(lateInput());
    }

    /** Something of February was written. */
    private static WrittenNotes lateInput() {
        ObservationRow row = new ObservationRow(
                0, FEBRUARY.end().index(), 0, "M", 1, 7, null, null, BigDecimal.ONE, ObservationStatus.OK, null);
        Change change = new Change(
                "OBSERVATIONS", LATE.changedBy(), LATE.changedOn().atTime(9, 0), "file", Optional.of(LATE.reason()));
        return new WrittenNotes(List.of(row), Map.of(7, change), Map.of(), Map.of(0, Breakdown.total()));
    }

    private ScorecardInputs withContacts(int number) {
        Observation changed = new Observation(
                new IndicatorCode("1.1"),
                Breakdown.total(),
                FEBRUARY,
                Amounts.of(BigDecimal.valueOf(number)),
                ObservationStatus.OK);
        return withObservations(
                Stream.concat(withoutContacts().stream(), Stream.of(changed)).toList());
    }

    private List<Observation> withoutContacts() {
        Predicate<Observation> contacts =
                observation -> observation.code().value().equals("1.1")
                        && observation.breakdown().isTotal()
                        && observation.period().equals(FEBRUARY);
        return now.inputs().observations().stream().filter(contacts.negate()).toList();
    }

    private ScorecardInputs withObservations(List<Observation> observations) {
        ScorecardInputs inputs = now.inputs();
        return new ScorecardInputs(
                inputs.report(),
                inputs.indicators(),
                observations,
                inputs.targets(),
                inputs.populations(),
                inputs.dimensions());
    }
}
