package uk.councilportal.entry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import uk.councilportal.observation.service.ImportOrder;
import uk.councilportal.observation.service.ImportPreview;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportCounts;

/** The workbook of a month goes out and comes back; what people do to it on the way is understood or refused in words. */
class TemplateServiceIT {
    private static final int NUMERATOR = 4;
    private static final int DENOMINATOR = 5;
    private static final int VALUE = 6;
    private static final int STATUS = 7;
    private static final int NOTE = 8;

    private final EntryDesk desk = EntryDesk.inApril();

    @Test
    void comesBackUnchanged() {
        byte[] template = template(12);
        assertThat(imported(template).outcome().failures()).isEmpty();
        assertThat(imported(template).outcome().counts()).isEqualTo(new ImportCounts(0, 0, 5, 0));
    }

    @Test
    void hasARowForEveryFigureAndLocksWhatIsComputed() {
        edited(template(0), sheet -> {
            assertThat(row(sheet, "1.1", 1).getCell(VALUE).getCellStyle().getLocked())
                    .isFalse();
            assertThat(row(sheet, "1.4", 1).getCell(VALUE).getCellStyle().getLocked())
                    .isTrue();
            assertThat(row(sheet, "1.4", 1).getCell(STATUS).getStringCellValue())
                    .isEqualTo("Computed");
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getWorkbook().getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                    .contains("report SG, April 2017");
        });
    }

    @Test
    void bringsEnteredFiguresIn() {
        ImportPreview preview = imported(edited(template(0), sheet -> {
            row(sheet, "1.1", 1).getCell(VALUE).setCellValue(1402);
            row(sheet, "2.5", 1).getCell(NUMERATOR).setCellValue(54);
            row(sheet, "2.5", 1).getCell(DENOMINATOR).setCellValue(58);
            row(sheet, "2.5", 1).getCell(NOTE).setCellValue("Two teams late");
            row(sheet, "1.3", 1).getCell(STATUS).setCellValue("Not available");
        }));
        assertThat(preview.outcome().failures()).isEmpty();
        assertThat(preview.added())
                .extracting(row -> row.ref() + " " + row.after())
                .containsExactly("1.1 1402", "1.3 not available", "2.5 54 of 58 · Two teams late");
        assertThat(preview.restated()).isEmpty();
    }

