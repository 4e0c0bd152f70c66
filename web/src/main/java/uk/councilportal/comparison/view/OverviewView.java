package uk.councilportal.comparison.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import uk.councilportal.comparison.model.StandingChange.Kind;
import uk.councilportal.comparison.service.BoardOverview;
import uk.councilportal.comparison.service.OverviewRequest;
import uk.councilportal.comparison.service.OverviewService;
import uk.councilportal.identity.web.CurrentUser;
import uk.councilportal.platform.faces.Messages;

/** Where a board starts: how its councils stand, its main concerns, what changed since the month before. */
@Named
@RequestScoped
public class OverviewView {

    private static final Set<Kind> WORSE = Set.of(Kind.NEW_EXCEPTION, Kind.OFF_TARGET);
    private static final Set<Kind> BETTER = Set.of(Kind.EXCEPTION_ENDED, Kind.BACK_ON_TARGET);

    @Inject
    private OverviewService overviews;

    @Inject
    private ComparisonSelection selection;

    @Inject
    private ComparisonFiles files;

    @Inject
    private ComparisonParameters parameters;

    @Inject
    private CurrentUser currentUser;

    private BoardOverview overview;

    /** A count with its words, and where the things counted are listed. */
    public record Tile(long figure, String label, String note, String tone, String address) {}

    /** What changed about an indicator of a council. */
    public record Change(String council, String month, String indicator, String words) {}

    /** Reads how the councils stand at the month of the address, else the latest; each at its own where it is not as far. */
    public void load() {
        if (!selection.isEmpty()) {
            overview = overviews.overview(new OverviewRequest(selection.standing(), selection.peers()));
        }
    }

    /** The same on a page of its own, or as a file. */
    public void open() {
        load();
        if (isLoaded()) {
            files.answer(
                    "overview-" + selection.standing(),
                    Messages.text("overview.title"),
                    () -> OverviewFile.of(overview));
        }
    }

    /** Whether any council shows the reader anything. */
    public boolean isLoaded() {
        return overview != null;
    }

    /** What the page shows, for pages that hold more than this one. */
    public BoardOverview getOverview() {
        return overview;
    }

    public String getCaption() {
        return Messages.text(currentUser.can("SCORECARD_READ") ? "overview.caption.council" : "overview.caption.board");
    }

    public String getSentence() {
        return OverviewWords.sentence(overview);
    }

    /** What stands out, counted. */
    public List<Tile> getTiles() {
        int rated = OverviewWords.sum(overview, BoardOverview.Rating::rated);
        return List.of(
                new Tile(
                        OverviewWords.sum(overview, BoardOverview.Rating::exceptions),
                        Messages.text("overview.tile.exceptions"),
                        "",
                        "error",
                        ExceptionsView.address(parameters, ConcernFilter.EXCEPTIONS)),
                new Tile(
                        OverviewWords.sum(overview, BoardOverview.Rating::red),
                        Messages.text("overview.tile.red"),
                        Messages.text("overview.tile.rated", rated),
                        "error",
                        ExceptionsView.address(parameters, ConcernFilter.TARGET)),
                changes(WORSE, "worse", "warning"),
                changes(BETTER, "better", "success"));
    }

    private Tile changes(Set<Kind> kinds, String key, String tone) {
        return new Tile(
                OverviewWords.changed(overview, kinds), Messages.text("overview.tile." + key), "", tone, "#changes");
    }

    /** All that is off target, of the same month and councils. */
    public String getConcernsAddress() {
        return ExceptionsView.address(parameters, ConcernFilter.TARGET);
    }

    /** The councils with their counts. */
    public List<CouncilRow> getCouncils() {
        return overview.lines().stream().map(CouncilRow::new).toList();
    }

    /** Whether a council rates none of its figures. */
    public boolean isWithoutTargets() {
        return overview.lines().stream()
                .anyMatch(line -> line.basis().isPresent() && line.rating().rated() == 0);
    }

    /** What to speak of first, council by council. */
    public List<ConcernRow> getConcerns() {
        return overview.lines().stream()
                .flatMap(line -> line.concerns().stream())
                .map(ConcernRow::new)
                .toList();
    }

    /** The councils of which no change can be told, because nothing of the month before is seen; empty where there are none. */
    public String getUncompared() {
        return OverviewWords.uncompared(overview);
    }

    /** What changed, council by council, the most pressing first. */
    public List<Change> getChanges() {
        return overview.lines().stream()
                .flatMap(line -> line.changes().stream()
                        .map(change -> new Change(
                                line.council().name(),
                                new CouncilRow(line).month(),
                                change.indicator().title(),
                                Messages.text("overview.change." + change.kind()))))
                .toList();
    }
}
