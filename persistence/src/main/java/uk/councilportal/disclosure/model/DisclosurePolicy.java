package uk.councilportal.disclosure.model;

import java.math.BigDecimal;

/**
 * How the small numbers of one indicator are protected (statistics and disclosure, 2 and 3.2): conventions differ from one official
 * data set to the next, so each standard indicator has its own.
 *
 * @param kind what the figures are about
 * @param threshold the highest count that is withheld; 5 unless the catalogue says otherwise
 * @param rounding to what the council's counts are rounded for readers outside it
 * @param zeroDisclosive whether a zero is withheld as well
 */
public record DisclosurePolicy(DisclosureKind kind, int threshold, RoundingBase rounding, boolean zeroDisclosive) {

    /** The version of the rules; it goes up whenever the same table could be shown differently. */
    public static final String RULES_VERSION = "1";

    /** Counts of children: 1 to 5 withheld, nothing rounded, zero shown. */
    public static final DisclosurePolicy STANDARD =
            new DisclosurePolicy(DisclosureKind.CHILD_COUNT, 5, RoundingBase.NONE, false);

    /** Refuses a threshold that protects nothing or everything. */
    public DisclosurePolicy {
        if (threshold < 2 || threshold > 99) {
            throw new IllegalArgumentException("The highest count withheld is from 2 to 99, not " + threshold);
        }
    }

    /**
     * Reads the column {@code disclosure} of the national catalogue: the kind, then what differs from the standard, such as
     * {@code CHILD_COUNT}, {@code WORKFORCE}, {@code NONE} or {@code CHILD_COUNT 7 ROUND5 ZERO} (1 to 7 withheld, rounded to
     * the nearest 5, zero withheld). An empty text is the standard: what nobody has decided on is protected.
     *
     * @throws IllegalArgumentException when a word is not known
     */
    public static DisclosurePolicy parse(String text) {
        DisclosurePolicy policy = STANDARD;
        for (String word : text.strip().split("\\s+")) {
            policy = policy.with(word, text);
        }
        return policy;
    }

    private DisclosurePolicy with(String word, String text) {
        if (word.matches("\\d{1,2}")) {
            return new DisclosurePolicy(kind, Integer.parseInt(word), rounding, zeroDisclosive);
        }
        return switch (word) {
            case "" -> this;
            case "CHILD_COUNT", "WORKFORCE", "NONE" ->
                new DisclosurePolicy(DisclosureKind.valueOf(word), threshold, rounding, zeroDisclosive);
            case "ROUND5" -> new DisclosurePolicy(kind, threshold, RoundingBase.FIVE, zeroDisclosive);
            case "ROUND10" -> new DisclosurePolicy(kind, threshold, RoundingBase.TEN, zeroDisclosive);
            case "ZERO" -> new DisclosurePolicy(kind, threshold, rounding, true);
            default -> throw new IllegalArgumentException("Not a way to protect small numbers: " + text);
        };
    }

    /**
     * The policy for a council that withholds more: of each part the stricter one. What is shown in full, such as staff and the
     * population, stays so: no child is counted there.
     */
    public DisclosurePolicy tightenedBy(CouncilPolicy own) {
        return kind.protectsSmallCounts()
                ? new DisclosurePolicy(
                        kind,
                        Math.max(threshold, own.threshold()),
                        rounding.larger(own.rounding()),
                        zeroDisclosive || own.zeroDisclosive())
                : this;
    }

    /** The policy of a figure that falls under two: of each part the stricter one; what either protects is protected. */
    public DisclosurePolicy together(DisclosurePolicy other) {
        if (!kind.protectsSmallCounts() || !other.kind.protectsSmallCounts()) {
            return kind.protectsSmallCounts() ? this : other;
        }
        return new DisclosurePolicy(
                kind,
                Math.max(threshold, other.threshold),
                rounding.larger(other.rounding),
                zeroDisclosive || other.zeroDisclosive);
    }

    /** Whether a count is so small that nobody outside the council may see it. */
    public boolean isSmall(BigDecimal count) {
        if (!kind.protectsSmallCounts()) {
            return false;
        }
        return count.signum() == 0
                ? zeroDisclosive
                : count.signum() > 0 && count.compareTo(BigDecimal.valueOf(threshold)) <= 0;
    }

    /** The lowest number that may stand behind a withheld count. */
    public int lowest() {
        return zeroDisclosive ? 0 : 1;
    }

    /** How many different numbers must stay possible behind a withheld count: as many as the rule withholds. */
    public int possibilities() {
        return threshold + 1 - lowest();
    }

    /** The policy in words, for exports. */
    public String words() {
        if (!kind.protectsSmallCounts()) {
            return "shown in full";
        }
        String rounded = rounding.rounds() ? ", others to the nearest " + rounding.step() : "";
        return "%d to %d withheld%s".formatted(lowest(), threshold, rounded);
    }
}
