package uk.councilportal.scorecard.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.councilportal.identity.view.SignedInPerson;
import uk.councilportal.identity.web.CurrentUser;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.scorecard.service.ScorecardHeading;

/** Which issue the figures of a page belong to, and why the reader may see them. */
@Named
@RequestScoped
public class IssueWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Inject
    private SignedInPerson person;

    @Inject
    private CurrentUser currentUser;

    /** "Issue 12", or "Working copy". */
    public String name(ScorecardHeading heading) {
        return heading.issue()
                .map(issue -> Messages.text("scorecard.issue", issue.number()))
                .orElse(Messages.text("scorecard.workingCopy"));
    }

    /** ", published 21 April 2017" and what that means, or that the figures can still change. */
    public String state(ScorecardHeading heading) {
        return heading.issue()
                .map(issue -> Messages.text("scorecard.published", day(issue.publishedOn())))
                .orElse(Messages.text("scorecard.draft"));
    }

    /** A day as it is written: "21 April 2017". */
    public String day(LocalDate date) {
        return DAY.format(date);
    }

    /** Why the reader may see these figures, and what they do not see. */
    public String getWhy() {
        String drafts = currentUser.can("DRAFT_READ") ? "access.withDrafts" : "access.publishedOnly";
        return person.getStanding() + " " + Messages.text(drafts);
    }
}
