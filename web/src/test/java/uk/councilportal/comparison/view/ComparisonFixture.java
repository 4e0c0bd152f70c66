package uk.councilportal.comparison.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.model.BenchmarkOutcome;
import uk.councilportal.comparison.model.QuartileBand;
import uk.councilportal.comparison.service.ComparedCouncil;
import uk.councilportal.comparison.service.ExportPolicy;
import uk.councilportal.comparison.service.FigureGap;
import uk.councilportal.comparison.service.LeagueLine;
import uk.councilportal.comparison.service.LeagueTable;
import uk.councilportal.comparison.service.PeerFigure;
import uk.councilportal.comparison.service.References;
import uk.councilportal.comparison.service.ShownFigure;
import uk.councilportal.comparison.service.SourceIssue;
import uk.councilportal.comparison.service.StandardHeading;
import uk.councilportal.comparison.service.Standing;
import uk.councilportal.disclosure.model.DataSymbol;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.target.model.RagStatus;

/** Comparisons of councils as the services give them, built line by line. */
final class ComparisonFixture {

    static final ReportingMonth MONTH = ReportingMonth.of(2016, 9);
    static final ComparedCouncil ROTHERHAM = council("E08000018", "Rotherham");
    static final ComparedCouncil NORFOLK = council("E10000020", "Norfolk");
    static final ComparedCouncil SOUTHAMPTON = council("E06000045", "Southampton");
    static final ComparedCouncil BIRMINGHAM = council("E08000025", "Birmingham");
    static final ExportPolicy POLICY = new ExportPolicy("everyone else", "1", Map.of());

    private final StandardHeading indicator;
    private final List<LeagueLine> lines = new ArrayList<>();
    private References references = new References(new References.Origin("", "", false, "", ""), List.of());
    private PeerFigure mean = new PeerFigure(DisclosedValue.marked(DataSymbol.UNAVAILABLE, "too few"), 0, 0);
    private Optional<AuthorityCode> focus = Optional.empty();

    private ComparisonFixture(StandardHeading indicator) {
        this.indicator = indicator;
    }

    static ComparisonFixture percentage(Polarity polarity) {
        return new ComparisonFixture(heading("assessments", polarity));
    }

    static StandardHeading heading(String code, Polarity polarity) {
        return new StandardHeading(
                code,
                "Assessments in time",
                "Assessment",
                new Measure(MeasureUnit.PERCENT, 1, polarity, Frequency.MONTHLY),
                "");
    }

    static ComparedCouncil council(String code, String name) {
        return new ComparedCouncil(new AuthorityCode(code), name, "", false);
    }

    /** A figure of the same definition. */
    static ShownFigure figure(String number) {
        return figure(number, Comparability.SAME, "");
    }

    static ShownFigure figure(String number, Comparability grade, String note) {
        return new ShownFigure(
                DisclosedValue.shown(new BigDecimal(number), number + "%"),
                Optional.of(grade),
                note,
                FigureGap.NONE,
                "the council's own figure",
                Optional.of(new SourceIssue(MONTH, 2)),
                Optional.of(RagStatus.RED),
                false);
    }

    /** No figure. */
    static ShownFigure gap(FigureGap gap) {
        DataSymbol symbol = gap == FigureGap.WITHHELD ? DataSymbol.CONFIDENTIAL : DataSymbol.UNAVAILABLE;
        return new ShownFigure(
                DisclosedValue.marked(symbol, gap.words()),
                Optional.empty(),
                "",
                gap,
                gap.words(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    ComparisonFixture ranked(ComparedCouncil council, String number, int rank) {
        return add(council, figure(number), new Standing(OptionalInt.of(rank), Optional.empty()));
    }

    /** With what came of the test against England. */
    ComparisonFixture tested(ComparedCouncil council, String number, int rank, BenchmarkOutcome england) {
        return add(council, figure(number), new Standing(OptionalInt.of(rank), Optional.empty()), england);
    }

    /** What England stands at. */
    ComparisonFixture england(String number) {
        DisclosedValue value = DisclosedValue.shown(new BigDecimal(number), number + "%");
        References.Line line = new References.Line(References.Kind.ENGLAND, "England", value, 0, 0);
        return beside(new References(new References.Origin("DfE", "2016", true, "", ""), List.of(line)));
    }

    ComparisonFixture unranked(ComparedCouncil council, ShownFigure figure) {
        return add(council, figure, Standing.none());
    }

    static Standing place(int rank, QuartileBand band) {
        return new Standing(OptionalInt.of(rank), Optional.ofNullable(band));
    }

    private ComparisonFixture add(ComparedCouncil council, ShownFigure figure, Standing standing) {
        return add(council, figure, standing, BenchmarkOutcome.NOT_COMPARED);
    }

    private ComparisonFixture add(
            ComparedCouncil council, ShownFigure figure, Standing standing, BenchmarkOutcome england) {
        lines.add(new LeagueLine(council, figure, standing, Optional.empty(), Optional.empty(), england));
        return this;
    }

    ComparisonFixture mean(String number, int used) {
        mean = new PeerFigure(DisclosedValue.shown(new BigDecimal(number), number + "%"), used, used);
        return this;
    }

    ComparisonFixture lookingAt(ComparedCouncil council) {
        focus = Optional.of(council.code());
        return this;
    }

    ComparisonFixture beside(References national) {
        references = national;
        return this;
    }

    LeagueTable table() {
        List<AuthorityCode> best = lines.stream()
                .filter(line -> line.standing().rank().orElse(0) == 1)
                .map(line -> line.council().code())
                .toList();
        Optional<Comparability> least = lines.stream()
                .filter(line -> line.figure().number().isPresent())
                .flatMap(line -> line.figure().comparability().stream())
                .max(Comparability::compareTo);
        return new LeagueTable(
                indicator,
                ReportingPeriod.month(MONTH),
                lines,
                new LeagueTable.Summary(mean, best, least),
                references,
                focus,
                POLICY);
    }
}
