package uk.councilportal.platform.settings;

import java.util.List;

/** The portal does not start; the message names every setting that has to be put right. */
public class BadSettingsException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public BadSettingsException(List<String> problems) {
        super("The portal does not start: " + String.join("; ", problems)
                + ". The README has the table of settings; PORTAL_STAGE=development is for development only.");
    }
}
