package uk.councilportal.observation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.exchange.ImportRejectedException;

/**
 * Files with figures that are no longer given. March is kept, April is open; after March the council retires the area
 * North and the indicator 2.5.
 */
class UnusedFiguresIT {
    private static final String HEADINGS =
            "report,ref,dimension,member,period_type,period,numerator,denominator,value,status\n";
    private static final String INDICATORS =
            "report,ref,area,position,title,polarity,unit,decimals,frequency,year_basis,direction,on_scorecard,retired\n";

    private final CouncilDesk desk = CouncilDesk.withTwoIndicators();

    @BeforeEach
    void retire() {
        store(
                "SG,1.1,,,MONTH,2017-03,,,983,OK\nSG,1.1,area,North,MONTH,2017-03,,,500,OK\nSG,2.5,,,MONTH,2017-03,38,41,,OK\n");
        desk.open("SG", ReportingMonth.of(2017, 4));
        desk.reports(service -> service.storeDimensions(CouncilDesk.file(
                "dimension,title,member,position,total,retired\narea,Area,North,1,no,yes\narea,Area,South,2,no,no\n")));
        indicator("yes");
    }

    @Test
    void ofARetiredIndicatorAreRejectedButCorrected() {
        assertThat(look("SG,2.5,,,MONTH,2017-04,3,4,,OK\n"))
                .containsExactly(
                        "line 2, ref \"2.5\": The indicator 2.5 is no longer used. Leave the row out, or have the indicator put back into use");
        assertThat(store("SG,2.5,,,MONTH,2017-03,39,41,,OK\n")).isEqualTo(new ImportCounts(0, 1, 0, 0));
        assertThat(store("SG,2.5,,,MONTH,2017-03,39,41,,OK\nSG,2.5,,,MONTH,2017-04,,,,NOT_ENTERED\n"))
                .isEqualTo(new ImportCounts(1, 0, 1, 0));
        indicator("no");
        assertThat(store("SG,2.5,,,MONTH,2017-04,3,4,,OK\n")).isEqualTo(new ImportCounts(0, 1, 0, 0));
    }

    @Test
    void ofARetiredMemberAreRejectedButCorrected() {
        assertThat(look("SG,1.1,area,South,MONTH,2017-04,,,7,OK\nSG,1.1,area,North,MONTH,2017-04,,,5,OK\n"
                        + "SG,1.1,area,North,MONTH,2017-03,,,501,OK\n"))
                .containsExactly(
                        "line 3, member \"North\": \"North\" is no longer used. Leave the row out, or name a member that is in use");
        assertThat(store("SG,1.1,area,North,MONTH,2017-03,,,501,OK\n")).isEqualTo(new ImportCounts(0, 1, 0, 0));
    }

    @Test
    void areRejectedAlsoWhenTheFileIsSentToBeStored() {
        long before = desk.count("observation");
        ImportRejectedException rejected = catchThrowableOfType(
                ImportRejectedException.class,
                () -> store("SG,1.1,area,North,MONTH,2017-04,,,5,OK\nSG,1.1,,,MONTH,2017-04,,,5,OK\n"));
        assertThat(rejected.outcome().counts()).isEqualTo(new ImportCounts(0, 0, 0, 1));
        assertThat(desk.count("observation")).isEqualTo(before);
    }

    @Test
    void afterTheEndOfAMeasureAreRejected() {
        store("SG,1.1,area,South,MONTH,2017-02,,,,OLD_MEASURE\n");
        assertThat(look("SG,1.1,area,South,MONTH,2017-04,,,7,OK\nSG,1.1,,,MONTH,2017-04,,,7,OK\n"))
                .containsExactly("line 2, period: The measure had ended by February 2017, which says OLD_MEASURE."
                        + " Leave the row out, or put February 2017 right in the same file");
        assertThat(look("SG,1.1,area,South,MONTH,2017-04,,,,NOT_AVAILABLE\n")).hasSize(1);
        assertThat(store("SG,1.1,area,South,MONTH,2017-04,,,,OLD_MEASURE\n")).isEqualTo(new ImportCounts(1, 0, 0, 0));
    }

    @Test
    void afterAnEndInTheSameFileAreRejected() {
        assertThat(look("SG,1.1,area,South,MONTH,2017-03,,,,OLD_MEASURE\nSG,1.1,area,South,MONTH,2017-04,,,7,OK\n"))
                .singleElement()
                .asString()
                .startsWith("line 3, period: The measure had ended by March 2017");
    }

    @Test
    void areTakenWhenTheFileSaysThatTheMeasureGoesOn() {
        store("SG,1.1,area,South,MONTH,2017-02,,,,OLD_MEASURE\n");
        String april = "SG,1.1,area,South,MONTH,2017-04,,,7,OK\n";
        assertThat(store("SG,1.1,area,South,MONTH,2017-02,,,6,OK\n" + april)).isEqualTo(new ImportCounts(1, 1, 0, 0));
    }

    @Test
    void areTakenFromTheMonthOnThatSaysTheMeasureIsNew() {
        store("SG,1.1,area,South,MONTH,2017-02,,,,OLD_MEASURE\n");
        String april = "SG,1.1,area,South,MONTH,2017-04,,,7,OK\n";
        assertThat(store("SG,1.1,area,South,MONTH,2017-03,,,,NEW_MEASURE\n" + april))
                .isEqualTo(new ImportCounts(2, 0, 0, 0));
    }

    private void indicator(String retired) {
        desk.indicators(service -> service.store(CouncilDesk.indicatorFile(INDICATORS
                + "SG,2.5,Assessments,2,Assessments in time,HIGH_IS_GOOD,PERCENT,1,MONTHLY,RECOMPUTED,IMPROVEMENT,yes,%s\n"
                        .formatted(retired))));
    }

    private ImportCounts store(String rows) {
        return desk.observations(
                        service -> service.store(ImportOrder.of(CouncilDesk.file(HEADINGS + rows), "Late figures")))
                .counts();
    }

    private List<String> look(String rows) {
        return desk.observations(service -> service.preview(CouncilDesk.file(HEADINGS + rows))).failures().stream()
                .map(UnusedFiguresIT::words)
                .toList();
    }

    private static String words(ImportFailure failure) {
        String value = failure.value().isEmpty() ? "" : " \"" + failure.value() + "\"";
        return "line %d, %s%s: %s".formatted(failure.line(), failure.column(), value, failure.message());
    }
}
