package uk.councilportal.review.rules;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.model.IndicatorPlace;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.ReportLayout;
import uk.councilportal.indicator.model.YearFigure;
import uk.councilportal.target.model.Tolerance;

/**
 * What differs between two states of a definition or a target, attribute by attribute.
 *
 * <p>The attributes are those the records have, so that one that is added later is not forgotten here.
 */
public final class SettingDifferences {
    private static final Set<Class<?>> GROUPS = Set.of(
            IndicatorPlace.class,
            Measure.class,
            YearFigure.class,
            Derivation.class,
            Tolerance.class,
            ReportLayout.class,
            DimensionMember.class);

    private SettingDifferences() {}

    /**
     * The attributes that differ, by name, each as it was and as it is in words; a state that is not there has none.
     *
     * @param before the earlier state
     * @param after the later state
     */
    public static Map<String, Difference> of(Optional<? extends Record> before, Optional<? extends Record> after) {
        Map<String, String> was = before.map(SettingDifferences::attributes).orElse(Map.of());
        Map<String, String> is = after.map(SettingDifferences::attributes).orElse(Map.of());
        Set<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        Map<String, Difference> differences = new LinkedHashMap<>();
        for (String name : names) {
            Difference difference = new Difference(was.getOrDefault(name, ""), is.getOrDefault(name, ""));
            if (!difference.before().equals(difference.after())) {
                differences.put(name, difference);
            }
        }
        return differences;
    }

    private static Map<String, String> attributes(Record state) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (RecordComponent component : state.getClass().getRecordComponents()) {
            Object value = valueOf(component, state);
            if (value != null && GROUPS.contains(value.getClass())) {
                attributes.putAll(attributes((Record) value));
            } else {
                attributes.put(component.getName(), PlainWords.of(value));
            }
        }
        return attributes;
    }

    private static Object valueOf(RecordComponent component, Record state) {
        try {
            return component.getAccessor().invoke(state);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * One attribute in words.
     *
     * @param before as it was; empty when there was nothing
     * @param after as it is; empty when there is nothing
     */
    public record Difference(String before, String after) {}
}
