package uk.councilportal.indicator.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.BreakdownPart;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorPlace;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.MeasureUnit;

/**
 * What a council has: its reports with their indicators, its dimensions with their members. Files name them; the portal
 * keeps them by number.
 */
public final class FigureDirectory {
    /**
     * An indicator as far as the checks of a row need to know it.
     *
     * @param id its number
     * @param unit what its figures count
     * @param title its title
     * @param retired whether it is no longer used
     */
    public record Entry(int id, MeasureUnit unit, String title, boolean retired) {}

    /**
     * What a council calls an indicator.
     *
     * @param report the code of its report
     * @param ref its reference
     * @param title its title
     */
    public record Name(String report, IndicatorCode ref, String title) {}

    private final Map<String, Map<String, Entry>> indicators = new HashMap<>();
    private final Map<Integer, Name> names = new HashMap<>();
    private final Map<Breakdown, Integer> breakdowns = new HashMap<>();
    private final Map<String, Dimension> dimensions = new HashMap<>();
    private final ToIntFunction<Breakdown> numbering;

    /**
     * An empty directory.
     *
     * @param numbering gives a number to a combination of known members that has none yet
     */
    public FigureDirectory(ToIntFunction<Breakdown> numbering) {
        this.numbering = numbering;
    }

    /** Adds a report with its indicators. */
    public void addReport(String code, List<KeptIndicator> kept) {
        Map<String, Entry> entries = indicators.computeIfAbsent(code, report -> new HashMap<>());
        for (KeptIndicator indicator : kept) {
            IndicatorPlace place = indicator.definition().place();
            MeasureUnit unit = indicator.definition().measure().unit();
            entries.put(indicator.code().value(), new Entry(indicator.id(), unit, place.title(), place.retired()));
            names.put(indicator.id(), new Name(code, indicator.code(), place.title()));
        }
    }

    /** Adds the dimensions and the combinations of members that have numbers. */
    public void addBreakdowns(List<Dimension> known, Map<Integer, Breakdown> numbered) {
        known.forEach(dimension -> dimensions.put(dimension.code(), dimension));
        numbered.forEach((number, breakdown) -> breakdowns.put(breakdown, number));
    }

    /** Whether the council has such a report. */
    public boolean hasReport(String code) {
        return indicators.containsKey(code);
    }

    /** An indicator of a report. */
    public Optional<Entry> findIndicator(String report, String ref) {
        return Optional.ofNullable(indicators.getOrDefault(report, Map.of()).get(ref));
    }

    /** The first part of the breakdown the council does not have, in words; empty when it has them all. */
    public Optional<String> findUnknownPart(Breakdown breakdown) {
        return breakdown.parts().stream()
                .filter(part -> !hasMember(part.dimension(), part.member()))
                .findFirst()
                .map(part -> dimensions.containsKey(part.dimension())
                        ? "The dimension " + part.dimension() + " has no member \"" + part.member() + "\""
                        : "There is no dimension \"" + part.dimension() + "\"");
    }

    /** The number of a breakdown whose members are all known. */
    public int numberOf(Breakdown breakdown) {
        return breakdowns.computeIfAbsent(breakdown, numbering::applyAsInt);
    }

    /** What an indicator is called, by its number. */
    public Optional<Name> findName(int indicatorId) {
        return Optional.ofNullable(names.get(indicatorId));
    }

    /** The reference of another indicator of the report that has this title; empty when none has. */
    public Optional<String> findRefByTitle(String report, String title) {
        return indicators.getOrDefault(report, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue().title().equals(title))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A breakdown by its number. */
    public Optional<Breakdown> findBreakdown(int number) {
        return breakdowns.entrySet().stream()
                .filter(entry -> entry.getValue() == number)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The numbers of the indicators that are no longer used. */
    public Set<Integer> listRetiredIndicators() {
        return indicators.values().stream()
                .flatMap(report -> report.values().stream())
                .filter(Entry::retired)
                .map(Entry::id)
                .collect(Collectors.toSet());
    }

    /** The breakdowns that name a member no longer used, by number. */
    public Map<Integer, Breakdown> mapRetiredBreakdowns() {
        return breakdowns.entrySet().stream()
                .filter(entry -> entry.getKey().parts().stream().anyMatch(this::isRetired))
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    /** The breakdowns that name a member with a first or last month, by number, each with such a member. */
    public Map<Integer, List<DimensionMember>> mapLimitedBreakdowns() {
        Map<Integer, List<DimensionMember>> limited = new HashMap<>();
        breakdowns.forEach((breakdown, number) -> {
            List<DimensionMember> members = breakdown.parts().stream()
                    .flatMap(this::member)
                    .filter(member -> !member.retired() && !member.validity().isAlways())
                    .toList();
            if (!members.isEmpty()) {
                limited.put(number, members);
            }
        });
        return limited;
    }

    private boolean isRetired(BreakdownPart part) {
        return member(part).anyMatch(DimensionMember::retired);
    }

    private Stream<DimensionMember> member(BreakdownPart part) {
        return Stream.ofNullable(dimensions.get(part.dimension()))
                .flatMap(dimension -> dimension.members().stream())
                .filter(member -> member.name().equals(part.member()));
    }

    private boolean hasMember(String dimension, String member) {
        Dimension known = dimensions.get(dimension);
        return known != null && known.members().stream().anyMatch(m -> m.name().equals(member));
    }
}
