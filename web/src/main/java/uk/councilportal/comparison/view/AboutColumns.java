package uk.councilportal.comparison.view;

import java.util.List;
import uk.councilportal.comparison.service.ComparedCouncil;
import uk.councilportal.comparison.service.ExportPolicy;
import uk.councilportal.comparison.service.ShownFigure;

/** The last columns of every file of a comparison: what is to be known of a figure, and for whom the file was made. */
final class AboutColumns {

    /** The heads of the columns. */
    static final List<String> HEADS = List.of("comparability", "reason", "issue", "audience", "disclosure_rules");

    private AboutColumns() {}

    static List<String> of(ComparedCouncil council, ShownFigure figure, ExportPolicy policy) {
        return List.of(
                ComparisonWords.definition(figure).map(Enum::name).orElse(""),
                ComparisonWords.about(figure),
                ComparisonWords.issue(figure),
                policy.audience(council.code()),
                policy.version());
    }
}
