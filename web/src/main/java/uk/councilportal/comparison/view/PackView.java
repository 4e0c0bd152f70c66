package uk.councilportal.comparison.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import uk.councilportal.comparison.service.ComparedCouncil;
import uk.councilportal.comparison.service.ComparisonService;
import uk.councilportal.comparison.service.HeatMapRequest;
import uk.councilportal.comparison.service.OverviewRequest;
import uk.councilportal.comparison.service.OverviewService;
import uk.councilportal.comparison.service.PeerGroup;
import uk.councilportal.comparison.service.ProfileRequest;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.platform.faces.Messages;

/** What a board takes to its meeting about a month: overview, exceptions, league tables and a profile of each council. */
@Named
@RequestScoped
public class PackView {

    static final String PAGE = "pack.xhtml";

    @Inject
    private ComparisonService comparisons;

    @Inject
    private OverviewService overviews;

    @Inject
    private OverviewView overview;

    @Inject
    private ComparisonSelection selection;

    @Inject
    private ComparisonParameters parameters;

    private BoardPack pack;

    /** Puts the pack together, or writes it as a workbook. */
    public void load() {
        if (selection.isEmpty()) {
            return;
        }
        ReportingMonth month = selection.month();
        overview.load();
        pack = new BoardPack(
                month,
                overview.getOverview(),
                overviews.exceptions(new OverviewRequest(month, selection.peers())),
                comparisons.heatMap(new HeatMapRequest(ReportingPeriod.month(month), "", selection.peers())),
                profiled()
                        .map(council -> comparisons.profile(request(council, month)))
                        .toList());
        if (parameters.isFile()) {
            PackFile.send(pack);
        }
    }

    /** Each council at its own latest month, where it is not as far as the pack. */
    private ProfileRequest request(ComparedCouncil council, ReportingMonth month) {
        ReportingMonth latest = selection.choices().latestMonths().getOrDefault(council.code(), month);
        return new ProfileRequest(council.code(), latest.isBefore(month) ? latest : month, selection.peers());
    }

    private Stream<ComparedCouncil> profiled() {
        return selection.choices().councils().stream()
                .filter(council -> !(selection.peers() instanceof PeerGroup.Named named)
                        || named.councils().contains(council.code()));
    }

    /** Whether any council shows the reader anything. */
    public boolean isLoaded() {
        return pack != null;
    }

    /** "Board pack, March 2017". */
    public String getTitle() {
        return pack == null
                ? Messages.text("navigation.pack")
                : Messages.text("pack.title", pack.month().longName());
    }

    /** What is off target and got worse. */
    public List<ConcernRow> getConcerns() {
        return pack.concerns().stream().map(ConcernRow::new).toList();
    }

    /** The indicators over which councils can be ranked. */
    public List<PackLeague> getLeagues() {
        return pack.leagues().stream()
                .map(row -> new PackLeague(pack.map(), row))
                .toList();
    }

    /** One profile a council. */
    public List<PackProfile> getProfiles() {
        return pack.profiles().stream().map(PackProfile::new).toList();
    }

    /** For whom it was made, and by which version of the rules. */
    public String getMadeFor() {
        return Messages.text(
                "pack.madeFor",
                pack.overview().policy().audience(),
                pack.overview().policy().version());
    }

    /** The address of the pack as a workbook. */
    public String getFile() {
        return parameters.address(PAGE).with(ComparisonParameters.FILE, "xlsx").toString();
    }
}
