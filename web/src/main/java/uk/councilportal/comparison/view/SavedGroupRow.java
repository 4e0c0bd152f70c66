package uk.councilportal.comparison.view;

import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.comparison.service.ComparedCouncil;
import uk.councilportal.comparison.service.PeerGroup;
import uk.councilportal.comparison.service.SavedGroupLine;
import uk.councilportal.platform.faces.PageAddress;

/**
 * A saved group of councils, as a page shows it.
 *
 * @param line the group
 */
public record SavedGroupRow(SavedGroupLine line) {

    /** The councils that are compared, by name. */
    public String councils() {
        return line.councils().stream().map(ComparedCouncil::name).collect(Collectors.joining(", "));
    }

    /** The names of those that are left out. */
    public String leftOut() {
        return String.join(", ", line.leftOut());
    }

    /** Where they stand side by side; empty where none is left. */
    public String compareAddress() {
        return choice().map(group -> PageAddress.of(LeagueView.PAGE)
                        .with(ComparisonParameters.PEERS, ComparisonParameters.text(group))
                        .toString())
                .orElse("");
    }

    public String renameAddress() {
        return address(SavedGroupForm.RENAME);
    }

    public String removeAddress() {
        return address(SavedGroupForm.REMOVE);
    }

    private String address(String action) {
        return PageAddress.of(SavedGroups.PAGE)
                .with(action, Integer.toString(line.id()))
                .toString();
    }

    /** The councils that can be compared; empty where none is left. */
    Optional<PeerGroup> choice() {
        return line.councils().isEmpty()
                ? Optional.empty()
                : Optional.of(new PeerGroup.Named(
                        line.councils().stream().map(ComparedCouncil::code).collect(Collectors.toSet())));
    }
}
