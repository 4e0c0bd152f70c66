package uk.councilportal.scorecard.service;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.model.Benchmark;
import uk.councilportal.disclosure.model.CouncilPolicy;
import uk.councilportal.disclosure.rules.SmallMarks;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.scorecard.published.SampleData;
import uk.councilportal.scorecard.rules.ScorecardCalculation;
import uk.councilportal.scorecard.rules.ScorecardInputs;
import uk.councilportal.submission.model.Issue;

/** Reports as they come out of the database, for tests of what readers see. */
final class MaterialFixture {

    private MaterialFixture() {}

    /** A report of the sample data as issue 1 of its published month. */
    static ScorecardMaterial sample(String report) {
        SampleData.SampleReport sample = SampleData.reports().get(report);
        return of(sample.inputs(), sample.month(), List.of());
    }

    static ScorecardMaterial of(ScorecardInputs inputs, ReportingMonth month, List<Benchmark> benchmarks) {
        Issue issue =
                new Issue(month, 1, new Issue.Freeze(7, 3), "rotherham-approver", LocalDateTime.of(2017, 4, 21, 9, 0));
        FigureState state = new FigureState(Optional.of(issue), Optional.empty(), 7, 3);
        Authority authority = new Authority(new AuthorityCode("E08000018"), "Rotherham", "372", "Yorkshire");
        AskedReport asked = new AskedReport(authority, new KeptReport(1, inputs.report()), month, state);
        return new ScorecardMaterial(asked, kept(inputs.indicators()), inputs, benchmarks, SmallMarks.standard());
    }

    /** The same report of a council that has chosen what to withhold from others. */
    static ScorecardMaterial marked(ScorecardMaterial material, CouncilPolicy chosen) {
        return new ScorecardMaterial(
                material.asked(),
                material.indicators(),
                material.inputs(),
                material.benchmarks(),
                new SmallMarks(chosen, Map.of()));
    }

    static Scorecard scorecard(ScorecardMaterial material) {
        return new ScorecardComposer(material, figures(material))
                .scorecard(HeadingComposer.heading(material.asked(), Restatements.none()));
    }

    /** The same scorecard beside the national catalogue. */
    static Scorecard scorecard(ScorecardMaterial material, NationalSeries national) {
        return new ScorecardComposer(material, figures(material, national))
                .scorecard(HeadingComposer.heading(material.asked(), Restatements.none()));
    }

    static IndicatorDetail indicator(ScorecardMaterial material, String ref) {
        return indicator(material, ref, NationalSeries.none());
    }

    static IndicatorDetail indicator(ScorecardMaterial material, String ref, NationalSeries national) {
        KeptIndicator indicator = material.indicators().stream()
                .filter(kept -> kept.code().value().equals(ref))
                .findFirst()
                .orElseThrow();
        return new IndicatorComposer(material, figures(material, national), ScorecardNotes.none())
                .detail(HeadingComposer.heading(material.asked(), Restatements.none()), indicator, Optional.empty());
    }

    static ScorecardCalculation calculation(ScorecardMaterial material) {
        return new ScorecardCalculation(material.inputs(), material.asked().month());
    }

    private static ShownFigures figures(ScorecardMaterial material) {
        return material.shown(calculation(material), Set.of());
    }

    private static ShownFigures figures(ScorecardMaterial material, NationalSeries national) {
        return material.shown(calculation(material), Set.of(), national);
    }

    private static List<KeptIndicator> kept(List<IndicatorDefinition> definitions) {
        List<KeptIndicator> kept = new ArrayList<>();
        definitions.forEach(definition -> kept.add(new KeptIndicator(kept.size() + 1, definition, List.of())));
        return kept;
    }
}
