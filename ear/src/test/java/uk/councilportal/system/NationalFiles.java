package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The national files of the shared folder, brought in by tests that need official figures whichever of them runs first. */
final class NationalFiles {
    static final Path FOLDER = SharedFolder.find("data/national");
    private static final List<String> FILES = List.of(
            "lait_areas.csv",
            "lait_measures.csv",
            "sn_model_2025_wide.csv",
            "New_Statistical_Neighbour_Groupings_April_2021.csv",
            "c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv",
            "ons_mid-year_population_estimates_2012_to_2024.csv",
            "lait_social_care_long.csv.gz");

    private NationalFiles() {}

    /** Brings the files in; those that are there already change nothing. Without the files the test is skipped. */
    static void bringIn(RunningPortal portal) {
        assumeTrue(Files.isDirectory(FOLDER), "skipped: the national files are not at ../shared/data/national");
        for (String name : FILES) {
            HttpResponse<String> stored = post(portal, "portal-admin", "/api/v1/national-data", name);
            assertThat(stored.statusCode()).as(name + stored.body()).isEqualTo(200);
        }
    }

    /** Sends a file to an address as somebody. */
    static HttpResponse<String> post(RunningPortal portal, String user, String path, String name) {
        String address = path + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        try {
            return portal.send(portal.authorised(user, address)
                    .header("Content-Type", name.endsWith(".gz") ? "application/gzip" : "text/csv")
                    .POST(HttpRequest.BodyPublishers.ofFile(FOLDER.resolve(name))));
        } catch (FileNotFoundException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
