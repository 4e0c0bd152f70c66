package uk.councilportal.scorecard.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.councilportal.scorecard.service.ScorecardArea;
import uk.councilportal.scorecard.service.ScorecardRow;

/**
 * The rows a reader wants to see: one of the filters, and an area, a rating or a direction if chosen.
 *
 * @param filter the filter
 * @param area the title of an area
 * @param rating the name of a rating, in small letters
 * @param direction the name of a direction, in small letters
 */
record RowSelection(RowFilter filter, Optional<String> area, Optional<String> rating, Optional<String> direction) {

    static RowSelection of(PageParameters parameters) {
        return new RowSelection(
                RowFilter.ofCode(parameters.get(PageParameters.FILTER).orElse("")),
                parameters.get(PageParameters.AREA),
                parameters.get(PageParameters.RATING),
                parameters.get(PageParameters.DIRECTION));
    }

    /** The areas with the rows that are left; areas without rows are left out. */
    List<ScorecardArea> from(List<ScorecardArea> areas) {
        return areas.stream()
                .filter(one -> area.isEmpty() || area.get().equals(one.title()))
                .map(one -> new ScorecardArea(
                        one.title(), one.rows().stream().filter(this::accepts).toList()))
                .filter(one -> !one.rows().isEmpty())
                .toList();
    }

    private boolean accepts(ScorecardRow row) {
        return filter.accepts(row)
                && matches(rating, row.judgement().rating().status())
                && matches(direction, row.judgement().direction().judgement());
    }

    private static boolean matches(Optional<String> wanted, Enum<?> value) {
        return wanted.isEmpty() || wanted.get().equals(code(value));
    }

    /** The name of a rating or direction in addresses. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Whether anything is chosen besides the filter. */
    boolean isNarrowed() {
        return area.isPresent() || rating.isPresent() || direction.isPresent();
    }
}
