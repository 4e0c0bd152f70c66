package uk.councilportal.comparison.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.councilportal.identity.web.CurrentUser;
import uk.councilportal.platform.faces.Messages;

/** By what right comparisons are shown, in words. */
@Named
@RequestScoped
public class ComparisonAccess {

    @Inject
    private CurrentUser currentUser;

    /** What a member of a board, or somebody of a council, sees and does not see. */
    public String getWords() {
        return Messages.text(currentUser.can("SCORECARD_READ") ? "compare.access.council" : "compare.access.board");
    }
}
