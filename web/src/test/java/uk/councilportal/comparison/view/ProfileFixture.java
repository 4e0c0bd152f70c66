package uk.councilportal.comparison.view;

import static uk.councilportal.comparison.view.ComparisonFixture.MONTH;
import static uk.councilportal.comparison.view.ComparisonFixture.POLICY;
import static uk.councilportal.comparison.view.ComparisonFixture.ROTHERHAM;
import static uk.councilportal.comparison.view.ComparisonFixture.figure;
import static uk.councilportal.comparison.view.ComparisonFixture.gap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilportal.comparison.model.BenchmarkOutcome;
import uk.councilportal.comparison.service.CouncilProfile;
import uk.councilportal.comparison.service.FigureGap;
import uk.councilportal.comparison.service.PeerFigure;
import uk.councilportal.comparison.service.References;
import uk.councilportal.comparison.service.References.Kind;
import uk.councilportal.comparison.service.ShownFigure;
import uk.councilportal.comparison.service.StandardHeading;
import uk.councilportal.comparison.service.Standing;
import uk.councilportal.disclosure.model.DataSymbol;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;

/** Rotherham's profile of September 2016, indicator by indicator. */
final class ProfileFixture {

    private static final References NATIONAL = new References(
            new References.Origin("Children in need", "2017", true, "2025", ""),
            List.of(
                    new References.Line(Kind.NEIGHBOURS, "Rotherham", shown("20.5"), 9, 10),
                    new References.Line(Kind.ENGLAND, "England", shown("22.6"), 0, 0)));

    private final List<CouncilProfile.Line> lines = new ArrayList<>();

    /** An indicator with a figure, a rank, and what is said of it beside its neighbours. */
    ProfileFixture line(String title, Polarity polarity, String number, int rank, BenchmarkOutcome outcome) {
        return add(
                heading(title, polarity),
                figure(number),
                ComparisonFixture.place(rank, null),
                new CouncilProfile.Verdicts(Optional.empty(), outcome, BenchmarkOutcome.NOT_COMPARED));
    }

    /** A number of children, which is larger where more children live. */
    ProfileFixture count(String title, String number) {
        Measure measure = new Measure(MeasureUnit.COUNT, 0, Polarity.LOW_IS_GOOD, Frequency.MONTHLY);
        return add(
                new StandardHeading(title, title, "Area", measure, ""),
                figure(number),
                Standing.none(),
                new CouncilProfile.Verdicts(
                        Optional.empty(), BenchmarkOutcome.NOT_COMPARED, BenchmarkOutcome.NOT_COMPARED));
    }

    /** An indicator whose figure is withheld. */
    ProfileFixture withheld(String title) {
        return add(
                heading(title, Polarity.LOW_IS_GOOD),
                gap(FigureGap.WITHHELD),
                Standing.none(),
                new CouncilProfile.Verdicts(
                        Optional.empty(), BenchmarkOutcome.NOT_COMPARED, BenchmarkOutcome.NOT_COMPARED));
    }

    private ProfileFixture add(
            StandardHeading heading, ShownFigure figure, Standing standing, CouncilProfile.Verdicts verdicts) {
        PeerFigure few = new PeerFigure(DisclosedValue.marked(DataSymbol.UNAVAILABLE, "too few"), 2, 3);
        lines.add(new CouncilProfile.Line(heading, figure, standing, few, few, Optional.empty(), NATIONAL, verdicts));
        return this;
    }

    private static StandardHeading heading(String title, Polarity polarity) {
        Measure measure = new Measure(MeasureUnit.PERCENT, 1, polarity, Frequency.MONTHLY);
        return new StandardHeading(title.toLowerCase(), title, "Area " + title.charAt(0), measure, "");
    }

    private static DisclosedValue shown(String number) {
        return DisclosedValue.shown(new BigDecimal(number), number + "%");
    }

    CouncilProfile profile() {
        return new CouncilProfile(ROTHERHAM, MONTH, lines, List.of(), POLICY);
    }
}
