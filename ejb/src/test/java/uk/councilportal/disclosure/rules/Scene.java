package uk.councilportal.disclosure.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.disclosure.model.CellRelation;
import uk.councilportal.disclosure.model.DisclosedTable;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.model.Disclosure;
import uk.councilportal.disclosure.model.DisclosureAudience;
import uk.councilportal.disclosure.model.DisclosurePolicy;
import uk.councilportal.disclosure.model.Exposure;
import uk.councilportal.disclosure.model.ProtectedCell;
import uk.councilportal.disclosure.model.ProtectedTable;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;

/**
 * A table of figures known by name, told twice: to the engine as a protected table, and to the attacker as plain sums. What the
 * attacker is told is written down here by hand and does not come from the engine's relations.
 */
final class Scene {

    static final AuthorityCode ROTHERHAM = new AuthorityCode("E08000018");
    static final DisplayFormat COUNT = new DisplayFormat(MeasureUnit.COUNT, 0);
    private static final DisplayFormat PERCENT = new DisplayFormat(MeasureUnit.PERCENT, 1);

    private final Map<String, ProtectedCell<String>> cells = new LinkedHashMap<>();
    private final List<CellRelation<String>> relations = new ArrayList<>();
    private final List<Map<String, Long>> sums = new ArrayList<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Map<String, String[]> shares = new LinkedHashMap<>();
    private DisclosurePolicy policy = DisclosurePolicy.STANDARD;
    private AuthorityCode council = ROTHERHAM;

    /** From here on counts are protected like this. */
    Scene policy(String text) {
        policy = DisclosurePolicy.parse(text);
        return this;
    }

    /** From here on figures are this council's. */
    Scene council(AuthorityCode owner) {
        council = owner;
        return this;
    }

    Scene count(String name, long number) {
        counts.put(name, number);
        return cell(ProtectedCell.of(name, council, MeasureValue.of(BigDecimal.valueOf(number)), COUNT, policy));
    }

    Scene aggregate(String name, long number) {
        counts.put(name, number);
        return cell(ProtectedCell.aggregate(name, MeasureValue.of(BigDecimal.valueOf(number)), COUNT, policy));
    }

    Scene unseen(String name, long number) {
        count(name, number);
        return cell(cells.get(name).unseen());
    }

    Scene missing(String name) {
        return cell(ProtectedCell.of(name, council, MeasureValue.missing(MissingReason.NOT_ENTERED), COUNT, policy));
    }

    Scene cell(ProtectedCell<String> cell) {
        cells.put(cell.key(), cell);
        return this;
    }

    ProtectedCell<String> cell(String name) {
        return cells.get(name);
    }

    Scene sum(String total, String... parts) {
        return sum(total, List.of(parts));
    }

    Scene sum(String total, List<String> parts) {
        relate(CellRelation.sum(parts, total));
        Map<String, Long> sum = parts.stream().collect(Collectors.toMap(part -> part, part -> 1L));
        sum.put(total, -1L);
        return tell(sum);
    }

    Scene reissued(String earlier, String later) {
        if (counts.get(earlier).equals(counts.get(later))) {
            tell(Map.of(earlier, 1L, later, -1L));
        }
        return relate(new CellRelation.Reissued<>(earlier, later));
    }

    /** A percentage of two counts, the rest of which is a number of children too. */
    Scene share(String name, String numerator, String denominator) {
        shares.put(name, new String[] {numerator, denominator});
        String rest = "rest of " + name;
        counts.put(rest, counts.get(denominator) - counts.get(numerator));
        tell(Map.of(numerator, 1L, rest, 1L, denominator, -1L));
        cell(ProtectedCell.of(
                name, council, percentage(counts.get(numerator), counts.get(denominator)), PERCENT, policy));
        return relate(new CellRelation.Share<>(name, numerator, denominator));
    }

    Scene relate(CellRelation<String> relation) {
        relations.add(relation);
        return this;
    }

