package uk.councilportal.review.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.councilportal.identity.web.CurrentUser;
import uk.councilportal.platform.faces.Download;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.review.service.ReviewService;
import uk.councilportal.review.service.ReviewSheet;
import uk.councilportal.submission.model.SubmissionState;
import uk.councilportal.submission.service.MonthService;
import uk.councilportal.submission.service.ReturnedItem;
import uk.councilportal.submission.service.SubmissionObstacle;

/** One month: what has changed since the issue before, what is to be put right, and what may be done with it. */
@Named
@RequestScoped
public class ReviewView {
    private static final int SHOWN = 300;

    @Inject
    private ReviewService reviews;

    @Inject
    private MonthService months;

    @Inject
    private ReviewParameters parameters;

    @Inject
    private CurrentUser currentUser;

    private ReviewSheet sheet;
    private List<ReturnedItem> returned;
    private List<SubmissionObstacle> obstacles;

    /** Reads the month the address or the form names, or writes the file the address asks for. */
    public void load() {
        if (parameters.isFile()) {
            Download.of(ChangeFile.table(getSheet().changes()), fileName());
        }
        getSheet();
    }

    /** The address of a file with every change, also of those the page does not show. */
    public String getFile() {
        return ReviewParameters.file(ReviewParameters.review(parameters.report(), parameters.month()))
                .toString();
    }

    private String fileName() {
        return "changes-" + parameters.report() + "-" + parameters.month() + ".csv";
    }

    public ReviewSheet getSheet() {
        if (sheet == null) {
            sheet = reviews.review(parameters.report(), parameters.month());
        }
        return sheet;
    }

    public List<ReturnedItem> getReturned() {
        if (returned == null) {
            returned = months.returned(parameters.report(), parameters.month());
        }
        return returned;
    }

    /** What keeps the month from being handed in; nothing is asked for once it is. */
    public List<SubmissionObstacle> getObstacles() {
        if (obstacles == null) {
            boolean open = state().isOpen();
            obstacles = open
                    ? months.demands(parameters.report(), parameters.month()).obstacles()
                    : List.of();
        }
        return obstacles;
    }

    /** The sort of an obstacle. */
    public String kind(SubmissionObstacle obstacle) {
        return Messages.text("obstacle." + obstacle.kind());
    }

    public String explain(SubmissionObstacle obstacle) {
        return Explained.words(obstacle);
    }

    public ChangeTable getRestated() {
        return ChangeTable.of("restated", getSheet().restated(), SHOWN);
    }

    public ChangeTable getEntered() {
        return ChangeTable.of("entered", getSheet().entered(), SHOWN);
    }

    public ChangeTable getSettings() {
        return ChangeTable.of("settings", getSheet().settings(), SHOWN);
    }

    public ChangeTable getCommentary() {
        return ChangeTable.of("commentary", getSheet().commentary(), SHOWN);
    }

    public ChangeTable getActions() {
        return ChangeTable.of("actions", getSheet().actions(), SHOWN);
    }

    public ChangeTable getUndone() {
        return ChangeTable.of("undone", getSheet().undone(), SHOWN);
    }

    /** The officer can hand the month in. */
    public boolean isSubmittable() {
        return state().isOpen() && currentUser.can("OBSERVATION_ENTER");
    }

    /** The approver has to decide. */
    public boolean isDecidable() {
        return state() == SubmissionState.SUBMITTED && currentUser.can("SUBMISSION_SIGN_OFF");
    }

    /** The approver can open the month again. */
    public boolean isReopenable() {
        return state() == SubmissionState.SIGNED_OFF && currentUser.can("SUBMISSION_SIGN_OFF");
    }

    /** What was just done, for the message at the top. */
    public String getDone() {
        return parameters
                .get(ReviewParameters.DONE)
                .filter(done -> List.of("submitted", "returned", "published", "reopened")
                        .contains(done))
                .map(done -> Messages.text(
                        "month.done." + done,
                        getSheet().month().month().longName(),
                        getSheet().month().nextIssue() - 1))
                .orElse("");
    }

    private SubmissionState state() {
        return getSheet().month().state();
    }
}
