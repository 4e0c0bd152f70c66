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

/** Files with figures outside the months of a member: North ends in March 2017, East begins in May. April is open. */
class MemberMonthsIT {
    private static final String HEADINGS =
            "report,ref,dimension,member,period_type,period,numerator,denominator,value,status\n";

    private final CouncilDesk desk = CouncilDesk.withTwoIndicators();

    @BeforeEach
    void limit() {
        store("SG,1.1,area,North,MONTH,2017-03,,,500,OK\nSG,1.1,area,South,MONTH,2017-03,,,400,OK\n");
        desk.open("SG", ReportingMonth.of(2017, 4));
        desk.reports(service ->
                service.storeDimensions(CouncilDesk.file("dimension,title,member,position,total,valid_from,valid_to\n"
                        + "area,Area,North,1,no,2016-04,2017-03\narea,Area,East,3,no,2017-05,\n")));
    }

    @Test
    void areRefusedWithRowAndReason() {
        assertThat(look("SG,1.1,area,South,MONTH,2017-04,,,7,OK\nSG,1.1,area,North,MONTH,2017-04,,,5,OK\n"
                        + "SG,1.1,area,East,MONTH,2017-04,,,6,OK\nSG,1.1,area,North,MONTH,2016-03,,,5,OK\n"))
                .containsExactlyInAnyOrder(
                        "line 3, period: \"North\" has figures from April 2016 to March 2017 only."
                                + " Leave the row out, or have its months changed",
                        "line 4, period: \"East\" has figures from May 2017 only."
                                + " Leave the row out, or have its months changed",
                        "line 5, period: \"North\" has figures from April 2016 to March 2017 only."
                                + " Leave the row out, or have its months changed");
    }

    @Test
    void areRefusedWhenTheFileIsSentToBeStored() {
        long before = desk.count("observation");

        ImportRejectedException rejected = catchThrowableOfType(
                ImportRejectedException.class,
                () -> store("SG,1.1,area,North,MONTH,2017-04,,,5,OK\nSG,1.1,,,MONTH,2017-04,,,5,OK\n"));

        assertThat(rejected.outcome().counts()).isEqualTo(new ImportCounts(0, 0, 0, 1));
        assertThat(desk.count("observation")).isEqualTo(before);
    }

    @Test
    void areTakenWithinTheirMonthsAndForAYearWithOneOfThem() {
        assertThat(store("SG,1.1,area,North,MONTH,2017-03,,,501,OK\n")).isEqualTo(new ImportCounts(0, 1, 0, 0));
        assertThat(look("SG,1.1,area,North,FINANCIAL_YEAR,2016/17,,,6000,OK\n")).isEmpty();
    }

    private ImportCounts store(String rows) {
        return desk.observations(
                        service -> service.store(ImportOrder.of(CouncilDesk.file(HEADINGS + rows), "Late figures")))
                .counts();
    }

    private List<String> look(String rows) {
        return desk.observations(service -> service.preview(CouncilDesk.file(HEADINGS + rows))).failures().stream()
                .map(MemberMonthsIT::words)
                .toList();
    }

    private static String words(ImportFailure failure) {
        return "line %d, %s: %s".formatted(failure.line(), failure.column(), failure.message());
    }
}
