package uk.councilportal.comparison.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.observation.model.MeasureValue;

/**
 * One council's figure of a standard indicator for a month, as it goes into a comparison.
 *
 * @param value the figure, unrounded; missing with its reason
 * @param counts the counts behind it, for intervals, funnels and trends; empty for counts, averages and figures whose
 *     counts were not published
 * @param basis where it comes from
 * @param parts the council's own figures it was taken or rebuilt from; empty when there is no figure
 */
public record ComparedFigure(
        MeasureValue value, Optional<CountPair> counts, FigureBasis basis, List<FigurePart> parts) {

    /** Takes a copy of the parts. */
    public ComparedFigure {
        parts = List.copyOf(parts);
    }

    /** No figure. */
    public static ComparedFigure missing(MeasureValue reason, FigureBasis basis) {
        return new ComparedFigure(reason, Optional.empty(), basis, List.of());
    }

    /** How far it compares: as far as the least comparable of its parts; empty when there is no figure. */
    public Optional<Comparability> comparability() {
        return parts.size() == 1
                ? Optional.of(parts.get(0).comparability())
                : parts.stream().map(FigurePart::comparability).max(Comparator.naturalOrder());
    }

    /** Where it comes from and what differs, or why it is missing; in words. */
    public String reason() {
        if (value instanceof MeasureValue.Missing missing) {
            return basis.words() + ": " + missing.words();
        }
        String differences = differences();
        return differences.isEmpty() ? basis.words() : basis.words() + "; " + differences;
    }

    /** What differs, in words; empty when nothing is said or nothing differs. */
    public String differences() {
        String differences = "";
        for (FigurePart part : parts) {
            String difference = part.difference();
            if (!difference.isEmpty() && !differences.equals(difference)) {
                differences = differences.isEmpty() ? difference : differences + "; " + difference;
            }
        }
        return differences;
    }
}
