package uk.councilportal.entry.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.observation.service.ImportOrder;
import uk.councilportal.period.model.ReportingMonth;

/** Contacts of the area North, which the council retires after March, and referrals, which end as an old measure in March. */
class RetiredRowsIT {
    private static final String ANNE = "anne";

    private final EntryDesk desk = EntryDesk.inApril();

    @BeforeEach
    void retire() {
        desk.council()
                .reports(
                        service -> service.storeDimensions(
                                CouncilDesk.file(
                                        "dimension,title,member,position,total,retired\narea,Area,North,1,no,yes\narea,Area,South,2,no,no\n")));
        desk.council()
                .observations(service -> service.store(ImportOrder.of(
                        CouncilDesk.file(
                                "report,ref,period_type,period,value,status\nSG,1.3,MONTH,2017-03,,OLD_MEASURE\n"),
                        "The measure ended.")));
    }

    @Test
    void areLeftOutOfTheGridAndOfWhatFollowsFromACell() {
        assertThat(rows(EntryDesk.APRIL)).contains("1.1", "1.1 South").doesNotContain("1.1 North", "1.3");
        List<EntryFigures> figures = desk.as(ANNE, service -> service.figures(contacts("South", EntryDesk.APRIL)));
        assertThat(figures.get(0).rows())
                .extracting(row -> row.breakdown().members())
                .containsExactly("", "South");
    }

    @Test
    void areThereInMonthsThatHaveTheirFigures() {
        assertThat(rows(EntryDesk.MARCH)).contains("1.1 North", "1.1 South", "1.3");
    }

    @Test
    void takeACorrectionButNoNewFigure() {
        EntryPlace march = contacts("North", EntryDesk.MARCH);
        int seen = desk.as(ANNE, service -> service.cell(march)).revision();
        EntryChange correction = new EntryChange("701", Optional.empty(), Optional.empty(), seen, "Late contacts");

        assertThat(desk.type(ANNE, contacts("North", EntryDesk.APRIL), "5", 0))
                .isEqualTo(new EntryAnswer.Refused("entry.notUsed", List.of()));
        assertThat(desk.type(ANNE, new EntryPlace("SG", EntryDesk.APRIL, "1.3", Breakdown.total()), "5", 0))
                .isEqualTo(new EntryAnswer.Refused("entry.notUsed", List.of()));
        EntryAnswer corrected = desk.as(ANNE, service -> service.store(march, correction));
        assertThat(corrected).isInstanceOf(EntryAnswer.Stored.class);
    }

    @Test
    void includeThoseOfARetiredIndicator() {
        desk.council()
                .indicators(
                        service -> service.store(
                                CouncilDesk.indicatorFile(
                                        "report,ref,area,position,title,polarity,unit,decimals,frequency,year_basis,direction,on_scorecard,retired\n"
                                                + "SG,2.5,Assessments,2,Assessments in time,HIGH_IS_GOOD,PERCENT,1,MONTHLY,RECOMPUTED,IMPROVEMENT,yes,yes\n")));
        EntryPlace april = new EntryPlace("SG", EntryDesk.APRIL, "2.5", Breakdown.total());

        assertThat(rows(EntryDesk.APRIL)).doesNotContain("2.5");
        assertThat(rows(EntryDesk.MARCH)).contains("2.5");
        assertThat(desk.type(ANNE, april, "3 of 4", 0)).isEqualTo(new EntryAnswer.Refused("entry.notUsed", List.of()));
    }

    @Test
    void areRejectedInAPastedBlockExceptWhereTheyHaveFigures() {
        PasteRequest request =
                new PasteRequest("SG", Optional.empty(), "701\t702", Optional.of(contacts("North", EntryDesk.MARCH)));

        assertThat(desk.pasting(ANNE, service -> service.preview(request)).lines())
                .extracting(line -> line.kind()
                        + line.message().map(message -> " " + message.key()).orElse(""))
                .containsExactly("CHANGED", "REJECTED entry.paste.notUsed");
    }

    @Test
    void areInTheTemplateForMonthsThatHaveTheirFiguresOnly() throws IOException {
        assertThat(templateRows())
                .contains("1.1 North Mar 2017", "1.1 South Apr 2017", "1.3  Mar 2017")
                .doesNotContain("1.1 North Apr 2017", "1.3  Apr 2017");
    }

    private List<String> templateRows() throws IOException {
        byte[] template = desk.templates(service -> service.template("SG", Optional.empty(), 1))
                .content();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            Sheet sheet = workbook.getSheetAt(0);
            int period = column(sheet, "period");
            return IntStream.rangeClosed(1, sheet.getLastRowNum())
                    .mapToObj(sheet::getRow)
                    .map(row -> row.getCell(column(sheet, "ref")).toString() + " "
                            + row.getCell(column(sheet, "member")).toString() + " "
                            + row.getCell(period).toString())
                    .toList();
        }
    }

    private static int column(Sheet sheet, String name) {
        return IntStream.range(0, sheet.getRow(0).getLastCellNum())
                .filter(column ->
                        sheet.getRow(0).getCell(column).getStringCellValue().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> rows(ReportingMonth month) {
        EntryRequest request = new EntryRequest("SG", Optional.of(month), Optional.empty());
        return desk.as(ANNE, service -> service.grid(request)).areas().stream()
                .flatMap(area -> area.indicators().stream())
                .flatMap(RetiredRowsIT::names)
                .toList();
    }

    private static Stream<String> names(EntryIndicator indicator) {
        return indicator.rows().stream()
                .map(row -> (indicator.ref() + " " + row.breakdown().members()).strip());
    }

    private static EntryPlace contacts(String area, ReportingMonth month) {
        return new EntryPlace("SG", month, "1.1", Breakdown.of("area", area));
    }
}
