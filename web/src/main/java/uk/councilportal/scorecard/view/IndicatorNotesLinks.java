package uk.councilportal.scorecard.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.councilportal.platform.faces.PageAddress;

/** Where an indicator's commentary is written and its actions are kept. */
@Named
@RequestScoped
public class IndicatorNotesLinks {

    private static final String COMMENTARY_PAGE = "commentary.xhtml";
    private static final String ACTION_PAGE = "actions.xhtml";

    @Inject
    private IndicatorView view;

    /** Where the month's commentary on the indicator is written. */
    public String getCommentary() {
        return about(COMMENTARY_PAGE)
                .with(PageParameters.MONTH, view.getDetail().heading().month().toString())
                .toString();
    }

    /** Where an action for the indicator is begun. */
    public String getAction() {
        return about(ACTION_PAGE).with("add", "yes").toString();
    }

    private PageAddress about(String page) {
        return PageAddress.of(page)
                .with(PageParameters.REPORT, view.getDetail().heading().report().code())
                .with("ref", view.getName().ref());
    }
}
