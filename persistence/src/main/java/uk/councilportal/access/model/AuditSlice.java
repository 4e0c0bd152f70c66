package uk.councilportal.access.model;

/**
 * Which part of the entries that pass a filter is asked for, in which order. Entries that are alike in it follow each
 * other from new to old.
 *
 * @param key what they are ordered by
 * @param descending whether the last comes first
 * @param leftOut how many to leave out at the beginning
 * @param most how many to give at most
 */
public record AuditSlice(Key key, boolean descending, int leftOut, int most) {

    /** What entries can be ordered by. */
    public enum Key {
        WHEN,
        WHO,
        COUNCIL,
        ACTION,
        OUTCOME
    }

    /** Whether time alone orders them, the oldest first. */
    public boolean isOldestFirst() {
        return key == Key.WHEN && !descending;
    }

    /** The newest entries. */
    public static AuditSlice newest(int most) {
        return new AuditSlice(Key.WHEN, true, 0, most);
    }

    /** A page in the same order. */
    public AuditSlice page(int number, int size) {
        return new AuditSlice(key, descending, Math.multiplyExact(Math.max(number, 1) - 1, size), size);
    }
}
