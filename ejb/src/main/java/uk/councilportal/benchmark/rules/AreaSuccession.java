package uk.councilportal.benchmark.rules;

import java.util.Map;

/**
 * Councils that went on under another number of the Department for Education. A new ONS code alone is no succession: the
 * number stays, as in North Yorkshire, Buckinghamshire and Somerset.
 *
 * <p>Dorset changed both at the reorganisation of 2019 (835, E10000009, to 838, E06000059). Councils that were split or
 * merged have no successor whose figures would mean the same.
 */
public final class AreaSuccession {
    private static final Map<String, String> FORMER = Map.of("838", "835");

    private AreaSuccession() {}

    /** The key of the area before, by the key of the area since. */
    public static Map<String, String> ofKeys() {
        return FORMER;
    }
}
