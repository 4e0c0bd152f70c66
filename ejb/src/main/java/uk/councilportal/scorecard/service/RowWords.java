package uk.councilportal.scorecard.service;

import java.util.ArrayList;
import java.util.List;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.ScorecardColumn;
import uk.councilportal.indicator.model.YearToDateBasis;

/** The words printed with a row: what is counted, over which time, and how its year figure is formed. */
final class RowWords {

    private static final String SEPARATOR = " · ";

    private RowWords() {}

    /** The note under the title, "per 10,000 children · rolling year". */
    static String note(IndicatorDefinition indicator, ScorecardLayout layout) {
        List<String> words = new ArrayList<>();
        add(words, frequency(indicator.measure().frequency()));
        add(words, arrears(indicator.measure()));
        add(words, unit(indicator.measure().unit()));
        add(words, time(indicator.year().basis(), layout));
        return String.join(SEPARATOR, words);
    }

    /** How the figure beside "year" is formed. */
    static String basis(YearToDateBasis basis) {
        return switch (basis) {
            case SUM_OF_MONTHS -> "sum of the year’s months";
            case RECOMPUTED -> "from the year’s counts, not the mean of months";
            case MONTH_END -> "as at month end";
            case ROLLING_YEAR -> "rolling year";
            case CUMULATIVE -> "cumulative since April";
            case ACADEMIC_YEAR_AVERAGE -> "mean of the school year so far";
            case ACADEMIC_YEAR_CUMULATIVE -> "school year so far";
            case AVERAGE_OF_NAMED_MONTHS -> "mean of named months";
            case LATEST_QUARTER -> "latest quarter";
            case SIX_MONTHS_AND_MONTH -> "six months beside the month";
            case IN_MONTH -> "in the month only";
            case NONE -> "no year figure";
        };
    }

    /** How often there is a new figure, and how late: "monthly, one month in arrears". */
    static String often(Measure measure) {
        String often = often(measure.frequency());
        return measure.monthsInArrears() == 0 ? often : often + ", " + arrears(measure);
    }

    private static String arrears(Measure measure) {
        return switch (measure.monthsInArrears()) {
            case 0 -> "";
            case 1 -> "one month in arrears";
            default -> measure.monthsInArrears() + " months in arrears";
        };
    }

    private static String often(Frequency frequency) {
        return switch (frequency) {
            case MONTHLY -> "monthly";
            case QUARTERLY -> "quarterly";
            case TERMLY -> "each term";
            case ANNUAL -> "yearly";
        };
    }

    private static String frequency(Frequency frequency) {
        return frequency == Frequency.MONTHLY ? "" : often(frequency);
    }

    /** Under "year end" stand figures of several sorts, so each row says which it is. */
    private static String time(YearToDateBasis basis, ScorecardLayout layout) {
        return switch (basis) {
            case MONTH_END -> "month end";
            case ROLLING_YEAR -> "rolling year";
            case CUMULATIVE -> "cumulative";
            case ACADEMIC_YEAR_AVERAGE, ACADEMIC_YEAR_CUMULATIVE -> "school year";
            case SUM_OF_MONTHS, RECOMPUTED -> layout.shows(ScorecardColumn.YEAR_END) ? "year to date" : "";
            default -> "";
        };
    }

    private static String unit(MeasureUnit unit) {
        return switch (unit) {
            case RATE_PER_10K -> "per 10,000 children";
            case RATE_PER_100K -> "per 100,000";
            case RATE_PER_100 -> "per 100";
            case RATIO -> "ratio";
            case AVERAGE -> "average";
            case MAXIMUM -> "maximum";
            case DAYS -> "days";
            case COUNT, PERCENT -> "";
        };
    }

    private static void add(List<String> words, String word) {
        if (!word.isEmpty()) {
            words.add(word);
        }
    }
}
