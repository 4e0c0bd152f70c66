package uk.councilportal.scorecard.view;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uk.councilportal.indicator.model.ScorecardColumn;

/** Columns that are shown or hidden together. The name, in small letters, is the {@code data-col} of their cells. */
public enum ColumnGroup {
    POLARITY,
    MONTHS,
    SIX,
    AREAS,
    YEAR,
    SPC,
    TREND,
    TOLERANCE,
    YEARS,
    BENCHMARK,
    DERIVED,
    NOTES,
    /** Direction and rating: always shown. */
    ESSENTIAL;

    private static final Map<ColumnGroup, Set<ScorecardColumn>> COLUMNS = Map.ofEntries(
            Map.entry(POLARITY, EnumSet.of(ScorecardColumn.POLARITY, ScorecardColumn.OWNER)),
            Map.entry(MONTHS, EnumSet.of(ScorecardColumn.MONTHS)),
            Map.entry(SIX, EnumSet.of(ScorecardColumn.SIX_MONTH)),
            Map.entry(AREAS, EnumSet.of(ScorecardColumn.AREA_FIGURES)),
            Map.entry(YEAR, EnumSet.range(ScorecardColumn.YEAR_END, ScorecardColumn.DIFFERENCE)),
            Map.entry(SPC, EnumSet.of(ScorecardColumn.SPC)),
            Map.entry(TREND, EnumSet.of(ScorecardColumn.SPARKLINE)),
            Map.entry(TOLERANCE, EnumSet.range(ScorecardColumn.RED, ScorecardColumn.TARGET)),
            Map.entry(YEARS, EnumSet.of(ScorecardColumn.YEARS)),
            Map.entry(BENCHMARK, EnumSet.range(ScorecardColumn.NEIGHBOUR_AVERAGE, ScorecardColumn.TOP_QUARTILE)),
            Map.entry(DERIVED, EnumSet.range(ScorecardColumn.CHANGE_ON_MONTH, ScorecardColumn.TREND_13)),
            Map.entry(NOTES, EnumSet.of(ScorecardColumn.COMMENTARY)),
            Map.entry(ESSENTIAL, EnumSet.of(ScorecardColumn.DIRECTION, ScorecardColumn.RAG)));

    /** The group of a column. */
    public static ColumnGroup of(ScorecardColumn column) {
        return Arrays.stream(values())
                .filter(group -> COLUMNS.get(group).contains(column))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a line is drawn before this group where it follows another; judgements stand together. */
    boolean startsAfter(ColumnGroup before) {
        return this != before && !(isJudgement() && before != null && before.isJudgement());
    }

    private boolean isJudgement() {
        return this == ESSENTIAL || this == SPC || this == TREND;
    }

    /** The name in pages and addresses. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
