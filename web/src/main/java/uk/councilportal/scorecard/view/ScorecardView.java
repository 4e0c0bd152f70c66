package uk.councilportal.scorecard.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import uk.councilportal.disclosure.view.KeyOfMarks;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.scorecard.service.IndicatorName;
import uk.councilportal.scorecard.service.IssueChoice;
import uk.councilportal.scorecard.service.ReportChoice;
import uk.councilportal.scorecard.service.Scorecard;
import uk.councilportal.scorecard.service.ScorecardArea;
import uk.councilportal.scorecard.service.ScorecardChoices;
import uk.councilportal.scorecard.service.ScorecardHeading;
import uk.councilportal.scorecard.service.ScorecardRequest;
import uk.councilportal.scorecard.service.ScorecardRow;

/** The scorecard of the reader's council, or of one that became part of it: which one is chosen, its rows after filtering, its key. */
@Named
@RequestScoped
public class ScorecardView {

    static final String PAGE = "scorecard.xhtml";
    private static final String INDICATOR_PAGE = "indicator.xhtml";

    @Inject
    private ScorecardSource scorecards;

    @Inject
    private PageParameters parameters;

    private ScorecardChoices choices;
    private ReportChoice report;
    private Scorecard scorecard;
    private List<ScorecardArea> areas = List.of();

    /** Reads the scorecard the address asks for; without a choice the newest published month of the first report. */
    public void load() {
        choices = scorecards.choices();
        String code = parameters.get(PageParameters.REPORT).orElseGet(this::firstReport);
        report = choices.reports().stream()
                .filter(one -> one.report().code().equals(code))
                .findFirst()
                .orElse(null);
        Optional<ReportingMonth> month = parameters.month().or(this::newestMonth);
        if (month.isPresent()) {
            scorecard = scorecards.scorecard(new ScorecardRequest(code, month.get(), parameters.issue()));
            areas = RowSelection.of(parameters).from(scorecard.areas());
        }
    }

    private String firstReport() {
        return choices.reports().stream()
                .filter(one -> !one.issues().isEmpty())
                .findFirst()
                .map(one -> one.report().code())
                .orElse("");
    }

    private Optional<ReportingMonth> newestMonth() {
        List<IssueChoice> issues = report == null ? List.of() : report.issues();
        return issues.stream()
                .filter(issue -> !issue.draft())
                .findFirst()
                .or(() -> issues.stream().findFirst())
                .map(IssueChoice::month);
    }

    /** Whether there is anything to show yet. */
    public boolean isLoaded() {
        return scorecard != null;
    }

    /** Whether it is of a council that became part of the reader's own. */
    public boolean isFormer() {
        return scorecards.isFormer();
    }

    public Scorecard getScorecard() {
        return scorecard;
    }

    public ScorecardHeading getHeading() {
        return scorecard.heading();
    }

    public ScorecardChoices getChoices() {
        return choices;
    }

    /** What can be opened of the report shown. */
    public ReportChoice getReport() {
        return report;
    }

    public List<ScorecardArea> getAreas() {
        return areas;
    }

    public boolean isCompact() {
        return parameters.isCompact();
    }

    /** What the table is written from. */
    public Object getGrid() {
        return new GridModel(
                ScorecardWords.caption(scorecard),
                GridColumns.of(scorecard.layout(), new FigureWriter()),
                areas,
                parameters.hidden(),
                this::indicatorAddress);
    }

    /** The marks in the rows and columns shown. */
    public KeyOfMarks getKey() {
        List<ScorecardRow> rows =
                areas.stream().flatMap(area -> area.rows().stream()).toList();
        return ScorecardKey.of(scorecard.layout(), rows, parameters.hidden());
    }

    /** None for a former council: there is no page of its indicators. */
    private String indicatorAddress(IndicatorName name) {
        if (isFormer()) {
            return "";
        }
        ScorecardHeading heading = scorecard.heading();
        return PageAddress.of(INDICATOR_PAGE)
                .with(PageParameters.REPORT, heading.report().code())
                .with("ref", name.ref())
                .with(PageParameters.MONTH, heading.month().toString())
                .with(PageParameters.ISSUE, parameters.get(PageParameters.ISSUE).orElse(""))
                .toString();
    }
}
