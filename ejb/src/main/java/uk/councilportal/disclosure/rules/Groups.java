package uk.councilportal.disclosure.rules;

import java.util.BitSet;

/** Numbers that belong together, directly or by way of others. */
final class Groups {

    private final int[] parent;
    private final BitSet linked = new BitSet();

    Groups(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    void join(int... members) {
        for (int member : members) {
            linked.set(member);
            parent[of(member)] = of(members[0]);
        }
    }

    /** Whether the number was ever joined with another. */
    boolean isLinked(int member) {
        return linked.get(member);
    }

    /** The number that stands for all that belong together with the given one. */
    int of(int member) {
        int at = member;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
