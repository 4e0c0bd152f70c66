package uk.councilportal.entry.exchange;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a template look, and which of them are open. */
final class TemplateStyles {
    private final XSSFWorkbook workbook;
    private final XSSFCellStyle head;
    private final XSSFCellStyle text;
    private final XSSFCellStyle month;
    private final XSSFCellStyle entered;
    private final XSSFCellStyle computed;

    TemplateStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.head = head(workbook);
        this.text = style("@");
        this.month = style("mmm yyyy");
        this.entered = entered(style("General"));
        this.computed = computed(style("General"), workbook);
    }

    XSSFCellStyle head() {
        return head;
    }

    XSSFCellStyle text() {
        return text;
    }

    XSSFCellStyle month() {
        return month;
    }

    /** An open cell. */
    XSSFCellStyle entered() {
        return entered;
    }

    XSSFCellStyle computed() {
        return computed;
    }

    private XSSFCellStyle style(String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setLocked(true);
        return style;
    }

    private static XSSFCellStyle head(XSSFWorkbook workbook) {
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setLocked(true);
        return style;
    }

    private static XSSFCellStyle entered(XSSFCellStyle style) {
        style.setLocked(false);
        style.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.HAIR);
        return style;
    }

    private static XSSFCellStyle computed(XSSFCellStyle style, XSSFWorkbook workbook) {
        XSSFFont grey = workbook.createFont();
        grey.setItalic(true);
        grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        style.setFont(grey);
        return style;
    }
}
