package uk.councilportal.user.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import uk.councilportal.user.directory.SignInEvents;
import uk.councilportal.user.model.SignInEvent;

/** Takes what has happened at the sign-in service over into the audit trail. */
@ApplicationScoped
public class SignInWatch {
    private static final Logger LOG = System.getLogger(SignInWatch.class.getName());
    /** An event may be stored a moment after one that happened later. */
    private static final int SETTLED_SECONDS = 3;

    @Inject
    SignInEvents events;

    @Inject
    SignInBook book;

    @Inject
    Clock clock;

    private volatile boolean silent;

    /** What cannot be read now is read the next time: the sign-in service keeps its record. */
    public void look() {
        try {
            Instant settled = clock.instant().minusSeconds(SETTLED_SECONDS);
            List<SignInEvent> happened = events.between(book.writtenTo(), settled);
            if (!happened.isEmpty()) {
                book.write(happened);
            }
            silent = false;
        } catch (RuntimeException failure) {
            // said once, not every time
            LOG.log(silent ? Level.DEBUG : Level.WARNING, "The record of sign-ins could not be read", failure);
            silent = true;
        }
    }
}
