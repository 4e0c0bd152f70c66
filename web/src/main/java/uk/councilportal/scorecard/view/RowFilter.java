package uk.councilportal.scorecard.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.ScorecardColumn;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.scorecard.model.DirectionOfTravel;
import uk.councilportal.scorecard.service.PeriodFigure;
import uk.councilportal.scorecard.service.ScorecardLayout;
import uk.councilportal.scorecard.service.ScorecardRow;
import uk.councilportal.target.model.RagStatus;

/** The rows a reader may single out with one click. Only filters whose column the council shows are offered. */
public enum RowFilter {
    ALL(row -> true),
    OFF_TARGET(RowFilter::offTarget, ScorecardColumn.RAG),
    WORSE(RowFilter::worse, ScorecardColumn.DIRECTION),
    OFF_TARGET_AND_WORSE(row -> offTarget(row) && worse(row), ScorecardColumn.RAG, ScorecardColumn.DIRECTION),
    UNUSUAL(RowFilter::unusual, ScorecardColumn.SPC),
    RESTATED(RowFilter::restated);

    private final Predicate<ScorecardRow> test;
    private final ScorecardColumn[] needs;

    RowFilter(Predicate<ScorecardRow> test, ScorecardColumn... needs) {
        this.test = test;
        this.needs = needs;
    }

    /** The filter of a name in an address; all rows where there is none of that name. */
    public static RowFilter ofCode(String code) {
        return Arrays.stream(values())
                .filter(filter -> filter.getCode().equals(code))
                .findFirst()
                .orElse(ALL);
    }

    /** The name in addresses. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean accepts(ScorecardRow row) {
        return test.test(row);
    }

    boolean isOfferedBy(ScorecardLayout layout) {
        return Arrays.stream(needs).allMatch(layout::shows);
    }

    private static boolean offTarget(ScorecardRow row) {
        return row.judgement().rating().status() == RagStatus.RED;
    }

    private static boolean worse(ScorecardRow row) {
        return row.judgement().direction().judgement() == DirectionOfTravel.WORSENING;
    }

    private static boolean unusual(ScorecardRow row) {
        SpcSignal signal = row.judgement().spc();
        return signal != SpcSignal.NONE && signal != SpcSignal.NOT_AVAILABLE;
    }

    private static boolean restated(ScorecardRow row) {
        return Stream.concat(row.recent().months().stream(), row.year().earlierYears().stream())
                .anyMatch(PeriodFigure::restated);
    }
}
