package uk.councilportal.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.councilportal.identity.web.CurrentUser;

/** Where a person starts: council people at their scorecard, others at a page that says what they can do now. */
@Named
@RequestScoped
public class HomeView {

    @Inject
    private CurrentUser currentUser;

    /** Takes people with a scorecard there at once. */
    public String start() {
        return currentUser.can("SCORECARD_READ") ? "/app/scorecard.xhtml?faces-redirect=true" : null;
    }

    /** Which of the texts of the page speaks to this person: board, portal or none. */
    public String getAudience() {
        if (currentUser.can("COMPARISON_READ")) {
            return "board";
        }
        return currentUser.can("USER_MANAGE") ? "portal" : "none";
    }
}
