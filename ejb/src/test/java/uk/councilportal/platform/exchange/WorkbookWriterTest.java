package uk.councilportal.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Tables written as a workbook, read back. */
class WorkbookWriterTest {

    @Test
    void writesFiguresAsNumbersAndEverythingElseAsText() throws IOException {
        XSSFWorkbook workbook = written(new WorkbookSheet(
                "Rotherham",
                List.of("value", "displayed", "reason", "issue"),
                List.of(List.of("71.1", "71.1%", "", "=1+1"), List.of("-3", "c", "suppressed", "2016-09"))));
        XSSFSheet sheet = workbook.getSheet("Rotherham");

        assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("displayed");
        Row known = sheet.getRow(1);
        assertThat(known.getCell(0).getNumericCellValue()).isEqualTo(71.1);
        assertThat(known.getCell(1).getStringCellValue()).isEqualTo("71.1%");
        assertThat(known.getCell(2)).isNull();
        assertThat(known.getCell(3).getCellType()).isEqualTo(CellType.STRING);
        Row withheld = sheet.getRow(2);
        assertThat(withheld.getCell(0).getNumericCellValue()).isEqualTo(-3);
        assertThat(withheld.getCell(1).getStringCellValue()).isEqualTo("c");
        assertThat(withheld.getCell(3).getStringCellValue()).isEqualTo("2016-09");
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    }

    @Test
    void tellsSheetsOfOneNameApart() throws IOException {
        WorkbookSheet sheet = new WorkbookSheet("St. Helens: a/b", List.of("x"), List.of());

        assertThat(written(sheet, sheet, sheet).getNumberOfSheets()).isEqualTo(3);
    }

    @Test
    void writesALongSheetRowByRow() throws IOException {
        int rows = 1_000;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.writeLong(
                "Audit",
                List.of("number", "text"),
                to -> IntStream.rangeClosed(1, rows)
                        .forEach(row -> to.accept(List.of(String.valueOf(row), "=1+" + row))),
                out);

        XSSFSheet sheet = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheet("Audit");
        assertThat(sheet.getLastRowNum()).isEqualTo(rows);
        assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("text");
        assertThat(sheet.getRow(rows).getCell(0).getNumericCellValue()).isEqualTo(rows);
        assertThat(sheet.getRow(rows).getCell(1).getCellType()).isEqualTo(CellType.STRING);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    }

    private static XSSFWorkbook written(WorkbookSheet... sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.write(List.of(sheets), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
