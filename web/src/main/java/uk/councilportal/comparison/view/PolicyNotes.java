package uk.councilportal.comparison.view;

import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.comparison.service.LeagueLine;
import uk.councilportal.comparison.service.LeagueTable;
import uk.councilportal.disclosure.model.CouncilPolicy;
import uk.councilportal.platform.faces.Messages;

/** Which councils have more withheld than the national standard, in sentences. */
final class PolicyNotes {

    private PolicyNotes() {}

    /** A sentence for each such council of a league table; empty where there is none. */
    static String of(LeagueTable table) {
        return table.lines().stream()
                .map(LeagueLine::council)
                .flatMap(
                        council -> Optional.ofNullable(table.policy().stricter().get(council.code()))
                                .map(policy -> sentence(council.name(), policy))
                                .stream())
                .collect(Collectors.joining(" "));
    }

    static String sentence(String council, CouncilPolicy policy) {
        return Messages.text("why.policy", council, policy.words());
    }
}
