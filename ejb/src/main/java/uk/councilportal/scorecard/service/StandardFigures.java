package uk.councilportal.scorecard.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.BreakdownPart;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.model.Selection;
import uk.councilportal.indicator.model.StandardLink;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.Observation;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.rules.ScorecardCalculation;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.model.PublishedFigure;
import uk.councilportal.submission.service.PublishedFigureSource;

/** Works out, for an issue, the months of every indicator that is linked to the national catalogue. */
@ApplicationScoped
public class StandardFigures implements PublishedFigureSource {

    @Inject
    MaterialReader materials;

    @Inject
    AuthorityRepository authorities;

    @Inject
    BreakdownRepository breakdowns;

    @Override
    public List<PublishedFigure> listFigures(KeptReport report, Issue issue) {
        FigureState state = new FigureState(
                Optional.of(issue),
                Optional.empty(),
                issue.freeze().revision(),
                issue.freeze().referenceRevision());
        AskedReport asked = new AskedReport(
                authorities.findAuthority(report.definition().council()).orElseThrow(), report, issue.month(), state);
        ScorecardMaterial material = materials.read(asked);
        Sheet sheet = new Sheet(
                new ScorecardCalculation(material.inputs(), issue.month()), entered(material), ids(state.revision()));
        List<PublishedFigure> figures = new ArrayList<>();
        for (KeptIndicator indicator : material.indicators()) {
            for (StandardLink link : indicator.links()) {
                figures.addAll(sheet.figures(indicator, link));
            }
        }
        return figures;
    }

    private Map<Breakdown, Integer> ids(int revision) {
        return breakdowns.mapBreakdowns(revision).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    private static Map<Cell, Observation> entered(ScorecardMaterial material) {
        return material.inputs().observations().stream()
                .collect(Collectors.toMap(
                        o -> new Cell(o.code().value(), o.breakdown(), o.period()),
                        Function.identity(),
                        (first, second) -> second));
    }

    /** One figure of the report. */
    private record Cell(String ref, Breakdown breakdown, ReportingPeriod period) {}

    /** The report's figures, computed and as entered, and the numbers of its breakdowns. */
    private record Sheet(
            ScorecardCalculation calculation, Map<Cell, Observation> entered, Map<Breakdown, Integer> ids) {

        List<PublishedFigure> figures(KeptIndicator indicator, StandardLink link) {
            List<PublishedFigure> figures = new ArrayList<>();
            for (Breakdown breakdown : calculation.breakdowns(indicator.code())) {
                Integer id = ids.get(breakdown);
                if (id != null && isMeant(link.breakdown(), breakdown)) {
                    periods(indicator, breakdown)
                            .forEach(period -> figures.add(new PublishedFigure(
                                    indicator.id(), id, period, link, outcome(indicator, breakdown, period))));
                }
            }
            return figures;
        }

        /** The months of the report; the quarters, terms or years of an indicator that is not reported monthly. */
        private List<ReportingPeriod> periods(KeptIndicator indicator, Breakdown breakdown) {
            Frequency frequency = indicator.definition().measure().frequency();
            return frequency == Frequency.MONTHLY
                    ? calculation.months()
                    : calculation.judged(indicator.code(), breakdown).stream()
                            .filter(period -> period.type() == frequency.periodType())
                            .toList();
        }

        private PublishedFigure.Outcome outcome(KeptIndicator indicator, Breakdown breakdown, ReportingPeriod period) {
            MeasureValue value = calculation.value(indicator.code(), breakdown, period);
            Optional<Observation> observation =
                    Optional.ofNullable(entered.get(new Cell(indicator.code().value(), breakdown, period)));
            Amounts fraction = calculation.fraction(indicator.code(), breakdown, period);
            Amounts amounts = new Amounts(value.known(), fraction.numerator(), fraction.denominator());
            ObservationStatus status = observation
                    .map(Observation::status)
                    .orElse(value.isKnown() ? ObservationStatus.OK : ObservationStatus.NOT_AVAILABLE);
            return new PublishedFigure.Outcome(
                    amounts,
                    status,
                    value.missingReason(),
                    calculation.rating(indicator.code(), breakdown, period).status());
        }

        /** A link names one breakdown, or every member of a dimension by "*". */
        private static boolean isMeant(Breakdown linked, Breakdown breakdown) {
            return linked.parts().size() == breakdown.parts().size()
                    && linked.parts().stream().allMatch(part -> isMeant(part, breakdown));
        }

        private static boolean isMeant(BreakdownPart part, Breakdown breakdown) {
            return breakdown
                    .memberOf(part.dimension())
                    .filter(member -> part.member().equals(Selection.EVERY_MEMBER)
                            || part.member().equals(member))
                    .isPresent();
        }
    }
}
