package uk.councilportal.sample.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import uk.councilportal.platform.config.PortalConfiguration;
import uk.councilportal.platform.exchange.ImportRejectedException;
import uk.councilportal.platform.health.StartProgress;

/**
 * Loads the national data of a folder at the start, after the sample councils, where the configuration names one.
 *
 * <p>A file that was stored already is not stored again. A start at which loading fails is never reported as ready, and the
 * next start goes on where it stopped.
 */
@Singleton
@Startup
@DependsOn("SampleDataLoader")
@TransactionManagement(TransactionManagementType.BEAN)
public class NationalDataLoader {
    private static final Logger LOG = System.getLogger(NationalDataLoader.class.getName());

    @Inject
    private PortalConfiguration configuration;

    @Inject
    private StartProgress progress;

    @Inject
    private NationalFolder folder;

    @PostConstruct
    void load() {
        configuration.nationalData().ifPresent(this::load);
    }

    private void load(Path path) {
        try {
            folder.load(path);
            progress.report(StartProgress.Step.NATIONAL_DATA_LOADED);
        } catch (ImportRejectedException e) {
            LOG.log(
                    Level.ERROR,
                    "The national data are rejected: " + e.outcome().failures(),
                    e);
        } catch (Exception e) {
            LOG.log(Level.ERROR, "The national data cannot be loaded from " + path, e);
        }
    }
}
