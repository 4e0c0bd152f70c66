package uk.councilportal.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives everybody the time, in UTC. */
@ApplicationScoped
public class SystemClock {
    @Produces
    Clock utc() {
        return Clock.systemUTC();
    }
}
