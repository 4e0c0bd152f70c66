package uk.councilportal.comparison.view;

import java.util.Optional;
import uk.councilportal.comparison.model.Finding;
import uk.councilportal.comparison.service.ExceptionList;
import uk.councilportal.comparison.service.NeighbourFigure;
import uk.councilportal.comparison.service.References;
import uk.councilportal.indicator.view.BreakWords;
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

    /** How it moved since the period before. */
    public Mark direction() {
        boolean level =
                line.before().value().displayed().equals(line.figure().value().displayed());
        return ComparisonMarks.movement(line.findings().worsening(), level);
    }

    /** Why nothing is said of the period before: the national definition changed since; empty where it did not. */
    public String redefined() {
        return BreakWords.note(line.breaks());
    }

    /** The mark of its definition, where it is not the same. */
    public Optional<Mark> definition() {
        return line.figure().needsGrade() ? line.figure().comparability().map(ComparisonMarks::of) : Optional.empty();
    }

    /** Whose mean it is held against, and where that comes from. */
    public String from() {
        NeighbourFigure neighbours = line.neighbours();
        References.Origin origin = neighbours.origin();
        String whose = Messages.text(
                "exceptions.from." + neighbours.basis(),
                neighbours.mean().used(),
                neighbours.mean().councils(),
                origin.model(),
                origin.source(),
                origin.year());
        return origin.note().isEmpty() ? whose : Messages.text("exceptions.from.differs", whose, origin.note());
    }

    /** Whether it is worse than that mean; nothing where that cannot be told. */
    public Optional<Mark> beside() {
        return Optional.of(line.findings().worseThanNeighbours())
                .filter(finding -> finding != Finding.UNKNOWN)
                .map(finding -> ComparisonMarks.beside(finding == Finding.YES));
    }
}
