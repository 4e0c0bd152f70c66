package uk.councilportal.system;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A saved workbook as somebody reads it who opens it. */
final class WorkbookText {

    private WorkbookText() {}

    /** The lines of all sheets, one after the other. */
    static List<List<String>> lines(byte[] workbook) {
        DataFormatter format = new DataFormatter();
        List<List<String>> lines = new ArrayList<>();
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : opened) {
                int width = sheet.getRow(0).getLastCellNum();
                for (Row row : sheet) {
                    lines.add(IntStream.range(0, width)
                            .mapToObj(column -> format.formatCellValue(row.getCell(column)))
                            .toList());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return lines;
    }

    /** Every cell in full, numbers unrounded. */
    static String cells(byte[] workbook) {
        StringBuilder cells = new StringBuilder();
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            opened.forEach(sheet ->
                    sheet.forEach(row -> row.forEach(cell -> cells.append(cell).append('\n'))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return cells.toString();
    }
}
