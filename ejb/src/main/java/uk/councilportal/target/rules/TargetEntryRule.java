package uk.councilportal.target.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.target.model.TargetEntry;
import uk.councilportal.target.model.TargetProblem;
import uk.councilportal.target.model.TargetProblem.Field;
import uk.councilportal.target.model.TargetProblem.Kind;
import uk.councilportal.target.model.TargetReading;
import uk.councilportal.target.model.TargetSetting;
import uk.councilportal.target.model.TargetState;
import uk.councilportal.target.model.Tolerance;
import uk.councilportal.target.model.ValueRange;

/**
 * Reads a target as typed: a bound on one side, a band around a value, a range, a figure alone, words, or "to be set"
 * (calculation rules, 7). Everything that is wrong is found at once.
 *
 * <p>A figure typed alone is green when it is reached, from the side that is good for the indicator; where the council
 * has not said which side that is, green has to be typed.
 */
public final class TargetEntryRule {

    private static final int MOST_WORDS = 100;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TargetEntry entry;
    private final MeasureUnit unit;
    private final List<TargetProblem> problems = new ArrayList<>();

    private TargetEntryRule(TargetEntry entry, MeasureUnit unit) {
        this.entry = entry;
        this.unit = unit;
    }

    /**
     * Reads the target of an indicator.
     *
     * @param entry what was typed
     * @param unit what the indicator counts
     * @param polarity which way is good for it
     */
    public static TargetReading read(TargetEntry entry, MeasureUnit unit, Polarity polarity) {
        TargetEntryRule rule = new TargetEntryRule(entry, unit);
        TargetSetting setting = entry.state() == TargetState.SET ? rule.set(polarity) : rule.notSet();
        rule.problems.sort(Comparator.comparing(TargetProblem::field));
        return new TargetReading(rule.problems.isEmpty() ? Optional.of(setting) : Optional.empty(), rule.problems);
    }

    private TargetSetting set(Polarity polarity) {
        Optional<BigDecimal> aim = aim();
        Optional<ValueRange> red = range(Field.RED);
        Optional<ValueRange> amber = range(Field.AMBER);
        Optional<ValueRange> green = range(Field.GREEN);
        if (Stream.of(Field.values()).filter(field -> field != Field.WORDS).allMatch(this::isEmpty)) {
            add(Field.AIM, Kind.NOTHING_SET);
        } else if (aim.isPresent() && isEmpty(Field.RED) && isEmpty(Field.AMBER) && isEmpty(Field.GREEN)) {
            green = reached(aim.get(), polarity);
        }
        if (red.isPresent() && green.isPresent() && red.get().overlaps(green.get())) {
            add(Field.RED, Kind.RED_AND_GREEN);
        }
        return setting(aim, new Tolerance(red, amber, green));
    }

    private Optional<ValueRange> reached(BigDecimal aim, Polarity polarity) {
        return switch (polarity) {
            case HIGH_IS_GOOD -> Optional.of(ValueRange.parse(">=" + aim.toPlainString()));
            case LOW_IS_GOOD -> Optional.of(ValueRange.parse("<=" + aim.toPlainString()));
            default -> {
                add(Field.GREEN, Kind.SIDE_NOT_KNOWN);
                yield Optional.empty();
            }
        };
    }

    private TargetSetting notSet() {
        Stream.of(Field.AIM, Field.RED, Field.AMBER, Field.GREEN)
                .filter(field -> !isEmpty(field))
                .forEach(field -> add(field, Kind.NOT_WANTED));
        if (entry.state() == TargetState.WORDS_ONLY && isEmpty(Field.WORDS)) {
            add(Field.WORDS, Kind.WORDS_MISSING);
        }
        return setting(Optional.empty(), Tolerance.none());
    }

    private TargetSetting setting(Optional<BigDecimal> aim, Tolerance tolerance) {
        String words = entry.words().strip();
        if (words.length() > MOST_WORDS) {
            add(Field.WORDS, Kind.WORDS_TOO_LONG);
        }
        return new TargetSetting(entry.state(), entry.basis(), aim, tolerance, words);
    }

    private Optional<BigDecimal> aim() {
        if (isEmpty(Field.AIM)) {
            return Optional.empty();
        }
        Optional<BigDecimal> aim = accepted(Field.AIM, new BoundText(entry.aim()).number());
        aim.ifPresent(number -> possible(Field.AIM, number));
        return aim;
    }

    private Optional<ValueRange> range(Field field) {
        if (isEmpty(field)) {
            return Optional.empty();
        }
        Optional<ValueRange> range = accepted(field, new BoundText(typed(field)).range());
        range.ifPresent(each -> possible(
                field,
                Stream.of(each.lower(), each.upper()).flatMap(Optional::stream).toArray(BigDecimal[]::new)));
        return range;
    }

    private <T> Optional<T> accepted(Field field, BoundText.Read<T> read) {
        read.problem().ifPresent(kind -> add(field, kind));
        return read.value();
    }

    private void possible(Field field, BigDecimal... numbers) {
        boolean percentage =
                Stream.of(numbers).allMatch(number -> number.signum() >= 0 && number.compareTo(HUNDRED) <= 0);
        if (unit == MeasureUnit.PERCENT && !percentage) {
            add(field, Kind.NOT_A_PERCENTAGE);
        }
    }

    private boolean isEmpty(Field field) {
        return new BoundText(typed(field)).isEmpty();
    }

    private void add(Field field, Kind kind) {
        problems.add(new TargetProblem(field, kind, typed(field).strip()));
    }

    private String typed(Field field) {
        return switch (field) {
            case AIM -> entry.aim();
            case RED -> entry.bounds().red();
            case AMBER -> entry.bounds().amber();
            case GREEN -> entry.bounds().green();
            case WORDS -> entry.words();
        };
    }
}
