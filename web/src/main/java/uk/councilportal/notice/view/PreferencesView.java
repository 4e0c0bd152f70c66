package uk.councilportal.notice.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.notice.model.NoticeKind;
import uk.councilportal.notice.service.PreferenceService;
import uk.councilportal.notice.service.Preferences;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.Redirect;

/** What the reader is told by e-mail. */
@Named
@RequestScoped
public class PreferencesView {

    private static final String WANTED = "wanted";

    @Inject
    private PreferenceService service;

    @Inject
    private AddressParameters parameters;

    private Preferences preferences;

    /** Reads what the reader has chosen, so that a page nobody may see is not found before it is written. */
    public void load() {
        getPreferences();
    }

    /** Keeps what is ticked, and shows it. */
    public void store() {
        Set<String> ticked = Set.copyOf(parameters.all(WANTED));
        service.choose(Arrays.stream(NoticeKind.values())
                .filter(kind -> ticked.contains(kind.name()))
                .collect(Collectors.toSet()));
        Redirect.to(PageAddress.of("preferences.xhtml").with("stored", "yes"));
    }

    /** Read once for each request, also for one that sends the form. */
    public Preferences getPreferences() {
        if (preferences == null) {
            preferences = service.preferences();
        }
        return preferences;
    }

    /** Whether the choice has just been stored. */
    public boolean isStored() {
        return parameters.sent("stored").isPresent();
    }

    public List<Option> getOptions() {
        return getPreferences().offered().stream()
                .map(kind -> new Option(
                        Messages.text("preferences.kind." + kind),
                        kind.name(),
                        getPreferences().wanted().contains(kind)))
                .toList();
    }
}
