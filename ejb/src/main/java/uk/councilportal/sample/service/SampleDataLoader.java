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
 * Loads the sample councils at the first start, where the configuration names a folder of them.
 *
 * <p>What has been loaded is not touched again. A start at which loading fails is never reported as ready, and the next
 * start goes on where it stopped.
 */
@Singleton
@Startup
@DependsOn("DatabaseBootstrap")
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleDataLoader {
    private static final Logger LOG = System.getLogger(SampleDataLoader.class.getName());

    @Inject
    private PortalConfiguration configuration;

    @Inject
    private StartProgress progress;

    @Inject
    private SampleCouncils councils;

    @PostConstruct
    void load() {
        configuration.sampleData().ifPresent(this::load);
    }

    private void load(Path folder) {
        try {
            councils.load(folder);
            progress.report(StartProgress.Step.SAMPLE_DATA_LOADED);
        } catch (ImportRejectedException e) {
            LOG.log(Level.ERROR, "The sample data are rejected: " + e.outcome().failures(), e);
        } catch (Exception e) {
            LOG.log(Level.ERROR, "The sample data cannot be loaded from " + folder, e);
        }
    }
}
