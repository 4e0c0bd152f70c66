package uk.councilportal.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database is migrated and the sample and national data, if any are configured, are loaded. */
@Readiness
@ApplicationScoped
public class PortalReady implements HealthCheck {
    @Inject
    StartProgress progress;

    @Override
    public HealthCheckResponse call() {
        Set<StartProgress.Step> missing = progress.missing();
        return HealthCheckResponse.named("portal")
                .status(missing.isEmpty())
                .withData("waitingFor", missing.toString())
                .build();
    }
}
