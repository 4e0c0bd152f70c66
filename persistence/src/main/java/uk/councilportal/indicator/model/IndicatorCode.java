package uk.councilportal.indicator.model;

/**
 * A council's own reference of an indicator, "2.5n" or "LAC6 (val)"; unique within one report only.
 *
 * @param value the reference as printed
 */
public record IndicatorCode(String value) implements Comparable<IndicatorCode> {

    private static final int LONGEST = 30;

    /** Refuses empty and overlong references and those with square brackets, which formulas use as quotes. */
    public IndicatorCode {
        if (value.isBlank() || value.length() > LONGEST || value.contains("[") || value.contains("]")) {
            throw new IllegalArgumentException("Not a reference of an indicator: " + value);
        }
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