    @Test
    void takesTheFormatOfACellIntoAccount() {
        ImportPreview preview = imported(edited(template(0), sheet -> {
            Cell cell = row(sheet, "2.5", 1).getCell(VALUE);
            CellStyle percent = sheet.getWorkbook().createCellStyle();
            percent.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("0.0%"));
            cell.setCellStyle(percent);
            cell.setCellValue(0.9413);
        }));
        assertThat(preview.added()).extracting(row -> row.after()).containsExactly("94.13");
    }

    @Test
    void takesTheResultOfAFormulaAndRefusesItsError() {
        byte[] file = edited(template(0), sheet -> {
            row(sheet, "1.1", 1).getCell(VALUE).setCellFormula("700+702");
            row(sheet, "1.3", 1).getCell(VALUE).setCellFormula("1/0");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        ImportPreview preview = imported(file);
        assertThat(preview.added()).extracting(row -> row.after()).containsExactly("1402");
        assertThat(preview.outcome().failures()).singleElement().satisfies(failure -> {
            assertThat(failure.column()).isEqualTo("value");
            assertThat(failure.value()).isEqualTo("#DIV/0!");
            assertThat(failure.message()).contains("The formula gives #DIV/0!");
        });
    }

    @Test
    void refusesAFormulaWithoutAResult() {
        assertThat(complaint(edited(
                        template(0),
                        sheet -> row(sheet, "1.1", 1).getCell(VALUE).setCellFormula("700+702"))))
                .contains("no result");
    }

    @Test
    void refusesMergedCells() {
        assertThat(complaint(edited(template(0), sheet -> sheet.addMergedRegion(new CellRangeAddress(1, 2, 6, 6)))))
                .contains("The cells G2:G3 are merged");
    }

    @Test
    void saysWhichMonthATextMeans() {
        assertThat(complaint(edited(template(0), sheet -> {
                    row(sheet, "1.1", 1).getCell(3).setCellValue("Apr-17");
                    row(sheet, "1.1", 1).getCell(VALUE).setCellValue(5);
                })))
                .contains("Write 2017-04");
    }

    @Test
    void noticesAReferenceThatLostItsNought() {
        assertThat(complaint(edited(template(0), sheet -> {
                    Row row = row(sheet, "1.1", 1);
                    row.getCell(0).setCellValue(1.3);
                    row.getCell(VALUE).setCellValue(5);
                })))
                .contains("The title is that of 1.1");
    }

    @Test
    void refusesAWrongHeading() {
        assertThat(complaint(
                        edited(template(0), sheet -> sheet.getRow(0).getCell(6).setCellValue("Result"))))
                .contains("no such column");
    }

    @Test
    void refusesTheTemplateOfAnotherCouncilAndOfAMonthThatIsNotOpen() {
        byte[] mine = template(0);
        EntryDesk other = EntryDesk.inApril();
        assertThat(complaint(other, mine)).contains("made for another council");
        desk.submit(EntryDesk.APRIL);
        assertThat(complaint(mine)).contains("April 2017 of SG, which is not open now");
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        assertThat(complaint("%PDF-1.7 something".getBytes())).contains("neither a CSV file nor an Excel workbook");
        assertThat(complaint(new byte[] {'P', 'K', 3, 4, 0, 0, 1})).contains("damaged");
        assertThat(complaint(new byte[0])).contains("empty");
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(old);
        }
        assertThat(complaint(old.toByteArray())).contains("old Excel form (.xls)");
        assertThat(complaint(withPassword(template(0)))).contains("protected by a password");
    }

    @Test
    void refusesMacros() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM)) {
            workbook.createSheet();
            workbook.write(out);
        }
        assertThat(complaint(out.toByteArray())).contains("macros");
    }

    @Test
    void isThereForOpenedMonthsOnly() {
        assertThatThrownBy(() ->
                        desk.templates(service -> service.template("SG", Optional.of(ReportingMonth.of(2017, 5)), 0)))
                .isInstanceOf(EntryNotFoundException.class);
        assertThatThrownBy(() -> desk.templates(service -> service.template("XX", Optional.empty(), 0)))
                .isInstanceOf(EntryNotFoundException.class);
    }

    private byte[] template(int earlier) {
        return desk.templates(service -> service.template("SG", Optional.empty(), earlier))
                .content();
    }

    private ImportPreview imported(byte[] file) {
        return imported(desk, file);
    }

    private static ImportPreview imported(EntryDesk desk, byte[] file) {
        return desk.council().observations(s -> s.preview(ImportOrder.of(FileSource.of("figures.xlsx", file))));
    }

    private String complaint(byte[] file) {
        return complaint(desk, file);
    }

    private static String complaint(EntryDesk desk, byte[] file) {
        ImportPreview preview = imported(desk, file);
        assertThat(preview.isAcceptable()).isFalse();
        return preview.outcome().failures().get(0).message();
    }

    private static byte[] edited(byte[] file, Consumer<XSSFSheet> edit) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            edit.accept(workbook.getSheet("Figures"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] withPassword(byte[] file) throws IOException {
        try (POIFSFileSystem parts = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(parts)) {
                out.write(file);
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            parts.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** The so-many-th row of an indicator. */
    private static Row row(XSSFSheet sheet, String ref, int which) {
        int found = 0;
        for (Row row : sheet) {
            if (row.getCell(0).getStringCellValue().equals(ref) && ++found == which) {
                return row;
            }
        }
        throw new AssertionError("No row for " + ref);
    }
}
