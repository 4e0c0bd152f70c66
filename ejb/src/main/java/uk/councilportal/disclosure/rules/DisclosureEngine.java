package uk.councilportal.disclosure.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import uk.councilportal.disclosure.model.DisclosedTable;
import uk.councilportal.disclosure.model.Disclosure;
import uk.councilportal.disclosure.model.DisclosureAudience;
import uk.councilportal.disclosure.model.DisclosurePolicy;
import uk.councilportal.disclosure.model.Exposure;
import uk.councilportal.disclosure.model.ProtectedTable;

/**
 * Decides what may be shown of each figure of a table, for one audience (statistics and disclosure, 3; ADR 0008).
 *
 * <p>How to use it: put every figure the audience can reach into one {@link ProtectedTable}, whether on this page or another, for
 * this issue or an earlier one; say with {@code CellRelation} how the figures belong together; show what comes back and nothing
 * else. Figures of the audience's own council come back exact, small ones marked (3.9). For the others:
 *
 * <ul>
 *   <li>a count from 1 to the threshold of its policy is withheld, zero is shown unless the policy says otherwise (3.2);
 *   <li>a percentage or rate is withheld with its numerator or its denominator, and when what is left of the denominator is a
 *       small count (3.3);
 *   <li>no withheld figure is alone in a sum (3.4), has fewer possible values than the policy withholds (3.5), or can be had
 *       by comparing months, years to date, rolling totals or issues (3.6);
 *   <li>counts over several councils are rounded from the unrounded sum for audiences that ask for it (3.8).
 * </ul>
 *
 * <p>The reason given for a withheld figure is the same whether it is small itself or protects another. The same table always gives
 * the same answer. Nothing is kept.
 */
public final class DisclosureEngine {

    private DisclosureEngine() {}

    /** The table as the audience may see it. */
    public static <K> DisclosedTable<K> protect(ProtectedTable<K> table, DisclosureAudience audience) {
        return protect(table, audience, Exposure.none()).table();
    }

    /**
     * The table as an audience may see it that has seen some of its figures before: an earlier issue, or the months of a quarter.
     * Nothing that was shown then is withheld now, and nothing that was withheld is shown: only the other figures are decided on.
     */
    public static <K> Disclosure<K> protect(ProtectedTable<K> table, DisclosureAudience audience, Exposure<K> before) {
        TableIndex<K> index = new TableIndex<>(table, audience, before.known());
        Withholding withholding = new Withholding(index.figures());
        before.withheld().stream().filter(index::contains).forEach(key -> withholding.withhold(index.number(key)));
        index.endangered().forEach(linked -> new SecondarySuppression(withholding, linked).settle());
        withholdFollowing(index, withholding);
        return new Disclosure<>(
                new ShownTable<>(table, audience, index, withholding).build(DisclosurePolicy.RULES_VERSION),
                () -> exposure(table, withholding));
    }

    private static <K> Exposure<K> exposure(ProtectedTable<K> table, Withholding withholding) {
        Set<K> known = new HashSet<>();
        Set<K> withheld = new HashSet<>();
        for (int number = 0; number < table.cells().size(); number++) {
            K key = table.cells().get(number).key();
            if (withholding.isWithheld(number)) {
                withheld.add(key);
            } else if (!withholding.isUnknown(number)) {
                known.add(key);
            }
        }
        return new Exposure<>(known, withheld);
    }

    /** 3.3: what is worked out from a withheld figure is withheld, and what is worked out from that. */
    private static void withholdFollowing(TableIndex<?> index, Withholding withholding) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (TableIndex.Followed followed : index.followed()) {
                if (Arrays.stream(followed.inputs()).anyMatch(withholding::isWithheld)) {
                    changed |= withholding.withholdFollowing(followed.figure());
                }
            }
        }
    }
}
