package uk.councilportal.platform.settings;

/** What this portal is run for. Where nothing is said it is production. */
public enum Stage {
    DEVELOPMENT,
    PRODUCTION;

    /** Only the exact word {@code development} relaxes anything. */
    static Stage of(String text) {
        return "development".equals(text) ? DEVELOPMENT : PRODUCTION;
    }
}
