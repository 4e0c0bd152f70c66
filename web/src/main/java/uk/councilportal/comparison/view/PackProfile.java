package uk.councilportal.comparison.view;

import java.util.List;
import uk.councilportal.comparison.service.CouncilProfile;
import uk.councilportal.platform.faces.Messages;

/**
 * The profile of one council in a pack.
 *
 * @param profile the council and its figures
 */
public record PackProfile(CouncilProfile profile) {

    /** "Rotherham, March 2017". */
    public String title() {
        return Messages.text(
                "pack.council", profile.council().name(), profile.month().longName());
    }

    public String name() {
        return profile.council().name();
    }

    public String code() {
        return profile.council().code().value();
    }

    public String sentence() {
        return ProfileWords.sentence(profile, profile.lines());
    }

    public List<ProfileRow> rows() {
        return profile.lines().stream().map(ProfileRow::new).toList();
    }
}
