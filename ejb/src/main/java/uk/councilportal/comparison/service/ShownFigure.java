package uk.councilportal.comparison.service;

import java.math.BigDecimal;
import java.util.Optional;
import uk.councilportal.disclosure.model.DataSymbol;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.target.model.RagStatus;

/**
 * One council's figure of a standard indicator and month, as the reader may see it.
 *
 * @param value the figure; everything shown of it follows from this value
 * @param comparability how far it compares; empty when there is nothing to compare
 * @param note what differs where it is not the same; may be empty
 * @param gap why there is no figure; NONE when there is one
 * @param reason where the figure comes from, or why there is none, in words; never a number that is withheld
 * @param issue the issue it was published in; empty without a figure
 * @param rating how the council rates its own figure against its own target; empty where it does not, where the figure
 *     is rebuilt and where it is withheld
 * @param revised whether the issue before showed another figure
 */
public record ShownFigure(
        DisclosedValue value,
        Optional<Comparability> comparability,
        String note,
        FigureGap gap,
        String reason,
        Optional<SourceIssue> issue,
        Optional<RagStatus> rating,
        boolean revised) {

    /** Nothing, because no period is asked for. */
    static ShownFigure none() {
        return none("the period before cannot be told");
    }

    /** Nothing to hold a figure against, for a reason. */
    static ShownFigure none(String reason) {
        return new ShownFigure(
                DisclosedValue.marked(DataSymbol.NOT_APPLICABLE, reason),
                Optional.empty(),
                "",
                FigureGap.NO_FIGURE,
                reason,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** The number, where it may be shown. */
    public Optional<BigDecimal> number() {
        return value.value();
    }

    /** Whether the definition differs enough for the grade to be shown. */
    public boolean needsGrade() {
        return comparability.filter(grade -> grade != Comparability.SAME).isPresent();
    }
}
