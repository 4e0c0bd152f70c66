package uk.councilportal.scorecard.view;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilportal.indicator.model.LayoutColumn;
import uk.councilportal.indicator.model.ScorecardColumn;
import uk.councilportal.platform.faces.Messages;

/** The columns of a layout while they are chosen and put in order, from left to right. */
public class LayoutColumnList implements Serializable {
    static final String WORDS = "layouts.column.";
    private static final long serialVersionUID = 1L;
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");

    private final ArrayList<String> names = new ArrayList<>();
    private String added = "";
    private String moved = "";
    private int movedBy;

    /** A message with the words for columns in place of their codes. */
    static String spoken(String message) {
        return CODE.matcher(message)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Messages.has(WORDS + found.group())
                                ? '"' + Messages.text(WORDS + found.group()) + '"'
                                : found.group()));
    }

    void take(List<LayoutColumn> columns) {
        names.clear();
        columns.forEach(each -> names.add(each.column().name()));
    }

    /** Moves a column to the left (-1) or to the right (1). */
    void move(String column, int by) {
        int from = names.indexOf(column);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < names.size()) {
            Collections.swap(names, from, to);
        }
        moved = column;
        movedBy = by;
    }

    void remove(String column) {
        names.remove(column);
    }

    /** Puts the column that is chosen behind the others; one that is there or does not exist changes nothing. */
    void add() {
        if (getOthers().containsValue(added)) {
            names.add(added);
        }
    }

    /** The columns from left to right; rows that are dragged change this list. */
    public List<String> getNames() {
        return names;
    }

    /** The columns in an order of their own, which does not change when they are moved. */
    public List<String> getInUse() {
        return Arrays.stream(ScorecardColumn.values())
                .map(Enum::name)
                .filter(names::contains)
                .toList();
    }

    /** The columns that are not chosen, to be added. */
    public Map<String, String> getOthers() {
        Map<String, String> others = new LinkedHashMap<>();
        for (ScorecardColumn column : ScorecardColumn.values()) {
            if (!names.contains(column.name())) {
                others.put(Messages.text(WORDS + column), column.name());
            }
        }
        return others;
    }

    public String getAdded() {
        return added;
    }

    public void setAdded(String added) {
        this.added = added;
    }

    /** Whether the reader has just moved a column up, so that the next press of the same button moves it on. */
    public boolean movedUp(String column) {
        return moved.equals(column) && movedBy < 0;
    }

    /** Whether the reader has just moved a column down. */
    public boolean movedDown(String column) {
        return moved.equals(column) && movedBy > 0;
    }
}
