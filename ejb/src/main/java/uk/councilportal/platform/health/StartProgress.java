package uk.councilportal.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import uk.councilportal.platform.config.PortalConfiguration;

/** Which steps of the start are done. Whoever does a step reports it here. */
@ApplicationScoped
public class StartProgress {
    /** What has to happen before people may come in. */
    public enum Step {
        DATABASE_MIGRATED,
        SAMPLE_DATA_LOADED,
        NATIONAL_DATA_LOADED
    }

    private final Set<Step> done = ConcurrentHashMap.newKeySet();

    @Inject
    PortalConfiguration configuration;

    public void report(Step step) {
        done.add(step);
    }

    public boolean isDone(Step step) {
        return done.contains(step);
    }

    /** Sample and national data count only where they are configured. */
    public Set<Step> missing() {
        Set<Step> missing = EnumSet.allOf(Step.class);
        if (configuration.sampleData().isEmpty()) {
            missing.remove(Step.SAMPLE_DATA_LOADED);
        }
        if (configuration.nationalData().isEmpty()) {
            missing.remove(Step.NATIONAL_DATA_LOADED);
        }
        missing.removeAll(done);
        return missing;
    }
}
