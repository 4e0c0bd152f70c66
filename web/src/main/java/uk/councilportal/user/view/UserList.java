package uk.councilportal.user.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.service.FirstSignIn;
import uk.councilportal.user.service.UserLine;
import uk.councilportal.user.service.UserPage;
import uk.councilportal.user.service.UserService;

/** The people an administrator looks after. Every choice stands in the address. */
@Named
@RequestScoped
public class UserList {
    @Inject
    private UserService service;

    @Inject
    private UserParameters parameters;

    @Inject
    private OneTimeLink link;

    private Optional<UserPage> page = Optional.empty();
    private String down = "";
    private String taken;
    private boolean read;

    /** Reads the people, unless somebody's page is open; where the sign-in service does not answer the page says so. */
    public void load() {
        if (!read && parameters.user().isEmpty()) {
            read = true;
            try {
                page = Optional.of(service.page(parameters.query()));
            } catch (DirectoryException failure) {
                down = UserWords.directory(failure);
            }
        }
    }

    /** Why nobody can be shown, empty where people are. */
    public String getDown() {
        load();
        return down;
    }

    public List<UserLine> getLines() {
        load();
        return page.map(UserPage::lines).orElse(List.of());
    }

    /** "8 users. A change of role takes effect within one minute." */
    public String getSentence() {
        UserPage shown = page.orElseThrow();
        return shown.pages() > 1
                ? Messages.text("user.sentence.pages", shown.matching(), shown.page(), shown.pages())
                : Messages.text("user.sentence", shown.matching());
    }

    public String getText() {
        return parameters.typed(UserParameters.TEXT);
    }

    /** Whether less than everybody is asked for. */
    public boolean isNarrowed() {
        return !parameters.list().toString().equals(UserParameters.page().toString());
    }

    public String getAddress() {
        return UserParameters.page().toString();
    }

    /** The same page once more. */
    public String getAgain() {
        return parameters.list().toString();
    }

    /** The page of one of the people. */
    public String address(UserLine line) {
        return UserParameters.page()
                .with(UserParameters.USER, line.account().name())
                .toString();
    }

    /** The address of the part before this one; empty on the first. */
    public String getNewer() {
        return page.filter(shown -> shown.page() > 1)
                .map(shown -> part(shown.page() - 1))
                .orElse("");
    }

    /** The address of the part after this one; empty on the last. */
    public String getOlder() {
        return page.filter(shown -> shown.page() < shown.pages())
                .map(shown -> part(shown.page() + 1))
                .orElse("");
    }

    /** What has just been done, in words; nothing where nothing was. */
    public String getDone() {
        String done = "user.done." + parameters.typed(UserParameters.DONE);
        String who = parameters.typed(UserParameters.WHO);
        return Messages.has(done) ? Messages.text(done, who, FirstSignIn.VALID.toDays()) : null;
    }

    /** The link of somebody just invited, in development; shown once. */
    public String getLink() {
        if (taken == null) {
            taken = link.take(parameters.typed(UserParameters.WHO));
        }
        return taken;
    }

    private String part(int number) {
        return parameters
                .list()
                .with(UserParameters.PAGE, String.valueOf(number))
                .toString();
    }
}
