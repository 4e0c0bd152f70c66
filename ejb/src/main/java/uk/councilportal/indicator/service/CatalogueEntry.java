package uk.councilportal.indicator.service;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A version of a standard indicator that somebody has typed, by the columns of the file.
 *
 * @param code the indicator
 * @param kind what is to become of it
 * @param cells the cells typed, in the order of the form; others stay as they are
 */
public record CatalogueEntry(String code, Kind kind, Map<String, String> cells) {

    /** What is typed. */
    public enum Kind {
        /** An indicator that is not in the catalogue yet. */
        NEW_INDICATOR,
        /** A version from another month on. */
        NEW_VERSION,
        /** Another text of a version that there is; its end, too. */
        CORRECTION,
        /** No version any more where there is one: it was entered in error, or does not come into force. */
        REMOVAL
    }

    /** Copies the cells in their order. */
    public CatalogueEntry {
        cells = new LinkedHashMap<>(cells);
    }

    /** The month the version begins with, as it is typed. */
    String from() {
        return cells.getOrDefault("valid_from", "").strip();
    }

    /** As the audit trail names it. */
    @Override
    public String toString() {
        String word = kind == Kind.REMOVAL ? " without that from " : " from ";
        return from().isEmpty() ? code : code + word + from();
    }
}
