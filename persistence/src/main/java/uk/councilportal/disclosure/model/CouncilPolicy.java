package uk.councilportal.disclosure.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one council has withheld from readers outside it beyond what the national catalogue says of each indicator (statistics and
 * disclosure, 3.2; ADR 0015). It only ever adds protection: {@link DisclosurePolicy#tightenedBy} says how.
 *
 * @param threshold the highest count withheld, where the catalogue's is not higher still; 0 where the catalogue alone decides
 * @param rounding to what other counts are rounded at least
 * @param zeroDisclosive whether a zero is withheld wherever small counts are
 */
public record CouncilPolicy(int threshold, RoundingBase rounding, boolean zeroDisclosive) {

    /** The highest counts a council can choose in place of 5: that of hospital admissions, and that of research outputs. */
    private static final List<Integer> THRESHOLDS = List.of(7, 10);

    /** The national standard: the catalogue alone decides. */
    public static final CouncilPolicy NATIONAL = new CouncilPolicy(0, RoundingBase.NONE, false);

    /** Everything a council can choose at once; it holds where nobody can tell what was chosen. */
    public static final CouncilPolicy STRICTEST = new CouncilPolicy(10, RoundingBase.TEN, true);

    /** Refuses a threshold that cannot be chosen. */
    public CouncilPolicy {
        if (threshold != 0 && !THRESHOLDS.contains(threshold)) {
            throw new IllegalArgumentException(
                    "The highest count withheld is 5, 7 or 10, never less than the standard");
        }
    }

    /**
     * Reads what was chosen, as {@link DisclosurePolicy#parse} reads the catalogue: {@code CHILD_COUNT} for the national standard, or
     * {@code CHILD_COUNT 7 ROUND5 ZERO}.
     *
     * @throws IllegalArgumentException when it is nothing that can be chosen, or would protect less than the catalogue
     */
    public static CouncilPolicy parse(String text) {
        DisclosurePolicy chosen = DisclosurePolicy.parse(text);
        if (text.isBlank() || chosen.kind() != DisclosureKind.CHILD_COUNT) {
            throw new IllegalArgumentException("A council's own policy is about counts of children: CHILD_COUNT");
        }
        int own = chosen.threshold() == DisclosurePolicy.STANDARD.threshold() ? 0 : chosen.threshold();
        return new CouncilPolicy(own, chosen.rounding(), chosen.zeroDisclosive());
    }

    /** Reads what is stored. What is absent or cannot be read protects as much as can be chosen. */
    public static CouncilPolicy stored(String text) {
        try {
            return text == null ? STRICTEST : parse(text);
        } catch (IllegalArgumentException unreadable) {
            return STRICTEST;
        }
    }

    /** As it is written in the file and stored; {@link #parse} reads it. */
    public String text() {
        return Stream.of(
                        DisclosureKind.CHILD_COUNT.name(),
                        threshold == 0 ? "" : String.valueOf(threshold),
                        rounding.rounds() ? "ROUND" + rounding.step() : "",
                        zeroDisclosive ? "ZERO" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Whether it withholds anything that the catalogue does not. */
    public boolean isStricter() {
        return !equals(NATIONAL);
    }

    /**
     * The policies that withhold less, the loosest first, and this one at last. Each is decided upon what those before it withhold, so
     * that a stricter policy never shows what a looser one withholds, whichever of two a reader saw first.
     */
    public List<CouncilPolicy> steps() {
        List<CouncilPolicy> steps = new ArrayList<>();
        for (boolean zero : zeroDisclosive ? new boolean[] {false, true} : new boolean[] {false}) {
            steps.add(new CouncilPolicy(0, rounding, zero));
            THRESHOLDS.stream()
                    .filter(each -> each <= threshold)
                    .forEach(each -> steps.add(new CouncilPolicy(each, rounding, zero)));
        }
        return steps;
    }

    /** Whether the other withholds nothing that this one does not. */
    public boolean includes(CouncilPolicy other) {
        return threshold >= other.threshold && (zeroDisclosive || !other.zeroDisclosive);
    }

    /** What is withheld in words, for explanations and exports: "counts from 1 to 7 withheld, other counts to the nearest 5". */
    public String words() {
        if (!isStricter()) {
            return "the national standard";
        }
        return Stream.of(withheld(), rounding.rounds() ? "other counts to the nearest " + rounding.step() : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String withheld() {
        if (threshold == 0) {
            return zeroDisclosive ? "zeros withheld like small counts" : "";
        }
        return "counts from %d to %d withheld".formatted(zeroDisclosive ? 0 : 1, threshold);
    }
}
