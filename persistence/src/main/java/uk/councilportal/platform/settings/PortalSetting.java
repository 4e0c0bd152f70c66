package uk.councilportal.platform.settings;

import java.util.Optional;

/** Every setting of the portal: its key, whether it may be absent, and the value that only fits development. */
public enum PortalSetting {
    DB_URL("PORTAL_DB_URL", Kind.REQUIRED),
    DB_USER("PORTAL_DB_USER", Kind.REQUIRED),
    DB_PASSWORD("PORTAL_DB_PASSWORD", Kind.SECRET),
    OVERVIEW_DB_URL("PORTAL_OVERVIEW_DB_URL", Kind.REQUIRED),
    OVERVIEW_DB_USER("PORTAL_OVERVIEW_DB_USER", Kind.REQUIRED),
    OVERVIEW_DB_PASSWORD("PORTAL_OVERVIEW_DB_PASSWORD", Kind.SECRET),
    OIDC_ISSUER("PORTAL_OIDC_ISSUER", Kind.PUBLIC_ADDRESS),
    OIDC_CLIENT_ID("PORTAL_OIDC_CLIENT_ID", Kind.REQUIRED),
    OIDC_CLIENT_SECRET("PORTAL_OIDC_CLIENT_SECRET", Kind.SECRET),
    ADMIN_API_CLIENT_SECRET("PORTAL_ADMIN_API_CLIENT_SECRET", Kind.SECRET),
    ADMIN_API_URL("PORTAL_ADMIN_API_URL", Kind.OPTIONAL),
    AUDIT_KEY("PORTAL_AUDIT_KEY", Kind.SECRET),
    AUDIT_YEARS("PORTAL_AUDIT_YEARS", Kind.WHOLE_NUMBER),
    BASE_URL("PORTAL_BASE_URL", Kind.PUBLIC_ADDRESS),
    MAIL_HOST("PORTAL_MAIL_HOST", Kind.OPTIONAL),
    MAIL_PORT("PORTAL_MAIL_PORT", Kind.OPTIONAL),
    MAIL_ENCRYPTED("PORTAL_MAIL_ENCRYPTED", Kind.OPTIONAL),
    MAIL_USER("PORTAL_MAIL_USER", Kind.OPTIONAL),
    MAIL_PASSWORD("PORTAL_MAIL_PASSWORD", Kind.OPTIONAL),
    MAIL_FROM("PORTAL_MAIL_FROM", Kind.OPTIONAL),
    STAGE("PORTAL_STAGE", Kind.OPTIONAL),
    SAMPLE_DATA("PORTAL_SAMPLE_DATA", Kind.DEVELOPMENT_ONLY),
    NATIONAL_DATA("PORTAL_NATIONAL_DATA", Kind.DEVELOPMENT_ONLY);

    private static final String DEVELOPMENT_SECRET = "development";

    private final String key;
    private final Kind kind;

    PortalSetting(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** The name of the environment variable. */
    public String key() {
        return key;
    }

    /** What is wrong with this value at this stage, if anything. Never contains the value itself. */
    Optional<String> problemWith(Optional<String> value, Stage stage) {
        if (value.isEmpty()) {
            return kind.mayBeAbsent() ? Optional.empty() : Optional.of(key + " is not set");
        }
        if (kind == Kind.WHOLE_NUMBER) {
            return onlyIf(!value.get().matches("[1-9]\\d{0,2}"), "is not a whole number from 1 to 999");
        }
        return stage == Stage.DEVELOPMENT ? Optional.empty() : productionProblem(value.get());
    }

    private Optional<String> productionProblem(String value) {
        return switch (kind) {
            case SECRET -> onlyIf(value.contains(DEVELOPMENT_SECRET), "is a secret of the development set-up");
            case PUBLIC_ADDRESS -> onlyIf(!value.startsWith("https://"), "does not begin with https://");
            case DEVELOPMENT_ONLY -> Optional.of(key + " is for development only");
            case REQUIRED, OPTIONAL, WHOLE_NUMBER -> Optional.empty();
        };
    }

    private Optional<String> onlyIf(boolean wrong, String problem) {
        return wrong ? Optional.of(key + " " + problem) : Optional.empty();
    }

    private enum Kind {
        REQUIRED,
        /** Required; the value known from the development set-up is refused in production. */
        SECRET,
        /** Required; an address that browsers use, so it must be https in production. */
        PUBLIC_ADDRESS,
        OPTIONAL,
        /** Optional; a number above nought. */
        WHOLE_NUMBER,
        DEVELOPMENT_ONLY;

        boolean mayBeAbsent() {
            return this == OPTIONAL || this == WHOLE_NUMBER || this == DEVELOPMENT_ONLY;
        }
    }
}
