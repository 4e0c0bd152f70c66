package uk.councilportal.user.view;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** The link of somebody just invited, from the form that invites to the page that shows it; in development only. */
@SessionScoped
public class OneTimeLink implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name = "";
    private String link = "";

    void keep(String newName, String newLink) {
        this.name = newName;
        this.link = newLink;
    }

    /** The link of this person, once. */
    String take(String wanted) {
        String taken = wanted.equals(name) ? link : "";
        keep("", "");
        return taken;
    }
}