    /** A sum for the attacker alone: the terms add up to nothing. */
    Scene tell(Map<String, Long> sum) {
        sums.add(sum);
        return this;
    }

    long number(String name) {
        return counts.get(name);
    }

    List<Map<String, Long>> sums() {
        return sums;
    }

    DisclosedTable<String> shown() {
        return shown(DisclosureAudience.everyoneElse());
    }

    DisclosedTable<String> shown(DisclosureAudience audience) {
        return DisclosureEngine.protect(new ProtectedTable<>(List.copyOf(cells.values()), relations), audience);
    }

    /** What readers see and know of everything put in so far, after what they have seen before. */
    Disclosure<String> seen(Exposure<String> before) {
        return DisclosureEngine.protect(
                new ProtectedTable<>(List.copyOf(cells.values()), relations),
                DisclosureAudience.everyoneElse(),
                before);
    }

    /** What is printed for the names, a blank between. */
    String printed(String... names) {
        DisclosedTable<String> table = shown();
        return List.of(names).stream()
                .map(name -> table.value(name).displayed())
                .collect(Collectors.joining(" "));
    }

    /** Somebody who knows what is shown, what withheld counts can be at least, the sums, and every percentage exactly. */
    Attacker attacker(DisclosedTable<String> shown) {
        Map<String, long[]> bounds = new HashMap<>();
        counts.keySet().forEach(name -> bounds.put(name, bounds(name, shown)));
        List<Map<String, Long>> facts = new ArrayList<>(sums);
        shares.forEach((name, ratio) -> {
            if (shown.value(name).value().isPresent()) {
                facts.add(Map.of(ratio[0], counts.get(ratio[1]), ratio[1], -counts.get(ratio[0])));
            }
        });
        return new Attacker(bounds, facts, counts);
    }

    /** What a reader makes of what is printed: sums of councils may be rounded, everything else is exact. */
    private long[] bounds(String name, DisclosedTable<String> shown) {
        if (!shown.values().containsKey(name)) {
            return new long[] {0, Long.MAX_VALUE};
        }
        int step = cells.get(name).council().isEmpty()
                ? shown.audience().aggregates().step()
                : 1;
        DisclosedValue value = shown.value(name);
        if (value.value().isPresent()) {
            long printed = value.value().get().longValueExact();
            return new long[] {Math.max(0, printed - step / 2), printed + (step - 1) / 2};
        }
        long least = cells.get(name).policy().zeroDisclosive() ? 0 : 1;
        return new long[] {least, value.displayed().equals("low") ? (step - 1) / 2 : Long.MAX_VALUE};
    }

    /** Counts the attacker must not learn, with how many values must stay possible. */
    Map<String, Integer> secrets(DisclosedTable<String> shown) {
        Map<String, Integer> secrets = new LinkedHashMap<>();
        counts.forEach((name, number) -> {
            DisclosurePolicy by = cells.containsKey(name) ? cells.get(name).policy() : policy;
            boolean small = number >= by.lowest()
                    && number <= by.threshold()
                    && by.kind().protectsSmallCounts();
            boolean withheld = shown.values().containsKey(name)
                    && shown.value(name).value().isEmpty();
            boolean own = cells.containsKey(name)
                    && cells.get(name)
                            .council()
                            .filter(shown.audience()::seesExactly)
                            .isPresent();
            boolean low = withheld && shown.value(name).displayed().equals("low");
            if ((small || withheld) && !own && !low) {
                secrets.put(name, by.threshold() + 1 - by.lowest());
            }
        });
        return secrets;
    }

    private static MeasureValue percentage(long numerator, long denominator) {
        return denominator == 0
                ? MeasureValue.missing(MissingReason.ZERO_DENOMINATOR)
                : MeasureValue.of(BigDecimal.valueOf(100 * numerator)
                        .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64));
    }
}
