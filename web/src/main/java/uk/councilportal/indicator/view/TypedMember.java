package uk.councilportal.indicator.view;

import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.indicator.exchange.MemberRow;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.service.DimensionSetting;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.MonthCell;

/** A member of a dimension as it is typed. */
public class TypedMember implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String MEMBER = "member";
    private static final String RENAMED_FROM = "renamed_from";
    private static final String TOTAL = "total";
    private static final String RETIRED = "retired";
    private static final String VALID_FROM = "valid_from";
    private static final String VALID_TO = "valid_to";
    private static final String YES = "yes";
    private static final String NO = "no";

    private final LinkedHashMap<String, String> cells;
    private final String formerName;
    private final String namedIn;
    private final boolean withFigures;
    private final HashSet<String> wrong = new HashSet<>();
    private boolean total;
    private boolean retired;

    private TypedMember(Map<String, String> cells, String formerName, String namedIn, boolean withFigures) {
        this.cells = new LinkedHashMap<>(cells);
        this.formerName = formerName;
        this.namedIn = namedIn;
        this.withFigures = withFigures;
        this.total = YES.equals(cells.get(TOTAL));
        this.retired = YES.equals(cells.get(RETIRED));
    }

    static TypedMember of(DimensionMember member, DimensionSetting setting) {
        return new TypedMember(
                MemberRow.of(member),
                member.name(),
                String.join(", ", setting.named().getOrDefault(member.name(), List.of())),
                setting.withFigures().contains(member.name()));
    }

    static TypedMember blank() {
        return new TypedMember(MemberRow.of(new DimensionMember("", false)), "", "", false);
    }

    /** Whether nothing has been typed; such a row is not stored. */
    boolean isBlank() {
        return formerName.isEmpty()
                && (cells.get(MEMBER) == null || cells.get(MEMBER).isBlank());
    }

    /** Notes that a cell cannot be as it is typed. */
    void reject(String column) {
        wrong.add(column.equals(RENAMED_FROM) ? MEMBER : column);
    }

    /** Forgets what was wrong. */
    void accept() {
        wrong.clear();
    }

    /** Whether a cell cannot be as it is typed. */
    public boolean isWrong(String column) {
        return wrong.contains(column);
    }

    Map<String, String> toCells() {
        Map<String, String> typed = new LinkedHashMap<>(cells);
        typed.replaceAll((column, text) -> text == null ? "" : text.strip());
        typed.computeIfPresent(VALID_FROM, (column, text) -> month(text));
        typed.computeIfPresent(VALID_TO, (column, text) -> month(text));
        typed.put(TOTAL, total ? YES : NO);
        typed.put(RETIRED, retired ? YES : NO);
        if (!formerName.isEmpty()) {
            typed.put(RENAMED_FROM, formerName);
        }
        return typed;
    }

    /** A month as the files have it, however it is written here. */
    private static String month(String text) {
        return MonthCell.meant(text).map(ReportingMonth::toString).orElse(text);
    }

    public Map<String, String> getCells() {
        return cells;
    }

    /** The name by which its buttons are told apart. */
    public String getName() {
        return cells.get(MEMBER);
    }

    /** The references of the indicators whose formulas or links name it. */
    public String getNamedIn() {
        return namedIn;
    }

    public boolean isWithFigures() {
        return withFigures;
    }

    public boolean isTotal() {
        return total;
    }

    public void setTotal(boolean total) {
        this.total = total;
    }

    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }
}
