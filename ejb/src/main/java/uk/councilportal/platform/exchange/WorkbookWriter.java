package uk.councilportal.platform.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes tables as an Excel workbook, one sheet for each table, its head kept in sight and repeated in print.
 *
 * <p>A cell is a number where its text is one, so that figures can be reckoned with; a symbol stays text. Text is never
 * read as a formula. Missing values are empty cells.
 */
public final class WorkbookWriter {
    /** What the file is, for browsers. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d+)?");
    private static final int WIDTH = 18 * 256;

    /** How many rows of a long sheet are in memory at a time. */
    private static final int WINDOW = 200;

    private final Workbook workbook;
    private final CellStyle head;
    private final Set<String> names = new HashSet<>();

    private WorkbookWriter(Workbook workbook) {
        this.workbook = workbook;
        this.head = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
    }

    /** Writes the sheets in their order; the caller closes the stream. */
    public static void write(List<WorkbookSheet> sheets, OutputStream out) throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            WorkbookWriter writer = new WorkbookWriter(workbook);
            sheets.forEach(writer::add);
            workbook.write(out);
        }
    }

    /**
     * Writes one sheet however long it is, up to the rows a sheet takes; only some are in memory at a time.
     *
     * @param rows gives the rows, one after the other
     */
    public static void writeLong(
            String title, List<String> header, Consumer<Consumer<List<String>>> rows, OutputStream out)
            throws IOException {
        try (Workbook workbook = new SXSSFWorkbook(WINDOW)) {
            Sheet sheet = new WorkbookWriter(workbook).begin(title, header);
            rows.accept(row -> write(sheet.createRow(sheet.getLastRowNum() + 1), row));
            workbook.write(out);
        }
    }

    private void add(WorkbookSheet table) {
        Sheet sheet = begin(table.title(), table.header());
        table.rows().forEach(line -> write(sheet.createRow(sheet.getLastRowNum() + 1), line));
    }

    private Sheet begin(String title, List<String> header) {
        Sheet sheet = workbook.createSheet(name(title));
        Row first = sheet.createRow(0);
        for (int column = 0; column < header.size(); column++) {
            Cell cell = first.createCell(column);
            cell.setCellValue(header.get(column));
            cell.setCellStyle(head);
            sheet.setColumnWidth(column, WIDTH);
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getPrintSetup().setLandscape(true);
        return sheet;
    }

    /** Two sheets of one name are told apart by a number. */
    private String name(String title) {
        String safe = WorkbookUtil.createSafeSheetName(title);
        String free = safe;
        for (int number = 2; !names.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = WorkbookUtil.createSafeSheetName(number + " " + safe);
        }
        return free;
    }

    private static void write(Row row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            String text = texts.get(column);
            if (NUMBER.matcher(text).matches()) {
                row.createCell(column).setCellValue(Double.parseDouble(text));
            } else if (!text.isEmpty()) {
                row.createCell(column).setCellValue(text);
            }
        }
    }
}
