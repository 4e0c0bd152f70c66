package uk.councilportal.run;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.access.model.AuditFinding;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.access.seal.AuditKey;
import uk.councilportal.access.seal.ChainEnd;
import uk.councilportal.access.seal.TrailVerification;

/**
 * Verifies the audit trail beside the portal: that of the development portal of this data folder, or, where
 * {@code PORTAL_DB_URL} is set, that of the portal whose settings are in the environment. {@code PORTAL_AUDIT_END} may
 * name an end that an earlier report has told: the trail must still have it. Ends with 0 where the trail is whole, with 1
 * where it is not, and with 2 where it could not be read.
 */
public final class VerifyAudit {
    private static final int BROKEN = 1;
    private static final int UNREAD = 2;

    private static final List<String> SETTINGS =
            List.of("PORTAL_DB_URL", "PORTAL_DB_USER", "PORTAL_DB_PASSWORD", "PORTAL_AUDIT_KEY");

    private VerifyAudit() {}

    public static void main(String[] args) {
        Progress progress = new Progress(System.out);
        Map<String, String> settings = settings();
        List<String> missing =
                SETTINGS.stream().filter(name -> settings.get(name) == null).toList();
        if (!missing.isEmpty()) {
            progress.plain("The audit trail cannot be read without these settings: " + String.join(", ", missing));
            System.exit(UNREAD);
        }
        try (Connection connection = DriverManager.getConnection(
                settings.get("PORTAL_DB_URL"), settings.get("PORTAL_DB_USER"), settings.get("PORTAL_DB_PASSWORD"))) {
            AuditKey key = new AuditKey(settings.get("PORTAL_AUDIT_KEY"));
            AuditReport report = new TrailVerification(key, connection, known()).verify();
            tell(report, progress);
            System.exit(report.isWhole() ? 0 : BROKEN);
        } catch (SQLException | IllegalArgumentException failure) {
            progress.plain(
                    "The audit trail cannot be read at " + settings.get("PORTAL_DB_URL") + ": " + failure.getMessage());
            System.exit(UNREAD);
        }
    }

    private static Optional<ChainEnd> known() {
        return Optional.ofNullable(System.getenv("PORTAL_AUDIT_END")).map(ChainEnd::parse);
    }

    private static Map<String, String> settings() {
        if (System.getenv("PORTAL_DB_URL") != null) {
            return System.getenv();
        }
        StackSettings stack = StackSettings.from(System.getProperties());
        Secrets secrets = Secrets.in(stack.folders().data());
        return Map.of(
                "PORTAL_DB_URL",
                Database.portalUrl(stack),
                "PORTAL_DB_USER",
                "portal",
                "PORTAL_DB_PASSWORD",
                secrets.get("db.portal"),
                "PORTAL_AUDIT_KEY",
                secrets.get("audit"));
    }

    private static void tell(AuditReport report, Progress progress) {
        progress.plain("Audit trail: " + report.entries() + " entries, end " + report.end());
        report.findings().forEach(finding -> progress.plain("  " + words(finding)));
        progress.plain(report.isWhole() ? "The trail is whole." : "NOT WHOLE: " + report.found() + " findings.");
    }

    private static String words(AuditFinding finding) {
        String places = finding.first() == finding.last()
                ? String.valueOf(finding.first())
                : finding.first() + " to " + finding.last();
        String entry = finding.entry()
                .map(line -> ": %s %s %s %s"
                        .formatted(
                                line.at(),
                                line.actor().name(),
                                line.call().action(),
                                line.call().object()))
                .orElse("");
        return switch (finding.kind()) {
            case ALTERED -> "altered: entry " + places + entry;
            case MISSING -> "taken out: entry " + places;
            case FOREIGN -> "put in, not written by the portal" + entry;
            case ENDS -> "the beginning or the end of the chain was moved";
            case PUT_BACK -> "an earlier state was put back: the trail no longer has the end it had at entry " + places;
            case WAITING ->
                "entries have had no place for more than a minute, since this one" + entry
                        + "; the portal does not run, or cannot give places";
        };
    }
}
