package uk.councilportal.review.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.councilportal.indicator.view.BreakWords;
import uk.councilportal.platform.faces.Mark;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.review.service.MovedFigure;
import uk.councilportal.review.service.MovementService;
import uk.councilportal.scorecard.service.IndicatorName;
import uk.councilportal.scorecard.service.IssueSelection;
import uk.councilportal.scorecard.view.Differences;
import uk.councilportal.scorecard.view.Marks;

/** The figures an approver should look at first: those that moved most from the month before. */
@Named
@RequestScoped
public class MovementsView {
    @Inject
    private MovementService movements;

    @Inject
    private ReviewParameters parameters;

    private List<Line> lines;

    /** A figure, where everything about it stands, how far it moved, what that means, and what changed of the national definition. */
    public record Line(MovedFigure moved, String address, String change, Mark direction, Mark rag, String redefined) {}

    /** The largest movement first; none where nothing moved or too few months are known. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = movements.largest(parameters.report(), parameters.month()).stream()
                    .map(this::line)
                    .toList();
        }
        return lines;
    }

    /** "Feb 17", the head of the column of the month before. */
    public String getBefore() {
        return parameters.month().minus(1).shortName();
    }

    /** "Mar 17". */
    public String getNow() {
        return parameters.month().shortName();
    }

    private Line line(MovedFigure moved) {
        return new Line(
                moved,
                address(moved.row().indicator().name()),
                Differences.of(moved.row().indicator())
                        .signed(moved.now().value(), moved.before().value()),
                Marks.direction(moved.row().judgement()),
                Marks.rag(moved.row().judgement()),
                BreakWords.note(moved.row().breaks()));
    }

    private String address(IndicatorName name) {
        return PageAddress.of("indicator.xhtml")
                .with(ReviewParameters.REPORT, parameters.report())
                .with(ReviewParameters.MONTH, parameters.month().toString())
                .with("issue", IssueSelection.workingCopy().toString())
                .with("ref", name.ref())
                .toString();
    }
}
