package uk.councilportal.comparison.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.comparison.service.ComparisonService;
import uk.councilportal.comparison.service.CouncilProfile;
import uk.councilportal.comparison.service.ProfileRequest;
import uk.councilportal.disclosure.view.KeyOfMarks;
import uk.councilportal.platform.faces.Messages;

/** One council beside its statistical neighbours, its region and England. Every choice stands in the address. */
@Named
@RequestScoped
public class ProfileView {

    static final String PAGE = "profile.xhtml";

    @Inject
    private ComparisonService comparisons;

    @Inject
    private ComparisonSelection selection;

    @Inject
    private ComparisonParameters parameters;

    @Inject
    private ComparisonFiles files;

    private CouncilProfile profile;
    private List<ProfileTable.Group> groups = List.of();

    /** Reads the profile the address asks for, or writes it as a file. */
    public void load() {
        if (selection.isEmpty()) {
            return;
        }
        ProfileRequest request = new ProfileRequest(selection.lookAtOne(), selection.month(), selection.peers());
        profile = comparisons.profile(request);
        groups = ProfileTable.of(
                profile, parameters.get(ComparisonParameters.AREA).orElse(""), sorting());
        files.answer(
                "profile-" + profile.council().code() + "-" + profile.month(),
                profile.council().name(),
                () -> ProfileFile.of(profile, lines()));
    }

    private Sorting sorting() {
        return Sorting.parse(
                parameters.get(ComparisonParameters.SORT).orElse(""), ProfileTable.COLUMNS, ProfileTable.BY_CATALOGUE);
    }

    private List<CouncilProfile.Line> lines() {
        return rows().stream().map(ProfileRow::line).toList();
    }

    private List<ProfileRow> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    /** Whether any council shows the reader anything. */
    public boolean isLoaded() {
        return profile != null;
    }

    public CouncilProfile getProfile() {
        return profile;
    }

    public List<ProfileTable.Group> getGroups() {
        return groups;
    }

    /** "Rotherham beside its neighbours and England". */
    public String getTitle() {
        return profile == null
                ? Messages.text("navigation.profile")
                : Messages.text("profile.title", profile.council().name());
    }

    /** "Rotherham, March 2017". */
    public String getCaption() {
        return Messages.text(
                "profile.caption", profile.council().name(), profile.month().longName());
    }

    public String getSentence() {
        return ProfileWords.sentence(profile, lines());
    }

    /** The heads of the columns that can be sorted by. */
    public Map<String, Sorting.Head> getHeads() {
        return ProfileTable.COLUMNS.stream().collect(Collectors.toMap(Function.identity(), sorting()::head));
    }

    /** Whether enough councils have a figure for the middle half of them to be drawn. */
    public boolean isSpread() {
        return rows().stream().anyMatch(row -> row.line().spread().isPresent());
    }

    /** Whether the rows stand in the areas of the catalogue. */
    public boolean isGrouped() {
        return sorting().equals(ProfileTable.BY_CATALOGUE);
    }

    /** The order of the catalogue again. */
    public String getCatalogue() {
        return parameters.address(PAGE).without(ComparisonParameters.SORT).toString();
    }

    /** Where the reader learns why a figure is shown, or why not. */
    public String whyAddress(String indicator) {
        String council = profile.council().code().value();
        return parameters
                        .address(PAGE)
                        .with(ComparisonParameters.INDICATOR, indicator)
                        .with(ComparisonParameters.MONTH, profile.month().toString())
                        .with(ComparisonParameters.FOCUS, council)
                        .with(ComparisonParameters.WHY, council)
                + "#why";
    }

    /** How many indicators there is nothing to show of. */
    public String getLeftTitle() {
        return Messages.text(
                "profile.left", profile.left().size(), profile.council().name());
    }

    /** The marks and symbols of the table. */
    public KeyOfMarks getKey() {
        return ProfileTable.key(rows());
    }
}
