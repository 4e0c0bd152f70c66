package uk.councilportal.benchmark.model;

import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * An area national statistics are about.
 *
 * @param key the number of the Department for Education for councils, which outlasts a change of the ONS code; the ONS
 *     code for England and its regions
 * @param kind what sort of area it is
 * @param name its name
 * @param region the region it lies in; empty for England and regions
 * @param onsCode its latest ONS code; empty where it has none
 */
public record NationalArea(String key, AreaKind kind, String name, String region, Optional<AuthorityCode> onsCode) {
    /** The key of England. */
    public static final String ENGLAND = "E92000001";

    public boolean isCouncil() {
        return kind == AreaKind.COUNCIL;
    }

    /** In words, for people who look at changes. */
    @Override
    public String toString() {
        return "%s, %s, %s, %s"
                .formatted(key, name, region, onsCode.map(AuthorityCode::value).orElse("no ONS code"));
    }
}
