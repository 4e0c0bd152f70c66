package uk.councilportal.scorecard.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.councilportal.indicator.model.ScorecardColumn;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.scorecard.model.Movement;
import uk.councilportal.scorecard.service.IssueNote;
import uk.councilportal.scorecard.service.Scorecard;
import uk.councilportal.scorecard.service.ScorecardHeading;
import uk.councilportal.scorecard.service.ScorecardSummary;
import uk.councilportal.target.model.RagStatus;

/** What a scorecard says in sentences: what it is, what stands out, and why the reader may see it. */
@Named
@RequestScoped
public class ScorecardWords {

    @Inject
    private ScorecardView view;

    /** "Scorecard, March 2017". */
    public String getTitle() {
        return view.isLoaded()
                ? Messages.text("scorecard.titleOf", view.getHeading().month().longName())
                : Messages.text("scorecard.title");
    }

    /** The scorecard in one or two sentences. */
    public String getSentence() {
        Scorecard scorecard = view.getScorecard();
        String before = PeriodNames.monthName(scorecard.heading().month().previous());
        if (scorecard.layout().shows(ScorecardColumn.RAG)) {
            return judged(scorecard, before);
        }
        if (scorecard.layout().shows(ScorecardColumn.CHANGE_ON_MONTH)) {
            return Messages.text(
                    "scorecard.sentence.changes",
                    changed(scorecard, Movement.UP),
                    scorecard.rows().size(),
                    before,
                    changed(scorecard, Movement.DOWN));
        }
        return Messages.text("scorecard.indicators", scorecard.rows().size());
    }

    private static String judged(Scorecard scorecard, String before) {
        ScorecardSummary summary = scorecard.summary();
        if (summary.improved() + summary.gotWorse() == 0) {
            return rating(scorecard);
        }
        return rating(scorecard)
                + " "
                + Messages.text("scorecard.sentence.worse", summary.offTargetAndWorse(), before, summary.improved());
    }

    private static String rating(Scorecard scorecard) {
        ScorecardSummary summary = scorecard.summary();
        if (summary.offTarget() > 0) {
            return Messages.text("scorecard.sentence.target", summary.offTarget(), summary.indicators());
        }
        long rated = scorecard.rows().stream()
                .filter(row -> row.judgement().rating().status() != RagStatus.NOT_RATED)
                .count();
        return rated == 0
                ? Messages.text("scorecard.sentence.unrated", summary.indicators())
                : Messages.text("scorecard.sentence.rated", rated, summary.indicators());
    }

    private static long changed(Scorecard scorecard, Movement movement) {
        return scorecard.rows().stream()
                .filter(row -> row.recent().changes().onLastMonth().arrow() == movement)
                .count();
    }

    /** How many earlier figures were restated, empty for none. */
    public String getRestated() {
        int count = view.getHeading()
                .issue()
                .map(IssueNote::restatements)
                .map(List::size)
                .orElse(0);
        if (count == 0) {
            return "";
        }
        return count == 1 ? Messages.text("scorecard.restated.one") : Messages.text("scorecard.restated.many", count);
    }

    /** The rows shown that go across a change of the national definition. */
    public List<BrokenRow> getBroken() {
        return BrokenRow.of(view.getAreas().stream().flatMap(area -> area.rows().stream()));
    }

    /** "since issue 11". */
    public String getSinceIssue() {
        return view.getHeading()
                .issue()
                .flatMap(IssueNote::previousNumber)
                .map(number -> Messages.text("scorecard.since", number))
                .orElse("");
    }

    /** How much of the table a narrow screen shows. */
    public String getShownOnNarrow() {
        List<GridColumn> columns = GridColumns.of(view.getScorecard().layout(), new FigureWriter());
        long kept = columns.stream().filter(GridColumn::isEssential).count() + 1;
        return Messages.text("scorecard.shownOnNarrow", kept, columns.size() + 1);
    }

    /** A period in words. */
    public String period(ReportingPeriod period) {
        return PeriodNames.longName(period);
    }

    static String caption(Scorecard scorecard) {
        ScorecardHeading heading = scorecard.heading();
        return Messages.text(
                "scorecard.caption",
                heading.councilName(),
                heading.report().title(),
                heading.month().longName());
    }
}
