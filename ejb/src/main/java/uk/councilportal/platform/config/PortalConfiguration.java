package uk.councilportal.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import uk.councilportal.platform.settings.PortalSetting;
import uk.councilportal.platform.settings.Settings;
import uk.councilportal.platform.settings.Stage;

/** The configuration of the running portal. */
@ApplicationScoped
public class PortalConfiguration {
    private static final int SUBMISSION_PORT = 587;
    private static final String REALMS = "/realms/";
    private static final int USUAL_AUDIT_YEARS = 7;

    private final Settings settings;

    @Inject
    public PortalConfiguration(Config config) {
        this.settings = Settings.of(config);
    }

    /** For the proxy of the container only. */
    protected PortalConfiguration() {
        this.settings = new Settings(key -> Optional.empty());
    }

    public boolean isDevelopment() {
        return settings.stage() == Stage.DEVELOPMENT;
    }

    /** The address people type, without a slash at the end. */
    public String baseUrl() {
        return withoutSlash(settings.get(PortalSetting.BASE_URL));
    }

    /** The issuer of identity tokens, without a slash at the end. */
    public String oidcIssuer() {
        return withoutSlash(settings.get(PortalSetting.OIDC_ISSUER));
    }

    public String oidcClientId() {
        return settings.get(PortalSetting.OIDC_CLIENT_ID);
    }

    public String oidcClientSecret() {
        return settings.get(PortalSetting.OIDC_CLIENT_SECRET);
    }

    /** The secret of the portal's own account in the sign-in service. */
    public String adminApiSecret() {
        return settings.get(PortalSetting.ADMIN_API_CLIENT_SECRET);
    }

    /** Where the sign-in service is asked to keep people, without a slash at the end: where it signs people in, unless told. */
    public String adminApiServer() {
        String issuer = oidcIssuer();
        return settings.find(PortalSetting.ADMIN_API_URL)
                .map(PortalConfiguration::withoutSlash)
                .orElseGet(() -> issuer.substring(0, issuer.lastIndexOf(REALMS)));
    }

    /** The realm that holds the portal's people. */
    public String realm() {
        String issuer = oidcIssuer();
        return issuer.substring(issuer.lastIndexOf(REALMS) + REALMS.length());
    }

    /** The secret with which the audit trail is sealed. */
    public String auditKey() {
        return settings.get(PortalSetting.AUDIT_KEY);
    }

    /** How many years entries of the audit trail are kept. */
    public int auditYears() {
        return settings.find(PortalSetting.AUDIT_YEARS).map(Integer::valueOf).orElse(USUAL_AUDIT_YEARS);
    }

    /** The mail server for notices; none where no host is given, and then no notice is sent. */
    public Optional<MailSettings> mail() {
        return settings.find(PortalSetting.MAIL_HOST).map(this::mail);
    }

    private MailSettings mail(String host) {
        boolean encrypted =
                !"no".equals(settings.find(PortalSetting.MAIL_ENCRYPTED).orElse(""));
        return new MailSettings(
                host,
                settings.find(PortalSetting.MAIL_PORT).map(Integer::valueOf).orElse(SUBMISSION_PORT),
                encrypted,
                settings.find(PortalSetting.MAIL_USER),
                settings.find(PortalSetting.MAIL_PASSWORD).orElse(""),
                settings.find(PortalSetting.MAIL_FROM)
                        .orElseGet(() -> "no-reply@" + URI.create(baseUrl()).getHost()));
    }

    /** The folder of the sample councils to be loaded at the first start, in development. */
    public Optional<Path> sampleData() {
        return settings.find(PortalSetting.SAMPLE_DATA).map(Path::of);
    }

    /** The folder of national data to be loaded at the start, in development. */
    public Optional<Path> nationalData() {
        return settings.find(PortalSetting.NATIONAL_DATA).map(Path::of);
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
