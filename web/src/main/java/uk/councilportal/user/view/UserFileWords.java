package uk.councilportal.user.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.user.service.FirstSignIn;
import uk.councilportal.user.service.UserDesk.Invited;
import uk.councilportal.user.service.UserFilePreview;
import uk.councilportal.user.service.UserFilePreview.Line;
import uk.councilportal.user.service.UserInvitation;

/** What the page says about a file of users. */
@Named
@RequestScoped
public class UserFileWords {
    @Inject
    private UserFileView view;

    /** Somebody who would be invited. */
    public record Row(long line, String email, String name, String roles, String places) {}

    /** "people.csv: 3 people to invite". */
    public String getTitle() {
        return Messages.text("userFile.checked", view.upload().fileName(), people().size());
    }

    /** "3 people are invited". */
    public String getInvitedTitle() {
        return Messages.text("userFile.invited", getInvited().size());
    }

    /** What they do next, and how long they have for it. */
    public String getInvitedWhat() {
        return Messages.text("userFile.invited.what", FirstSignIn.VALID.toDays());
    }

    /** "Invite 3 people". */
    public String getInviteLabel() {
        return Messages.text("userFile.invite", people().size());
    }

    /** "2 rows cannot be taken". */
    public String getRejectedTitle() {
        return Messages.text("userFile.rejected", preview().outcome().counts().rejected());
    }

    public boolean isStorable() {
        return view.upload().isStorable();
    }

    public boolean isInvitedAll() {
        return view.upload().invited().isPresent();
    }

    /** Whether there is nobody in the file and nothing wrong with it. */
    public boolean isNobody() {
        return people().isEmpty() && getFailures().isEmpty();
    }

    /** Those who were invited, in development each with the link. */
    public List<Invited> getInvited() {
        return view.upload().invited().orElse(List.of());
    }

    public List<Row> getRows() {
        return people().stream().map(UserFileWords::row).toList();
    }

    public List<ImportFailure> getFailures() {
        return preview().outcome().failures();
    }

    public boolean isMoreFailures() {
        return preview().outcome().counts().rejected() > FailureLog.KEPT;
    }

    private static Row row(Line line) {
        UserInvitation one = line.invitation();
        String roles = one.roles().stream().sorted().map(UserWords::role).collect(Collectors.joining(", "));
        String places = line.places().isEmpty() ? Messages.text("user.wholePortal") : String.join(", ", line.places());
        return new Row(line.line(), one.name(), one.person().fullName(), roles, places);
    }

    private List<Line> people() {
        return preview().people();
    }

    private UserFilePreview preview() {
        return view.upload().preview();
    }
}
