package uk.councilportal.target.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.target.model.KeptTarget;
import uk.councilportal.target.model.TargetPlace;

/** Finds what a target is to be set for, or says that it is not there. Used by the services within their transaction. */
@ApplicationScoped
public class TargetFinder {
    private static final FinancialYear FIRST = new FinancialYear(2000);
    private static final int WHOLE_COUNCIL = 0;

    private final Caller caller;
    private final Clock clock;
    private final ReportRepository reports;
    private final IndicatorRepository indicators;
    private final BreakdownRepository breakdowns;

    /** For the proxy of the container only. */
    protected TargetFinder() {
        this(null, null, null, null, null);
    }

    @Inject
    public TargetFinder(
            Caller caller,
            Clock clock,
            ReportRepository reports,
            IndicatorRepository indicators,
            BreakdownRepository breakdowns) {
        this.caller = caller;
        this.clock = clock;
        this.reports = reports;
        this.indicators = indicators;
        this.breakdowns = breakdowns;
    }

    /**
     * The report of the caller's council as of a revision.
     *
     * @throws TargetNotFoundException when there is none of that code
     */
    public KeptReport report(String code, int revision) {
        return reports.findReport(caller.council(), code, revision)
                .orElseThrow(() -> new TargetNotFoundException(code));
    }

    /**
     * What the place names, as of a revision.
     *
     * @throws TargetNotFoundException when the council has no such thing, or the year is one nobody plans for
     */
    public TargetSubject find(TargetPlace place, int revision) {
        KeptReport report = report(place.report(), revision);
        KeptIndicator indicator = indicators.listIndicators(report.id(), revision).stream()
                .filter(kept -> kept.code().value().equals(place.ref()))
                .findFirst()
                .orElseThrow(() -> new TargetNotFoundException(place));
        Breakdown breakdown = Optional.ofNullable(known().get(place.breakdown()))
                .orElseThrow(() -> new TargetNotFoundException(place));
        if (!isPlannedFor(place.year())) {
            throw new TargetNotFoundException(place);
        }
        KeptTarget.Key key = new KeptTarget.Key(indicator.id(), place.breakdown(), place.year());
        return new TargetSubject(report, indicator, breakdown, key);
    }

    /** Sees that the part of the council's children has its number, which the whole council has only once it is used. */
    void number(TargetSubject subject) {
        if (!breakdowns.mapBreakdowns().containsKey(subject.key().breakdownId())) {
            breakdowns.add(subject.breakdown());
        }
    }

    /** The council's breakdowns as they are now. */
    List<Dimension> dimensions() {
        return breakdowns.listDimensions();
    }

    private Map<Integer, Breakdown> known() {
        Map<Integer, Breakdown> known = new HashMap<>(breakdowns.mapBreakdowns());
        known.put(WHOLE_COUNCIL, Breakdown.total());
        return known;
    }

    /** Whether targets can be set for the year: any from 2000/01 to the next one. */
    public boolean isPlannedFor(FinancialYear year) {
        FinancialYear next = new FinancialYear(thisYear().startYear() + 1);
        return year.compareTo(FIRST) >= 0 && year.compareTo(next) <= 0;
    }

    /** The financial year of today. */
    public FinancialYear thisYear() {
        return ReportingMonth.of(YearMonth.now(clock)).financialYear();
    }
}
