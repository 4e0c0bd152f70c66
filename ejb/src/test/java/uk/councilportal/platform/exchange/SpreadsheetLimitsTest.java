package uk.councilportal.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that no spreadsheet program wrote: each is refused with a sentence, and none fills the memory. */
class SpreadsheetLimitsTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String ROW = "<row><c t=\"inlineStr\"><is><t>1.1</t></is></c><c><v>5</v></c></row>";
    private static final int TOO_MANY_TEXTS = 65 * 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void takesAWorkbookWithinTheLimits() throws IOException {
        assertThat(failures(with(SHEET, sheet(ROW, 3)))).isEmpty();
    }

    @Test
    void refusesAWorkbookThatGrowsOutOfAllProportion() throws IOException {
        Path file = with(SHEET, sheet(ROW, 500_000));

        assertThat(Files.size(file)).isLessThan(500_000);
        assertThat(failures(file))
                .containsExactly(
                        "The file cannot be read: unpacked it is many times its size. Save the sheet as \"CSV UTF-8\"");
    }

    @Test
    void refusesMoreTextThanFitsIntoTheMemory() throws IOException {
        byte[] texts = new byte[TOO_MANY_TEXTS];

        assertThat(failures(with(TEXTS, texts)))
                .containsExactly("The workbook holds too much text. Save the sheet as \"CSV UTF-8\"");
    }

    @Test
    void refusesACellLongerThanExcelTakes() throws IOException {
        String text = new Random(7)
                .ints(32_768, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(failures(with(SHEET, sheet(ROW.replace("1.1", text), 1)))).containsExactly(damaged());
        assertThat(failures(with(SHEET, sheet(ROW.replace("1.1", text.substring(1)), 1))))
                .isEmpty();
    }

    @Test
    void refusesRowsAndMergedCellsWithoutAnAddress() throws IOException {
        assertThat(failures(with(SHEET, sheet(ROW.replace("<row>", "<row r=\"x\">"), 1))))
                .containsExactly(damaged());
        assertThat(failures(with(
                        SHEET,
                        sheet(ROW + "</sheetData><mergeCells><mergeCell ref=\"?\"/></mergeCells><sheetData>", 1))))
                .containsExactly(damaged());
    }

    @Test
    void namesTheFirstThousandMergedRangesOnly() throws IOException {
        String merged = IntStream.rangeClosed(1, 1_001)
                .mapToObj("<mergeCell ref=\"A%1$d:B%1$d\"/>"::formatted)
                .collect(Collectors.joining());
        String sheet = ROW + "</sheetData><mergeCells>" + merged + "</mergeCells><sheetData>";

        assertThat(read(with(SHEET, sheet(sheet, 1))).rejectedRows()).isEqualTo(1_000);
    }

    private static String damaged() {
        return "The file cannot be read: the workbook is damaged";
    }

    private static byte[] sheet(String row, int times) {
        String head =
                "<row><c t=\"inlineStr\"><is><t>ref</t></is></c><c t=\"inlineStr\"><is><t>value</t></is></c></row>";
        return ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + head
                        + row.repeat(times) + "</sheetData></worksheet>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook of which one part is replaced; a long one is packed, as far as it can be, only where it is a sheet. */
    private Path with(String part, byte[] content) throws IOException {
        Path file = folder.resolve("workbook" + content.length + ".xlsx");
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook()));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.setLevel(part.equals(SHEET) ? Deflater.BEST_COMPRESSION : Deflater.NO_COMPRESSION);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    out.write(content);
                } else {
                    in.transferTo(out);
                }
            }
        }
        return file;
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("Figures").createRow(0).createCell(0).setCellValue("ref");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static List<String> failures(Path file) throws IOException {
        return read(file).kept().stream().map(ImportFailure::message).toList();
    }

    private static FailureLog read(Path file) throws IOException {
        FailureLog failures = new FailureLog();
        List<CsvRow> rows = new ArrayList<>();
        CsvFormat format = new CsvFormat("figures", List.of("ref", "value"), List.of());
        new XlsxReader(format, failures, ImportWatch.none()).read(FileSource.of(file), rows::add);
        return failures;
    }
}
