package uk.councilportal.comparison.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.platform.faces.Option;

/** The months and quarters a reader can choose. */
@Named
@RequestScoped
public class PeriodForm {

    private static final int MONTHS = 36;
    private static final int QUARTER = 3;

    @Inject
    private ComparisonSelection selection;

    /** The months, newest first; the month chosen among them. */
    public List<Option> getMonths() {
        ReportingMonth chosen = selection.month();
        return months(chosen)
                .map(month -> new Option(month.longName(), month.toString(), month.equals(chosen)))
                .toList();
    }

    private Stream<ReportingMonth> months(ReportingMonth chosen) {
        return Stream.concat(IntStream.range(0, MONTHS).mapToObj(selection.latest()::minus), Stream.of(chosen))
                .distinct()
                .sorted(Comparator.reverseOrder());
    }

    /** The months with none chosen where a quarter is. */
    public List<Option> getSingleMonths() {
        boolean quarter = selection.period().months() > 1;
        return getMonths().stream()
                .map(option -> new Option(option.label(), option.value(), option.chosen() && !quarter))
                .toList();
    }

    /** The quarters that are over, newest first. */
    public List<Option> getQuarters() {
        ReportingPeriod chosen = selection.period();
        return months(chosen.end())
                .filter(month -> month.month() % QUARTER == 0)
                .map(PeriodForm::quarter)
                .map(quarter -> new Option(ComparisonWords.period(quarter), quarter.code(), quarter.equals(chosen)))
                .toList();
    }

    private static ReportingPeriod quarter(ReportingMonth last) {
        FinancialYear year = last.financialYear();
        return ReportingPeriod.quarter(year, year.first().monthsUntil(last) / QUARTER + 1);
    }
}
