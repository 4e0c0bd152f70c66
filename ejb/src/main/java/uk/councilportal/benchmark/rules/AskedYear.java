package uk.councilportal.benchmark.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import uk.councilportal.benchmark.model.YearLabel;
import uk.councilportal.period.model.FinancialYear;

/**
 * The year a reader asks for: the latest, or a year as official statistics label it, "2025", "2024/25" or "2024-25", which
 * all mean the year that ends in 2025.
 *
 * @param label the year; empty for the latest
 */
public record AskedYear(Optional<YearLabel> label) {
    /** The word for the latest year. */
    public static final String LATEST = "LATEST";

    /** The forms, for people who wrote another one. */
    public static final String FORM = "a year as 2025 or 2024/25, or LATEST";

    /** The latest year there is. */
    public static AskedYear latest() {
        return new AskedYear(Optional.empty());
    }

    /** The financial year of a month, which official statistics know by the year in which it ends. */
    public static AskedYear of(FinancialYear year) {
        return new AskedYear(Optional.of(YearLabel.parse(Integer.toString(year.startYear() + 1))));
    }

    /** Reads what was asked for; empty when it is no year. */
    public static Optional<AskedYear> parse(String text) {
        if (text.equalsIgnoreCase(LATEST)) {
            return Optional.of(latest());
        }
        try {
            return Optional.of(new AskedYear(Optional.of(YearLabel.parse(text))));
        } catch (IllegalArgumentException noYear) {
            return Optional.empty();
        }
    }

    /** The label among those there are; the exact one before another one of the same year. */
    public Optional<String> choose(Collection<String> labels) {
        Comparator<YearLabel> byYear = Comparator.comparingInt(YearLabel::year).thenComparing(YearLabel::isPlain);
        return labels.stream()
                .map(YearLabel::parse)
                .filter(there ->
                        label.map(asked -> asked.year() == there.year()).orElse(true))
                .max(Comparator.<YearLabel, Boolean>comparing(
                                there -> label.filter(there::equals).isPresent())
                        .thenComparing(byYear))
                .map(YearLabel::text);
    }

    /** The label of the year, or of the latest year before it; the latest of all where no year is asked for. */
    public Optional<String> chooseUntil(Collection<String> labels) {
        return latest().choose(labels.stream()
                .filter(text -> label.map(asked -> YearLabel.parse(text).year() <= asked.year())
                        .orElse(true))
                .toList());
    }

    /** As a reader writes it. */
    @Override
    public String toString() {
        return label.map(YearLabel::text).orElse(LATEST);
    }
}
