package uk.councilportal.indicator.view;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import uk.councilportal.indicator.service.FollowingIndicator;
import uk.councilportal.platform.faces.Messages;

/** What follows where members get other names: it is shown before it is stored. */
public class FollowingLook implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Line> lines = new ArrayList<>();
    private String shown = "";

    /**
     * One cell that is written otherwise then.
     *
     * @param indicator report, reference and title of the indicator
     * @param column what the cell says
     * @param before what is written now
     * @param after what will be written
     */
    public record Line(String indicator, String column, String before, String after) implements Serializable {}

    /** Whether nothing follows, or only what the reader has been shown; shows it where not. */
    boolean isSeen(List<FollowingIndicator> following) {
        lines.clear();
        boolean seen = following.isEmpty() || following.toString().equals(shown);
        shown = following.toString();
        if (!seen) {
            following.forEach(follower -> follower.changes().forEach(change -> lines.add(line(follower, change))));
        }
        return seen;
    }

    private static Line line(FollowingIndicator follower, FollowingIndicator.Change change) {
        return new Line(
                "%s %s %s".formatted(follower.report(), follower.ref(), follower.title()),
                Messages.text("setting.column." + change.column()),
                change.before(),
                change.after());
    }

    /** What is shown; empty where nothing has to be looked at. */
    public List<Line> getLines() {
        return lines;
    }
}
