package uk.councilportal.review.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.councilportal.platform.error.BusinessException;
import uk.councilportal.platform.faces.Redirect;
import uk.councilportal.submission.service.IssueService;
import uk.councilportal.submission.service.MonthLine;
import uk.councilportal.submission.service.ReturnNote;
import uk.councilportal.submission.service.ReturnService;
import uk.councilportal.submission.service.SeenMonth;
import uk.councilportal.submission.service.StaleMonthException;
import uk.councilportal.submission.service.SubmissionService;

/** The forms of the review page: each takes one step, or says why it cannot be taken. */
@Named
@RequestScoped
public class ReviewDecision {
    @Inject
    private SubmissionService submissions;

    @Inject
    private IssueService issues;

    @Inject
    private ReturnService returns;

    @Inject
    private ReviewView view;

    @Inject
    private ReviewParameters parameters;

    private String refused = "";

    /** Why the step was not taken; empty when none was tried. */
    public String getRefused() {
        return refused.isEmpty() && isOvertaken() ? overtaken() : refused;
    }

    /** The button that was pressed is there no more, because somebody else has taken a step since. */
    private boolean isOvertaken() {
        return parameters.get("version").isPresent()
                && parameters.number("version")
                        != view.getSheet().month().seen().version();
    }

    private String overtaken() {
        MonthLine month = view.getSheet().month();
        return Explained.words(
                new StaleMonthException(month.month(), month.lastStep().by()));
    }

    /** What was typed as the reason, for the page that says what is wrong with it. */
    public String getReason() {
        return parameters.get("reason").orElse("");
    }

    public void submit() {
        take("submitted", () -> submissions.submit(seen()));
    }

    public void publish() {
        take("published", () -> issues.publish(seen(), parameters.number("revision")));
    }

    public void returnMonth() {
        take("returned", () -> returns.returnMonth(seen(), new ReturnNote(getReason(), questions())));
    }

    public void reopen() {
        take("reopened", () -> returns.reopen(seen(), getReason()));
    }

    private void take(String done, Runnable step) {
        try {
            step.run();
            Redirect.to(ReviewParameters.review(parameters.report(), parameters.month())
                    .with(ReviewParameters.DONE, done));
        } catch (BusinessException reason) {
            refused = Explained.words(reason);
        }
    }

    private List<ReturnNote.Question> questions() {
        return CellKey.questions(parameters.all());
    }

    private SeenMonth seen() {
        return new SeenMonth(parameters.report(), parameters.month(), parameters.number("version"));
    }
}
