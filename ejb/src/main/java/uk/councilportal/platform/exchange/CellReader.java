package uk.councilportal.platform.exchange;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Reads the cells of one row as what they should be. The first cell that is something else ends the reading of the row;
 * the parser notes it with line, column and, where it can be told, what to write instead.
 */
public final class CellReader {
    private static final String EMPTY = "It cannot be left empty";

    private final CsvRow row;

    CellReader(CsvRow row) {
        this.row = row;
    }

    /** The line of the file on which the row begins. */
    public long line() {
        return row.line();
    }

    /** Whether the file has the column at all; a file without it says nothing about it, an empty cell does. */
    public boolean has(String column) {
        return row.has(column);
    }

    /** Ends the reading of the row. */
    public RuntimeException reject(String column, String message) {
        return new BadCellException(column, message);
    }

    /** Refuses a row about another council. The column may be left out; it never decides whose data are written. */
    public void expectCouncil(AuthorityCode own) {
        String named = text(CsvParser.COUNCIL, 9);
        if (!named.isEmpty() && !named.equals(own.value())) {
            throw reject(CsvParser.COUNCIL, "The row is about another council than yours");
        }
    }

    /** A text, empty when the cell is; never one a spreadsheet would run as a formula, never longer than allowed. */
    public String text(String column, int longest) {
        String text = row.text(column);
        if (TextCell.isFormula(text) || TextCell.isFormula(row.raw(column))) {
            throw reject(column, "The text begins like a formula. Begin it with a letter or a digit");
        }
        if (text.length() > longest) {
            throw reject(column, "The text has %d characters, more than %d".formatted(text.length(), longest));
        }
        return text;
    }

    /** A text that must be there. */
    public String required(String column, int longest) {
        String text = text(column, longest);
        if (text.isEmpty()) {
            throw reject(column, EMPTY);
        }
        return text;
    }

    /** A text of plain letters, digits and signs, as codes are; empty when the cell is. */
    public String code(String column, int longest) {
        String text = text(column, longest);
        if (text.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw reject(column, "A code has plain letters, digits and signs only");
        }
        return text;
    }

    /** A code that must be there. */
    public String requiredCode(String column, int longest) {
        required(column, longest);
        return code(column, longest);
    }

    /** A number, if the cell has one. */
    public Optional<BigDecimal> number(String column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!NumberCell.isNumber(text)) {
            throw reject(column, NumberCell.complaint(text));
        }
        return Optional.of(NumberCell.parse(text));
    }

    /** A whole number between two others, both allowed. */
    public int whole(String column, int least, int most) {
        BigDecimal number = number(column).orElseThrow(() -> reject(column, EMPTY));
        boolean fits = number.scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!fits) {
            throw reject(column, "Write a whole number from %d to %d".formatted(least, most));
        }
        return number.intValueExact();
    }

    /** A month, if the cell has one. */
    public Optional<ReportingMonth> month(String column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(MonthCell.find(text).orElseThrow(() -> reject(column, MonthCell.complaint(text))));
    }

    /** One of the words of a list. */
    public <E extends Enum<E>> E oneOf(String column, Class<E> words) {
        String text = row.text(column);
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(text))
                .findFirst()
                .orElseThrow(() -> reject(column, oneOf(words)));
    }

    /** One of the words of a list, as a person writes it: "Not available" as well as NOT_AVAILABLE. */
    public <E extends Enum<E>> E oneOfSpoken(String column, Class<E> words) {
        String text = row.text(column).replace(' ', '_');
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> reject(column, oneOf(words)));
    }

    private static String oneOf(Class<? extends Enum<?>> words) {
        return Arrays.stream(words.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.joining(", ", "Write one of ", ""));
    }

    /** A cell that says yes or no. */
    public boolean yesNo(String column) {
        return switch (row.text(column)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw reject(column, "Write yes or no");
        };
    }

    /** A cell that says yes or no, or nothing at all, which means what is given. */
    public boolean yesNoOr(String column, boolean whenEmpty) {
        return row.text(column).isEmpty() ? whenEmpty : yesNo(column);
    }

    /** A cell in a form of its own, if it is not empty. */
    public <T> Optional<T> read(String column, Function<String, T> form) {
        return row.find(column).map(text -> {
            try {
                return form.apply(text);
            } catch (IllegalArgumentException e) {
                throw reject(column, e.getMessage());
            }
        });
    }

    /** A cell in a form of its own that must be there. */
    public <T> T readRequired(String column, Function<String, T> form) {
        return read(column, form).orElseThrow(() -> reject(column, EMPTY));
    }
}
