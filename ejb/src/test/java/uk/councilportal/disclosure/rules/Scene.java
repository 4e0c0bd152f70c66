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
import uk.councilportal.disclosure.model.DisclosureAudience;
import uk.councilportal.disclosure.model.DisclosurePolicy;
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

    /** What is printed for the names, a blank between. */
    String printed(String... names) {
        DisclosedTable<String> table = shown();
        return List.of(names).stream()
                .map(name -> table.value(name).displayed())
                .collect(Collectors.joining(" "));
    }

    /** Somebody who knows what is shown, what withheld counts can be at least, the sums, and every percentage exactly. */
    Attacker attacker(DisclosedTable<String> shown) {
        Map<String, Long> known = new HashMap<>();
        Map<String, Long> lowest = new HashMap<>();
        counts.forEach((name, number) -> {
            boolean printed = shown.values().containsKey(name);
            if (printed && shown.value(name).value().isPresent()) {
                known.put(name, shown.value(name).value().get().longValueExact());
            }
            lowest.put(name, printed && !cells.get(name).policy().zeroDisclosive() ? 1L : 0L);
        });
        List<Map<String, Long>> facts = new ArrayList<>(sums);
        shares.forEach((name, ratio) -> {
            if (shown.value(name).value().isPresent()) {
                facts.add(Map.of(ratio[0], counts.get(ratio[1]), ratio[1], -counts.get(ratio[0])));
            }
        });
        return new Attacker(known, lowest, facts, counts);
    }

    /** Counts the attacker must not learn, with how many values must stay possible. */
    Map<String, Integer> secrets(DisclosedTable<String> shown) {
        Map<String, Integer> secrets = new LinkedHashMap<>();
        counts.forEach((name, number) -> {
            DisclosurePolicy own = cells.containsKey(name) ? cells.get(name).policy() : policy;
            boolean small = number >= own.lowest()
                    && number <= own.threshold()
                    && own.kind().protectsSmallCounts();
            boolean withheld = shown.values().containsKey(name)
                    && shown.value(name).value().isEmpty();
            if (small || withheld) {
                secrets.put(name, own.threshold() + 1 - own.lowest());
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
