package uk.councilportal.review.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import uk.councilportal.check.model.AcceptedReason;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.service.CheckLine;
import uk.councilportal.check.service.CheckService;
import uk.councilportal.check.view.FindingWords;
import uk.councilportal.identity.view.People;
import uk.councilportal.observation.model.FigureCell;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.submission.service.RecordedChange;

/** The warnings of the month under review whose figures are right all the same, with the reasons given for them. */
@Named
@RequestScoped
public class ReviewChecks {
    @Inject
    private CheckService checks;

    @Inject
    private ReviewParameters parameters;

    @Inject
    private ReviewWords words;

    @Inject
    private People people;

    private List<CheckLine> explained;

    /** A figure, what a check finds about it, why it is right, and who said so when. */
    public record Line(String figure, String finding, String reason, String given) {}

    /** All warnings with a reason, in the order of the report. */
    public List<Line> getLines() {
        return explained().stream().map(this::line).toList();
    }

    /** The reasons given for warnings about a figure that was changed. */
    public List<Line> about(RecordedChange.Subject subject) {
        Optional<FigureCell> cell = subject.figure()
                .flatMap(period -> subject.code().map(code -> new FigureCell(code, subject.breakdown(), period)));
        return explained().stream()
                .filter(line -> cell.filter(line.finding().cell()::equals).isPresent())
                .map(this::line)
                .toList();
    }

    private List<CheckLine> explained() {
        if (explained == null) {
            explained = checks.checkList(parameters.report(), parameters.month()).lines().stream()
                    .filter(line -> line.finding().reason().isPresent())
                    .toList();
        }
        return explained;
    }

    private Line line(CheckLine line) {
        CheckFinding finding = line.finding();
        AcceptedReason reason = finding.reason().orElseThrow();
        return new Line(
                FindingWords.figure(line, parameters.month()),
                FindingWords.text(finding),
                Messages.text("review.checks.reason", reason.text()),
                Messages.text("review.checks.given", people.who(reason.givenBy()), words.time(reason.givenAt())));
    }
}
