package uk.councilportal.scorecard.view;

import java.util.List;
import java.util.stream.Stream;
import uk.councilportal.indicator.view.BreakWords;
import uk.councilportal.scorecard.service.IndicatorName;
import uk.councilportal.scorecard.service.ScorecardRow;

/**
 * A row whose figures go across a change of the national definition.
 *
 * @param name the indicator
 * @param words from which month on, and why
 */
public record BrokenRow(IndicatorName name, String words) {

    /** The rows with a break among some rows and the counts above them, in their order. */
    static List<BrokenRow> of(Stream<ScorecardRow> rows) {
        return rows.flatMap(row -> Stream.concat(row.counts().stream(), Stream.of(row)))
                .filter(row -> !row.breaks().isEmpty())
                .map(row -> new BrokenRow(row.indicator().name(), BreakWords.note(row.breaks())))
                .toList();
    }

    /** The reference with the title, and the member for a row that shows only a part. */
    public String title() {
        return name.ref() + " " + GridBody.title(name);
    }
}
