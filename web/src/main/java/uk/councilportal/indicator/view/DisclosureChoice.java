package uk.councilportal.indicator.view;

import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.platform.faces.Messages;

/** How small numbers are protected, each part of it chosen on its own; the files write all of them into one cell. */
public class DisclosureChoice implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "standard.disclosure.";
    private static final String WITHHELD = TEXTS + "highest.words";

    private String kind = "";
    private String highest = "";
    private String rounding = "";
    private String zero = "";

    /** What a cell such as "CHILD_COUNT 7 ROUND5 ZERO" chooses. */
    static DisclosureChoice of(String cell) {
        DisclosureChoice choice = new DisclosureChoice();
        for (String word : cell.strip().split("\\s+")) {
            if (word.matches("\\d+")) {
                choice.highest = word;
            } else if (word.startsWith("ROUND")) {
                choice.rounding = word;
            } else if (word.equals("ZERO")) {
                choice.zero = word;
            } else {
                choice.kind = word;
            }
        }
        return choice;
    }

    /** The cell that chooses it. */
    String toCell() {
        return Stream.of(kind, highest.strip(), rounding, zero)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** "Counts of children: up to 7 withheld, rounded to the nearest 5". */
    String words() {
        Stream<String> withheld = highest.isEmpty() ? Stream.of() : Stream.of(Messages.text(WITHHELD, highest));
        Stream<String> others = Stream.of(rounding, zero)
                .filter(part -> !part.isEmpty())
                .map(part -> Messages.text(TEXTS + part + ".words"));
        String more = Stream.concat(withheld, others).collect(Collectors.joining(", "));
        String words = Messages.text(TEXTS + kind);
        return more.isEmpty() ? words : Messages.text(TEXTS + "words", words, more);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = written(kind);
    }

    public String getHighest() {
        return highest;
    }

    public void setHighest(String highest) {
        this.highest = written(highest);
    }

    public String getRounding() {
        return rounding;
    }

    public void setRounding(String rounding) {
        this.rounding = written(rounding);
    }

    public String getZero() {
        return zero;
    }

    public void setZero(String zero) {
        this.zero = written(zero);
    }

    private static String written(String text) {
        return text == null ? "" : text;
    }
}
