package uk.councilportal.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.councilportal.platform.config.ConfigurationFixture;
import uk.councilportal.platform.health.StartProgress.Step;

class StartProgressTest {
    @Test
    void waitsForTheDatabaseOnlyWhereThereAreNoSampleData() {
        StartProgress progress = progress("");
        assertThat(progress.missing()).containsExactly(Step.DATABASE_MIGRATED);
        progress.report(Step.DATABASE_MIGRATED);
        assertThat(progress.missing()).isEmpty();
        assertThat(progress.isDone(Step.DATABASE_MIGRATED)).isTrue();
    }

    @Test
    void waitsForTheSampleDataWhereTheyAreConfigured() {
        StartProgress progress = progress("sample-data");
        progress.report(Step.DATABASE_MIGRATED);
        assertThat(progress.missing()).containsExactly(Step.SAMPLE_DATA_LOADED);
        progress.report(Step.SAMPLE_DATA_LOADED);
        assertThat(progress.missing()).isEmpty();
    }

    @Test
    void waitsForTheNationalDataWhereTheyAreConfigured() {
        StartProgress progress = new StartProgress();
        progress.configuration = ConfigurationFixture.with("PORTAL_NATIONAL_DATA", "national");
        progress.report(Step.DATABASE_MIGRATED);
        assertThat(progress.missing()).containsExactly(Step.NATIONAL_DATA_LOADED);
        progress.report(Step.NATIONAL_DATA_LOADED);
        assertThat(progress.missing()).isEmpty();
    }

    private static StartProgress progress(String sampleData) {
        StartProgress progress = new StartProgress();
        progress.configuration = ConfigurationFixture.with("PORTAL_SAMPLE_DATA", sampleData);
        return progress;
    }
}
