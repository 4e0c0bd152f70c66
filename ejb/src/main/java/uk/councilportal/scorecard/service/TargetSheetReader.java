package uk.councilportal.scorecard.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.target.model.KeptTarget;
import uk.councilportal.target.repository.TargetRepository;
import uk.councilportal.target.service.TargetFinder;
import uk.councilportal.target.service.TargetNotFoundException;

/** Reads the targets of a report for a year: one query for each sort of fact, however many indicators there are. */
@ApplicationScoped
public class TargetSheetReader {

    @Inject
    ReportFinder finder;

    @Inject
    FigureStateFinder states;

    @Inject
    IndicatorRepository indicators;

    @Inject
    BreakdownRepository breakdowns;

    @Inject
    TargetRepository targets;

    @Inject
    TargetFinder years;

    TargetSheet sheet(TargetSheetRequest request) {
        ReportFinder.OwnReports own = finder.reports();
        if (own.reports().isEmpty()) {
            FinancialYear year = request.year().orElseGet(years::thisYear);
            return new TargetSheet(own.authority().name(), List.of(), Optional.empty(), List.of(), year, List.of(), 0);
        }
        KeptReport report = request.report()
                .map(code -> years.report(code, own.revision()))
                .orElse(own.reports().get(0));
        List<ReportingMonth> months = months(report);
        FinancialYear year = request.year().orElseGet(() -> latestYear(months));
        if (!years.isPlannedFor(year)) {
            throw new TargetNotFoundException(year);
        }
        return sheet(own, report, months, year);
    }

    private TargetSheet sheet(
            ReportFinder.OwnReports own, KeptReport report, List<ReportingMonth> months, FinancialYear year) {
        List<KeptIndicator> kept = indicators.listIndicators(report.id(), own.revision());
        List<KeptTarget> all = targets.listTargets(own.revision());
        TargetSheetComposer composer = new TargetSheetComposer(report.code(), year, all, breakdowns.mapBreakdowns());
        return new TargetSheet(
                own.authority().name(),
                own.reports().stream().map(TargetSheetReader::name).toList(),
                Optional.of(name(report)),
                offered(months, ofReport(all, kept), year),
                year,
                composer.lines(kept),
                composer.toCopy(kept));
    }

    /** The newest month of the report that has been opened, as the working copy. */
    Optional<AskedReport> newestMonth(KeptReport report) {
        return months(report).stream()
                .max(Comparator.naturalOrder())
                .map(month -> finder.find(new ScorecardRequest(report.code(), month, IssueSelection.workingCopy())));
    }

    private FinancialYear latestYear(List<ReportingMonth> months) {
        return months.stream()
                .max(Comparator.naturalOrder())
                .map(ReportingMonth::financialYear)
                .orElseGet(years::thisYear);
    }

    private List<ReportingMonth> months(KeptReport report) {
        return states.choice(report).issues().stream().map(IssueChoice::month).toList();
    }

    /** The years with targets, those of the report's months, and the one after. */
    private List<FinancialYear> offered(List<ReportingMonth> months, Stream<KeptTarget> ofReport, FinancialYear shown) {
        FinancialYear latest = latestYear(months);
        return Stream.of(
                        ofReport.map(target -> target.key().year()),
                        months.stream().map(ReportingMonth::financialYear),
                        Stream.of(latest, new FinancialYear(latest.startYear() + 1), shown))
                .flatMap(each -> each)
                .distinct()
                .filter(years::isPlannedFor)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static Stream<KeptTarget> ofReport(List<KeptTarget> targets, List<KeptIndicator> kept) {
        Set<Integer> ids = kept.stream().map(KeptIndicator::id).collect(Collectors.toSet());
        return targets.stream().filter(target -> ids.contains(target.key().indicatorId()));
    }

    private static ReportName name(KeptReport report) {
        return new ReportName(report.code(), report.definition().title());
    }
}
