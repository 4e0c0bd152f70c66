package uk.councilportal.disclosure.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.councilportal.period.model.ReportingMonth;

/** Statistics and disclosure, 3.6: what could be had by comparing months and issues. */
class TimeDifferencingTest {

    private static final ReportingMonth APRIL = ReportingMonth.of(2016, 4);

    private final Scene scene = new Scene();
    private final Map<ReportingMonth, String> months = new LinkedHashMap<>();
    private final Map<ReportingMonth, String> totals = new LinkedHashMap<>();

    @Test
    void aMonthCannotBeHadFromTwoYearsToDate() {
        months(APRIL, 20, 3, 30, 40);
        yearsToDate(APRIL, 20, 23, 53, 93);

        assertThat(scene.printed("2016-04", "2016-05", "2016-06", "2016-07")).isEqualTo("c c 30 40");
        assertThat(scene.printed("to 2016-04", "to 2016-05", "to 2016-06", "to 2016-07"))
                .isEqualTo("c 23 53 93");
    }

    @Test
    void aMonthThatIsPrintedNowhereIsProtectedToo() {
        scene.unseen("2016-05", 3);
        months.put(APRIL.plus(1), "2016-05");
        yearsToDate(APRIL, 20, 23);

        assertThat(scene.printed("to 2016-04", "to 2016-05")).isEqualTo("c 23");
    }

    @Test
    void theFirstYearToDateIsTheMonthItself() {
        months(APRIL, 3);
        yearsToDate(APRIL, 3);

        assertThat(scene.printed("2016-04", "to 2016-04")).isEqualTo("c c");
    }

    @Test
    void aNewYearBeginsAtNothing() {
        months(APRIL.minus(1), 30, 3, 20);
        yearsToDate(APRIL.minus(1), 400, 3, 23);

        assertThat(scene.printed("2016-03", "to 2016-03")).isEqualTo("30 400");
        assertThat(scene.printed("2016-04", "2016-05", "to 2016-04", "to 2016-05"))
                .isEqualTo("c c c 23");
    }

    @Test
    void aYearToDateWithoutAllItsMonthsTellsNothing() {
        months(APRIL.plus(2), 3);
        yearsToDate(APRIL.plus(2), 60);

        assertThat(scene.printed("2016-06", "to 2016-06")).isEqualTo("c 60");
    }

    @Test
    void aMonthCannotBeHadFromTwoRollingTotals() {
        months(APRIL, 15);
        months(APRIL.plus(12), 3);
        rolling(APRIL.plus(11), 200, 188);

        assertThat(scene.printed("2016-04", "2017-04", "12 to 2017-03", "12 to 2017-04"))
                .isEqualTo("c c 200 188");
    }

    @Test
    void aMonthCannotBeHadFromARollingTotalAndTheOtherMonths() {
        months(APRIL, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 3);
        rolling(APRIL.plus(11), 223);

        assertThat(scene.printed("2016-04", "2016-05", "2017-03", "12 to 2017-03"))
                .isEqualTo("c 20 c 223");
    }

    @Test
    void aRollingTotalWithoutTheMonthsThatChangeItTellsNothing() {
        months(APRIL.plus(12), 3);
        rolling(APRIL.plus(11), 200, 188);

        assertThat(scene.printed("2017-04", "12 to 2017-03", "12 to 2017-04")).isEqualTo("c 200 188");
    }

    @Test
    void anUnchangedFigureIsWithheldInBothIssues() {
        issues("A", 3, 3).issues("B", 20, 20).issues("C", 30, 33).issues("all", 53, 56);

        assertThat(scene.printed("A1", "B1", "C1", "all1")).isEqualTo("c c 30 53");
        assertThat(scene.printed("A2", "B2", "C2", "all2")).isEqualTo("c c 33 56");
    }

    @Test
    void aFigureThatHasBecomeSmallIsWithheldInTheEarlierIssueToo() {
        issues("A", 7, 5).issues("B", 20, 20).issues("C", 30, 30).issues("all", 57, 55);

        assertThat(scene.printed("A1", "B1", "C1", "all1")).isEqualTo("c c 30 57");
        assertThat(scene.printed("A2", "B2", "C2", "all2")).isEqualTo("c c 30 55");
    }

    @Test
    void aFigureThatHasBecomeSmallIsWithheldInTheEarlierIssueWithoutAnySum() {
        scene.count("A1", 7).count("A2", 5).reissued("A1", "A2");

        assertThat(scene.printed("A1", "A2")).isEqualTo("c c");
    }

    @Test
    void theChangeOfATotalDoesNotTellTheOnlyFigureThatChanged() {
        issues("A", 0, 5).issues("B", 20, 20).issues("C", 30, 30).issues("all", 50, 55);

        assertThat(scene.printed("A1", "B1", "C1", "all1")).isEqualTo("0 c c 50");
        assertThat(scene.printed("A2", "B2", "C2", "all2")).isEqualTo("c c c c");
    }

    private void months(ReportingMonth first, int... numbers) {
        for (int i = 0; i < numbers.length; i++) {
            ReportingMonth month = first.plus(i);
            months.put(month, month.toString());
            scene.count(month.toString(), numbers[i]);
        }
    }

    private void yearsToDate(ReportingMonth first, int... numbers) {
        totals("to ", first, numbers);
        TimeRelations.yearToDate(months, totals).forEach(scene::relate);
    }

    private void rolling(ReportingMonth first, int... numbers) {
        totals("12 to ", first, numbers);
        TimeRelations.rolling(months, totals).forEach(scene::relate);
    }

    private void totals(String prefix, ReportingMonth first, int... numbers) {
        for (int i = 0; i < numbers.length; i++) {
            ReportingMonth month = first.plus(i);
            totals.put(month, prefix + month);
            scene.count(prefix + month, numbers[i]);
        }
    }

    private TimeDifferencingTest issues(String name, int first, int second) {
        scene.count(name + 1, first).count(name + 2, second).reissued(name + 1, name + 2);
        if (name.equals("all")) {
            scene.sum("all1", "A1", "B1", "C1").sum("all2", "A2", "B2", "C2");
        }
        return this;
    }
}
