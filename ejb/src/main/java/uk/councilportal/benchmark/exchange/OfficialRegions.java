package uk.councilportal.benchmark.exchange;

import java.util.Map;
import java.util.Optional;

/** The ONS codes of England and its regions by the numbers the official tool gives them. */
final class OfficialRegions {
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("970", "E92000001"),
            Map.entry("980", "E12000001"),
            Map.entry("981", "E12000002"),
            Map.entry("982", "E12000003"),
            Map.entry("983", "E12000004"),
            Map.entry("984", "E12000005"),
            Map.entry("985", "E12000006"),
            Map.entry("986", "E12000007"),
            Map.entry("987", "E13000001"),
            Map.entry("988", "E13000002"),
            Map.entry("989", "E12000008"),
            Map.entry("990", "E12000009"));

    private OfficialRegions() {}

    static Optional<String> findCode(String number) {
        return Optional.ofNullable(CODES.get(number));
    }
}
