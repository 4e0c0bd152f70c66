package uk.councilportal.observation.service;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.indicator.exchange.FigureDirectory;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.observation.repository.ObservationRow;
import uk.councilportal.observation.repository.StagedChange;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.platform.exchange.ImportedChange;

/** Writes figures out for whoever has to judge what a file would do. */
final class FigureWords {
    private final FigureDirectory directory;

    FigureWords(FigureDirectory directory) {
        this.directory = directory;
    }

    /** A changed figure in the words of the files. */
    ImportedChange change(StagedChange change) {
        ObservationRow after = change.after();
        String ref = name(after).ref().value();
        return new ImportedChange(
                change.line(),
                ref + " " + after.period().code(),
                amounts(change.before())
                        + status(change.before(), change.before().status().name()),
                amounts(after) + status(after, after.status().name()));
    }

    /** A row in the words of the pages. */
    ImportedRow row(StagedChange change) {
        ObservationRow after = change.after();
        FigureDirectory.Name name = name(after);
        return new ImportedRow(
                change.line(),
                name.report(),
                name.ref().value(),
                name.title(),
                directory
                        .findBreakdown(after.breakdownId())
                        .map(Breakdown::members)
                        .orElse(""),
                period(after.period()),
                change.before() == null ? "" : words(change.before()),
                words(after));
    }

    private FigureDirectory.Name name(ObservationRow row) {
        return directory
                .findName(row.indicatorId())
                .orElseGet(() -> new FigureDirectory.Name("", new IndicatorCode("?"), ""));
    }

    private static String period(ReportingPeriod period) {
        return period.type() == PeriodType.MONTH ? period.end().longName() : period.code();
    }

    private static String words(ObservationRow row) {
        return row.status() == ObservationStatus.OK
                ? amounts(row) + note(row)
                : amounts(row)
                        + status(row, row.status().name().toLowerCase(Locale.UK).replace('_', ' '));
    }

    private static String amounts(ObservationRow row) {
        String fraction = row.numerator() == null || row.denominator() == null
                ? ""
                : plain(row.numerator()) + " of " + plain(row.denominator());
        String value = row.value() == null ? "" : plain(row.value());
        return joined(value, fraction);
    }

    private static String status(ObservationRow row, String status) {
        String before = amounts(row).isEmpty() ? "" : " · ";
        return before + status + note(row);
    }

    private static String note(ObservationRow row) {
        return row.dataNote() == null || row.dataNote().isEmpty() ? "" : " · " + row.dataNote();
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
