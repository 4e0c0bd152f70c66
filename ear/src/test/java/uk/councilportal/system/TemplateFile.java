package uk.councilportal.system;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The template of a month, as somebody fills it in with a spreadsheet. */
final class TemplateFile implements AutoCloseable {
    private static final int VALUE = 6;

    private final XSSFWorkbook workbook;

    private TemplateFile(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Downloads a template with the session of a browser. */
    static TemplateFile download(Page page, String address) {
        try {
            return new TemplateFile(new XSSFWorkbook(
                    new ByteArrayInputStream(page.request().get(address).body())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a value into the whole council's row of an indicator. */
    void enter(String ref, double value) {
        row(ref).getCell(VALUE).setCellValue(value);
    }

    /** Writes a text where a value belongs. */
    void enter(String ref, String text) {
        row(ref).getCell(VALUE).setCellValue(text);
    }

    private Row row(String ref) {
        for (Row row : workbook.getSheet("Figures")) {
            if (row.getCell(0).getStringCellValue().equals(ref)
                    && row.getCell(2).getStringCellValue().isEmpty()) {
                return row;
            }
        }
        throw new AssertionError("No row for " + ref);
    }

    /** Saves it. */
    Path save() {
        try {
            Path file = Files.createTempFile("figures", ".xlsx");
            file.toFile().deleteOnExit();
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
