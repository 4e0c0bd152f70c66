package uk.councilportal.review.view;

import java.util.List;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.review.service.ChangeLine;

/**
 * A table of changes.
 *
 * @param name tells it from the others on the page; the end of keys of the message bundle
 * @param lines the lines that are shown
 * @param number how many there are
 */
public record ChangeTable(String name, List<ChangeLine> lines, int number) {
    /** A table of at most so many lines. */
    static ChangeTable of(String name, List<ChangeLine> lines, int most) {
        return new ChangeTable(name, lines.stream().limit(most).toList(), lines.size());
    }

    /** How many lines are not shown. */
    public int left() {
        return number - lines.size();
    }

    /** "Shown are the first 300 of 412.", where not all are. */
    public String shown() {
        return Messages.text("changes.shown", lines.size(), number);
    }

    /** Its heading. */
    public String title() {
        return Messages.text("changes." + name);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
