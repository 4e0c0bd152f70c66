package uk.councilportal.target.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.service.ChangeBook;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.indicator.rules.YearWords;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.target.model.KeptTarget;
import uk.councilportal.target.repository.TargetRepository;
import uk.councilportal.target.rules.YearCopyRule;
import uk.councilportal.target.rules.YearEdge;
import uk.councilportal.target.rules.YearEdges;

/**
 * Sets a financial year up from the year before, in one step and one revision: targets and tolerances of the indicators in
 * use, and the year in titles and headings. Indicators and breakdowns go on by themselves. Nothing is overwritten.
 */
@Stateless
public class YearSetupService {
    private static final String KIND = "YEAR";
    private static final int NOW = Integer.MAX_VALUE;

    @Inject
    Caller caller;

    @Inject
    ChangeBook changes;

    @Inject
    TargetFinder finder;

    @Inject
    ReportRepository reports;

    @Inject
    IndicatorRepository indicators;

    @Inject
    TargetRepository targets;

    /** What is taken over for a report. */
    private record Taking(
            KeptReport report,
            ReportDefinition definition,
            List<KeptTarget> targets,
            YearSetup.Report told,
            List<YearEdge> edges) {
        boolean moved() {
            return !definition.equals(report.definition());
        }
    }

    /**
     * What setting a year up would take over. Stores nothing.
     *
     * @param year the year; empty for the one after the latest with targets
     * @throws TargetNotFoundException when the year is one nobody plans for
     */
    @Requires(Permission.TARGET_KEEP)
    public YearSetup preview(@AuditObject Optional<FinancialYear> year) {
        List<KeptTarget> all = targets.listTargets(NOW);
        List<FinancialYear> years = all.stream()
                .map(target -> new FinancialYear(target.key().year().startYear() + 1))
                .filter(finder::isPlannedFor)
                .distinct()
                .sorted()
                .toList();
        FinancialYear asked = year.orElseGet(() -> years.isEmpty() ? finder.thisYear() : years.get(years.size() - 1));
        expectPlanned(asked);
        List<Taking> takings = listReports(NOW).stream()
                .map(report -> taking(report, asked, all, NOW))
                .toList();
        return new YearSetup(
                asked,
                Stream.concat(years.stream(), Stream.of(asked))
                        .distinct()
                        .sorted()
                        .toList(),
                takings.stream()
                        .filter(taking -> goesOn(taking.report(), asked))
                        .map(Taking::told)
                        .toList(),
                Stream.concat(
                                takings.stream().flatMap(taking -> taking.edges().stream()),
                                new YearEdges(asked).ofDimensions(finder.dimensions()).stream())
                        .toList());
    }

    /** Whether the report is kept for any month of the year. */
    private static boolean goesOn(KeptReport report, FinancialYear year) {
        return !report.definition().calendar().isRetiredFor(year.first());
    }

    /**
     * Takes over what is chosen, all of it or nothing.
     *
     * @param choice what is taken over
     * @return how many targets, titles and layouts were written
     * @throws YearAlreadySetUpException when nothing is left of something that is chosen, a report has ended, or nothing is
     *     chosen
     * @throws TargetNotFoundException when the council has no such report, or the year is one nobody plans for
     */
    @Requires(Permission.TARGET_KEEP)
    public int setUp(@AuditObject FinancialYear year, @AuditObject YearChoice choice) {
        int latest = changes.lock();
        expectPlanned(year);
        List<KeptTarget> all = targets.listTargets(latest);
        Map<String, Taking> takings = new LinkedHashMap<>();
        choice.reports().forEach(code -> takings.put(code, taking(finder.report(code, latest), year, all, latest)));
        boolean allGoOn = takings.values().stream().allMatch(taking -> goesOn(taking.report(), year));
        boolean allOpen = choice.targets().stream()
                        .noneMatch(code -> takings.get(code).targets().isEmpty())
                && choice.words().stream().allMatch(code -> takings.get(code).moved());
        if (takings.isEmpty() || !allGoOn || !allOpen) {
            throw new YearAlreadySetUpException(year);
        }
        List<KeptTarget> taken = choice.targets().stream()
                .distinct()
                .flatMap(code -> takings.get(code).targets().stream())
                .toList();
        List<Taking> moved =
                choice.words().stream().distinct().map(takings::get).toList();
        int rows = taken.size() + moved.size();
        int revision = changes.begin(KIND, year + ": " + choice, rows);
        taken.forEach(target -> targets.set(target, revision));
        moved.forEach(each -> reports.define(each.report().id(), revision, each.definition()));
        return rows;
    }

    private Taking taking(KeptReport report, FinancialYear year, List<KeptTarget> all, int revision) {
        List<KeptIndicator> kept = indicators.listIndicators(report.id(), revision);
        Set<Integer> inUse = numbers(kept, false);
        List<KeptTarget> left = YearCopyRule.taken(all, numbers(kept, true), year);
        List<KeptTarget> taken = YearCopyRule.taken(all, inUse, year);
        ReportDefinition definition = YearWords.movedTo(year, report.definition());
        long set = all.stream()
                .filter(target -> target.key().year().equals(year))
                .filter(target -> inUse.contains(target.key().indicatorId()))
                .count();
        YearSetup.Report told = new YearSetup.Report(
                report.code(),
                report.definition().title(),
                taken.size(),
                Math.toIntExact(set),
                left.size(),
                words(report.definition(), definition));
        return new Taking(report, definition, taken, told, edges(report, kept, left, year));
    }

    /** What of the report does not go on; a retired indicator only where it had targets that are left out. */
    private static List<YearEdge> edges(
            KeptReport report, List<KeptIndicator> kept, List<KeptTarget> left, FinancialYear year) {
        Set<Integer> ids =
                left.stream().map(target -> target.key().indicatorId()).collect(Collectors.toSet());
        Stream<YearEdge> retired = kept.stream()
                .filter(one -> ids.contains(one.id()))
                .map(KeptIndicator::definition)
                .map(one -> new YearEdge(
                        YearEdge.Kind.INDICATOR,
                        report.code() + " " + one.code() + " " + one.place().title(),
                        Optional.empty(),
                        Optional.empty()));
        List<YearEdge> others = new YearEdges(year)
                .ofReport(
                        report.definition(),
                        kept.stream().map(KeptIndicator::definition).toList());
        return Stream.concat(retired, others.stream()).toList();
    }

    private static Set<Integer> numbers(List<KeptIndicator> kept, boolean retired) {
        return kept.stream()
                .filter(one -> one.definition().place().retired() == retired)
                .map(KeptIndicator::id)
                .collect(Collectors.toSet());
    }

    /** The title and headings that change, as they will be. */
    private static List<String> words(ReportDefinition before, ReportDefinition after) {
        List<String> words = new ArrayList<>();
        if (!Objects.equals(before.title(), after.title())) {
            words.add(after.title());
        }
        after.layout().headings().texts().forEach((column, text) -> {
            if (!before.layout().headings().of(column).equals(Optional.of(text))) {
                words.add(text);
            }
        });
        return words;
    }

    private List<KeptReport> listReports(int revision) {
        return reports.listReports(caller.council(), revision);
    }

    private void expectPlanned(FinancialYear year) {
        if (!finder.isPlannedFor(year)) {
            throw new TargetNotFoundException(year);
        }
    }
}
