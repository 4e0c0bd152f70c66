package uk.councilportal.scorecard.view;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import uk.councilportal.scorecard.service.IndicatorName;
import uk.councilportal.scorecard.service.ScorecardArea;

/**
 * What the table of a scorecard is written from.
 *
 * @param caption what the table holds, for screen readers
 * @param columns the columns in the council's order
 * @param areas the areas with the rows that are left after filtering
 * @param hidden the groups of columns the reader has hidden
 * @param addressOf the address of an indicator's page; empty where it has none
 */
public record GridModel(
        String caption,
        List<GridColumn> columns,
        List<ScorecardArea> areas,
        Set<String> hidden,
        Function<IndicatorName, String> addressOf) {

    private static final int SHORT_REFERENCE = 5;
    private static final int MANY_COLUMNS_OF_FIGURES = 9;

    boolean hasWideReferences() {
        return areas.stream()
                .flatMap(area -> area.rows().stream())
                .anyMatch(row -> row.indicator().name().ref().length() > SHORT_REFERENCE);
    }

    boolean hasManyMonths() {
        return columns.stream()
                        .filter(column -> column.groups().equals("months"))
                        .count()
                >= MANY_COLUMNS_OF_FIGURES;
    }
}
