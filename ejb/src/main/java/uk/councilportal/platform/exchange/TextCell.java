package uk.councilportal.platform.exchange;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would run as a formula: refused on the way in, made harmless on the way out.
 *
 * <p>A spreadsheet takes a cell for a formula when it begins with =, +, -, @, a tab or a carriage return. Councils do
 * print texts such as "+/-5", so a sign is allowed where nothing in the text could call anything.
 */
public final class TextCell {
    private static final String STARTERS = "=+-@\t\r";
    private static final String CALLS = "=@|!(";
    private static final char MARK = '\'';

    /** Signed numbers and a lone sign are figures, and stay as they are. */
    private static final Pattern FIGURE = Pattern.compile("[+-]?(\\d[\\d,]*(\\.\\d+)?%?)?");

    private TextCell() {}

    /** Whether the text could act as a formula. */
    public static boolean isFormula(String text) {
        if (text.isEmpty() || STARTERS.indexOf(text.charAt(0)) < 0) {
            return false;
        }
        char first = text.charAt(0);
        if (first != '+' && first != '-') {
            return true;
        }
        boolean calls = text.chars().skip(1).anyMatch(c -> CALLS.indexOf(c) >= 0);
        return calls || (text.length() > 1 && Character.isLetter(text.charAt(1)));
    }

    /** The text as it may stand in a file that somebody opens in a spreadsheet: marked unless it is no more than a figure. */
    public static String neutral(String text) {
        boolean starts = !text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0;
        return starts && !FIGURE.matcher(text).matches() ? MARK + text : text;
    }

    /** The text a neutral cell stands for. */
    static String withoutNeutralMark(String cell) {
        boolean marked = cell.length() > 1 && cell.charAt(0) == MARK && STARTERS.indexOf(cell.charAt(1)) >= 0;
        return marked ? cell.substring(1) : cell;
    }
}
