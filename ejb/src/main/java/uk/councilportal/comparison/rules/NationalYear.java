package uk.councilportal.comparison.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.model.AreaFigure;
import uk.councilportal.benchmark.model.AreaKind;
import uk.councilportal.benchmark.model.NationalArea;
import uk.councilportal.benchmark.model.NationalSymbol;
import uk.councilportal.benchmark.model.PublishedFigure;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;

/**
 * One year of a national series, council by council.
 *
 * <p>A council that went on under another number is one council: Dorset's figures before 2019 are found under the number it
 * had then, and it takes one place only. Councils that no longer exist count in the years in which they have a figure
 * (comparability notes, "LAIT and neighbours"). A symbol is no figure and never zero.
 */
public final class NationalYear {
    private static final PublishedFigure NOTHING = PublishedFigure.of(NationalSymbol.UNAVAILABLE);

    private final Map<String, NationalArea> councils = new LinkedHashMap<>();
    private final Map<String, String> today = new HashMap<>();
    private final Map<String, PublishedFigure> figures = new HashMap<>();
    private final Map<Set<String>, AreaFigure> regions = new HashMap<>();
    private final Optional<AreaFigure> england;

    /**
     * @param areas all areas
     * @param formerByKey which area is the same council as another was before
     * @param published the figures of the year by area
     */
    public NationalYear(
            Collection<NationalArea> areas, Map<String, String> formerByKey, Map<String, AreaFigure> published) {
        formerByKey.forEach((key, former) -> today.put(former, key));
        areas.stream()
                .filter(NationalArea::isCouncil)
                .filter(area -> !today.containsKey(area.key()))
                .forEach(area -> councils.put(area.key(), area));
        for (String key : councils.keySet()) {
            List<String> keys = formerByKey.containsKey(key) ? List.of(key, formerByKey.get(key)) : List.of(key);
            figures.put(key, figure(keys, published));
        }
        areas.stream()
                .filter(area -> area.kind() == AreaKind.REGION && published.containsKey(area.key()))
                .forEach(area -> regions.put(words(area.name()), published.get(area.key())));
        this.england = Optional.ofNullable(published.get(NationalArea.ENGLAND));
    }

    private static PublishedFigure figure(List<String> keys, Map<String, AreaFigure> published) {
        List<PublishedFigure> found = keys.stream()
                .flatMap(key -> Optional.ofNullable(published.get(key)).stream())
                .map(AreaFigure::figure)
                .toList();
        return found.stream()
                .filter(figure -> figure.number().isPresent())
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElse(NOTHING);
    }

    /** The councils, each once. */
    public Collection<NationalArea> councils() {
        return councils.values();
    }

    /** The council an area is today; empty when it is none. */
    public Optional<NationalArea> council(String key) {
        return Optional.ofNullable(councils.get(today.getOrDefault(key, key)));
    }

    /** What is published for a council. */
    public PublishedFigure figure(NationalArea council) {
        return figures.getOrDefault(council.key(), NOTHING);
    }

    /** What is published for England; empty when nothing is. */
    public Optional<AreaFigure> england() {
        return england;
    }

    /**
     * What is published for a region of England; empty when nothing is. Publications write "Yorkshire and The Humber" and
     * "Yorkshire and the Humber", "Inner London" and "London (Inner)": the same words are the same region.
     */
    public Optional<AreaFigure> region(String name) {
        return Optional.ofNullable(regions.get(words(name)));
    }

    private static Set<String> words(String name) {
        return Set.copyOf(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^a-z]+")));
    }

    /** The figures of all councils by key, as the rules of comparison take them. */
    public Map<String, MeasureValue> values() {
        Map<String, MeasureValue> values = new LinkedHashMap<>();
        councils.values().forEach(council -> values.put(council.key(), value(figure(council))));
        return values;
    }

    private static MeasureValue value(PublishedFigure figure) {
        return figure.number()
                .map(MeasureValue::of)
                .orElseGet(() -> MeasureValue.missing(
                        MissingReason.NOT_AVAILABLE,
                        figure.symbol().orElseThrow().words()));
    }

    /** The keys of the councils of today by every ONS code they have or have had. */
    public Map<AuthorityCode, String> keysOfToday(Map<String, String> keyByCode) {
        return keyByCode.entrySet().stream()
                .filter(entry -> council(entry.getValue()).isPresent())
                .collect(Collectors.toMap(
                        entry -> new AuthorityCode(entry.getKey()),
                        entry -> council(entry.getValue()).orElseThrow().key()));
    }
}
