package uk.councilportal.platform.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Turns what a spreadsheet keeps in a cell into what a person sees there, at full precision: 0.94 in the format of a
 * percentage is 94, a day is its month, a formula is its result.
 *
 * <p>Numbers are binary in a spreadsheet; fifteen digits are what it shows and what is taken, with at most the six decimals
 * that the portal keeps.
 */
final class SheetCells {
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final int DECIMALS = 6;
    private static final int PERCENT = 2;

    private final SharedStrings strings;
    private final StylesTable styles;

    SheetCells(SharedStrings strings, StylesTable styles) {
        this.strings = strings;
        this.styles = styles;
    }

    /**
     * The text of a cell.
     *
     * @param type the sort of cell as the file names it, or null for a number
     * @param style the number of its style, or null
     * @param value what is kept
     */
    String text(String type, String style, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type == null ? "n" : type) {
            case "s" -> strings.getItemAt(Integer.parseInt(value)).getString();
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "n" -> number(value, style);
            case "d" -> value.substring(0, Math.min(value.length(), 7));
            default -> value;
        };
    }

    private String number(String value, String style) {
        XSSFCellStyle format = style == null ? null : styles.getStyleAt(Integer.parseInt(style));
        BigDecimal number = new BigDecimal(value).round(DIGITS);
        if (format == null) {
            return plain(number);
        }
        String code = format.getDataFormatString();
        if (DateUtil.isADateFormat(format.getDataFormat(), code)) {
            LocalDateTime day = DateUtil.getLocalDateTime(number.doubleValue());
            return day == null
                    ? plain(number)
                    : ReportingMonth.of(day.getYear(), day.getMonthValue()).toString();
        }
        return plain(code != null && code.contains("%") ? number.movePointRight(PERCENT) : number);
    }

    private static String plain(BigDecimal number) {
        BigDecimal kept = number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number;
        return kept.signum() == 0 ? "0" : kept.stripTrailingZeros().toPlainString();
    }
}
