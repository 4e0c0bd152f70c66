package uk.councilportal.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import uk.councilportal.identity.web.CurrentUser;

/** The entries of the navigation that the person signed in has a use for. */
@Named
@RequestScoped
public class Navigation {

    private static final String HOME = "/app/home.xhtml";
    private static final String MONTHS = "/app/months.xhtml";
    private static final String ISSUES = "/app/issues.xhtml";
    private static final String CHECKS = "/app/checks.xhtml";
    private static final String ENTRY = "/app/entry.xhtml";
    private static final String SCORECARD = "/app/scorecard.xhtml";
    private static final String ACTIONS = "/app/actions.xhtml";
    private static final String COMMENTARY = "/app/commentary.xhtml";
    private static final String TARGETS = "/app/targets.xhtml";
    private static final String HISTORY = "/app/history.xhtml";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private FacesContext faces;

    public List<Entry> getEntries() {
        List<Entry> entries = new ArrayList<>();
        if (currentUser.can("DRAFT_READ") || !currentUser.can("SCORECARD_READ")) {
            entries.add(entry(HOME, currentUser.can("DRAFT_READ") ? "navigation.work" : "navigation.home"));
        }
        if (currentUser.can("OBSERVATION_ENTER")) {
            entries.add(entry(ENTRY, "navigation.entry"));
        }
        if (currentUser.can("SCORECARD_READ")) {
            entries.add(entry(SCORECARD, "navigation.scorecard"));
            if (currentUser.can("DRAFT_READ")) {
                entries.add(entry(CHECKS, "navigation.checks"));
                entries.add(entry(MONTHS, "navigation.months"));
                entries.add(entry(COMMENTARY, "navigation.commentary"));
                entries.add(entry(ACTIONS, "navigation.actions"));
            }
            entries.add(entry(ISSUES, "navigation.issues"));
        }
        if (currentUser.can("DRAFT_READ")) {
            entries.add(entry(TARGETS, "navigation.targets"));
        }
        if (currentUser.can("OWN_AUDIT_READ")) {
            entries.add(entry(HISTORY, "navigation.history"));
        }
        return entries;
    }

    private Entry entry(String address, String labelKey) {
        return new Entry(address, labelKey, address.equals(faces.getViewRoot().getViewId()));
    }

    /** One entry: where it leads, its words, and whether it is the page shown. */
    public record Entry(String address, String labelKey, boolean current) {}
}
