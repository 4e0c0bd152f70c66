package uk.councilportal.entry.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.platform.exchange.SpreadsheetMark;
import uk.councilportal.platform.exchange.TextCell;

/**
 * Writes the template of a month as an Excel workbook: a sheet "Figures" with one row for each figure, filled with what is
 * kept, and a sheet of instructions.
 *
 * <p>Only the cells in which figures, status and note are entered are open; everything else, and every computed figure, is
 * locked against slips, without a password. The file comes back through the import as it is: its headings are those of the
 * CSV files, its hidden columns say which figure a row is about, and its properties for whom it was made.
 */
public final class TemplateWriter {
    private static final List<String> HEADINGS = List.of(
            "Ref",
            "Indicator",
            "Member",
            "Period",
            "Numerator",
            "Denominator",
            "Value",
            "Status",
            "Note",
            "Report",
            "Dimension",
            "Period type");
    private static final List<Integer> WIDTHS = List.of(9, 60, 20, 11, 12, 13, 12, 16, 40, 12, 16, 14);
    private static final int STATUS = 7;
    private static final int FIRST_HIDDEN = 9;
    private static final int CHARACTER = 256;
    private static final String INSTRUCTIONS = "template-instructions.txt";

    private final SpreadsheetMark mark;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final TemplateStyles styles = new TemplateStyles(workbook);
    private final XSSFSheet sheet = workbook.createSheet("Figures");

    private TemplateWriter(SpreadsheetMark mark) {
        this.mark = mark;
    }

    /** Writes a template; the caller closes the stream. */
    public static void write(SpreadsheetMark mark, String councilName, List<TemplateRow> rows, OutputStream out)
            throws IOException {
        TemplateWriter writer = new TemplateWriter(mark);
        try (XSSFWorkbook workbook = writer.workbook) {
            writer.writeFigures(rows);
            writer.writeInstructions(councilName);
            mark.writeTo(workbook.getProperties().getCustomProperties());
            workbook.write(out);
        }
    }

    private void writeFigures(List<TemplateRow> rows) {
        Row head = sheet.createRow(0);
        for (int column = 0; column < HEADINGS.size(); column++) {
            text(head, column, HEADINGS.get(column), styles.head());
            sheet.setColumnWidth(column, WIDTHS.get(column) * CHARACTER);
            sheet.setColumnHidden(column, column >= FIRST_HIDDEN);
        }
        int number = 1;
        for (TemplateRow row : rows) {
            writeRow(sheet.createRow(number++), row);
        }
        offerStatuses(Math.max(number - 1, 1));
        sheet.createFreezePane(2, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(number - 1, 1), 0, FIRST_HIDDEN - 1));
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockFormatColumns(false);
    }

    private void writeRow(Row row, TemplateRow figure) {
        TemplateRow.Figure about = figure.figure();
        TemplateRow.Content content = figure.content();
        XSSFCellStyle cells = content.isComputed() ? styles.computed() : styles.entered();
        text(row, 0, about.ref(), styles.text());
        text(row, 1, about.title(), styles.text());
        text(row, 2, about.breakdown().members(), styles.text());
        period(row, about.period());
        number(row, 4, content.numerator(), cells);
        number(row, 5, content.denominator(), cells);
        number(row, 6, content.value(), cells);
        text(row, STATUS, content.status(), cells);
        text(row, STATUS + 1, content.note(), cells);
        text(row, FIRST_HIDDEN, mark.report(), styles.text());
        text(row, FIRST_HIDDEN + 1, about.breakdown().dimensions(), styles.text());
        text(row, FIRST_HIDDEN + 2, words(about.period().type()), styles.text());
    }

    /** Months as days, so that they sort and filter; other periods by their code. */
    private void period(Row row, ReportingPeriod period) {
        if (period.type() == PeriodType.MONTH) {
            Cell cell = row.createCell(3);
            cell.setCellValue(LocalDate.of(period.end().year(), period.end().month(), 1));
            cell.setCellStyle(styles.month());
        } else {
            text(row, 3, period.code(), styles.text());
        }
    }

    private void offerStatuses(int lastRow) {
        String[] words =
                Stream.of(ObservationStatus.values()).map(TemplateWriter::words).toArray(String[]::new);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(words), new CellRangeAddressList(1, lastRow, STATUS, STATUS));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        sheet.addValidationData(validation);
    }

    private void writeInstructions(String councilName) throws IOException {
        XSSFSheet instructions = workbook.createSheet("Instructions");
        instructions.setColumnWidth(0, 110 * CHARACTER);
        int number = 0;
        for (String line : instructions().split("\n")) {
            String words = line.replace("{council}", councilName)
                    .replace("{report}", mark.report())
                    .replace("{month}", mark.month().longName());
            text(instructions.createRow(number), 0, words, number == 0 ? styles.head() : styles.text());
            number++;
        }
    }

    private static String instructions() throws IOException {
        try (InputStream text = TemplateWriter.class.getResourceAsStream(INSTRUCTIONS)) {
            if (text == null) {
                throw new IllegalStateException("The instructions of the template are missing");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** "Not available" for NOT_AVAILABLE; the short words stay as they are. */
    public static String words(Enum<?> value) {
        String name = value.name();
        return name.length() <= 2
                ? name
                : name.charAt(0) + name.substring(1).toLowerCase(Locale.UK).replace('_', ' ');
    }

    private static void text(Row row, int column, String text, XSSFCellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(TextCell.neutral(text));
        }
    }

    private static void number(Row row, int column, Optional<BigDecimal> number, XSSFCellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        number.ifPresent(value -> cell.setCellValue(value.doubleValue()));
    }
}
