package uk.councilportal.council.service;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.council.model.PortalCouncil;

/**
 * Which councils of the portal are sought.
 *
 * @param text part of the name, the ONS code or the region; empty for any
 * @param state where they stand; empty for any
 */
public record CouncilFilter(String text, Optional<CouncilState> state) {
    /** All of them. */
    public static CouncilFilter all() {
        return new CouncilFilter("", Optional.empty());
    }

    boolean matches(PortalCouncil council) {
        String sought = text.strip().toLowerCase(Locale.UK);
        return state.map(council.state()::equals).orElse(true)
                && Stream.of(
                                council.authority().name(),
                                council.settings().shortName(),
                                council.code().value(),
                                council.authority().region())
                        .anyMatch(each -> each.toLowerCase(Locale.UK).contains(sought));
    }
}
