package uk.councilportal.comparison.view;

import java.util.Optional;
import uk.councilportal.comparison.model.Finding;
import uk.councilportal.comparison.service.ExceptionList;
import uk.councilportal.platform.faces.Mark;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.target.model.RagStatus;
import uk.councilportal.target.view.RatingMark;

/**
 * An indicator of a council that is off target, as a page shows it.
 *
 * @param line the indicator and its figures
 */
public record ConcernRow(ExceptionList.Line line) {

    /** Where the councils stand side by side over it. */
    public String address() {
        return PageAddress.of(LeagueView.PAGE)
                .with(ComparisonParameters.INDICATOR, line.indicator().code())
                .with(ComparisonParameters.MONTH, line.month().toString())
                .with(ComparisonParameters.FOCUS, line.council().code().value())
                .toString();
    }

    /** "March 2017, issue 1". */
    public String issue() {
        return ComparisonWords.issue(line.figure());
    }

    public Mark rating() {
        return RatingMark.of(line.figure().rating().orElse(RagStatus.NOT_RATED));
    }

    /** How it moved since the month before. */
    public Mark direction() {
        boolean level =
                line.before().value().displayed().equals(line.figure().value().displayed());
        return ComparisonMarks.movement(line.findings().worsening(), level);
    }

    /** The mark of its definition, where it is not the same. */
    public Optional<Mark> definition() {
        return line.figure().needsGrade() ? line.figure().comparability().map(ComparisonMarks::of) : Optional.empty();
    }

    /** How many of the others have a figure. */
    public String others() {
        return Messages.text(
                "exceptions.others", line.neighbours().used(), line.neighbours().councils());
    }

    /** Whether it is worse than the mean of the others; nothing where that cannot be told. */
    public Optional<Mark> beside() {
        return Optional.of(line.findings().worseThanNeighbours())
                .filter(finding -> finding != Finding.UNKNOWN)
                .map(finding -> ComparisonMarks.beside(finding == Finding.YES));
    }
}
