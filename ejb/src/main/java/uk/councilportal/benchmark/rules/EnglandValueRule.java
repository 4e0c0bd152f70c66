package uk.councilportal.benchmark.rules;

import java.math.BigDecimal;
import java.util.Optional;
import uk.councilportal.benchmark.model.Doubt;
import uk.councilportal.benchmark.model.MeasureForm;
import uk.councilportal.benchmark.model.SeriesExtent;

/**
 * Tells a published figure of England that cannot be right.
 *
 * <p>A rate, a percentage or a mean of the whole lies between those of its parts, so one outside the range of all councils
 * is wrong, and so is one that the regions add up to and that lies above each of them. Counts are never in doubt: England
 * is their sum. Worked example: first-time entrants to youth justice per 100,000 in 2024, where 1,258 is published for
 * England and no council is above 400 (comparability notes, "LAIT and neighbours").
 */
public final class EnglandValueRule {
    private EnglandValueRule() {}

    /** Why the figure of England cannot be right; empty when there is none or nothing speaks against it. */
    public static Optional<Doubt> doubt(MeasureForm form, SeriesExtent extent) {
        if (form == MeasureForm.COUNT || extent.england().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal england = extent.england().get();
        boolean below =
                extent.lowest().filter(least -> england.compareTo(least) < 0).isPresent();
        boolean above =
                extent.highest().filter(most -> england.compareTo(most) > 0).isPresent();
        if (below || above) {
            return Optional.of(Doubt.OUTSIDE_RANGE);
        }
        boolean sum =
                extent.regions().filter(all -> england.compareTo(all) == 0).isPresent();
        boolean aboveEach = extent.highestRegion()
                .filter(most -> england.compareTo(most) > 0)
                .isPresent();
        return sum && aboveEach ? Optional.of(Doubt.SUM_OF_REGIONS) : Optional.empty();
    }
}
