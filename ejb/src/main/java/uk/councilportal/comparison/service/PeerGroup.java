package uk.councilportal.comparison.service;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import uk.councilportal.authority.model.AuthorityCode;

/** Which councils are compared. A group names councils; what is seen of each of them its own consent decides. */
public sealed interface PeerGroup {

    /** All councils the reader sees anything of. */
    record Everyone() implements PeerGroup {
        @Override
        public String toString() {
            return "all";
        }
    }

    /**
     * Councils by name.
     *
     * @param councils the councils, at least one
     */
    record Named(Set<AuthorityCode> councils) implements PeerGroup {
        /** Takes a copy in the order of the codes; refuses nobody. */
        public Named {
            councils = Collections.unmodifiableSet(new TreeSet<>(councils));
            if (councils.isEmpty()) {
                throw new IllegalArgumentException("At least one council is compared");
            }
        }

        @Override
        public String toString() {
            return councils.toString();
        }
    }

    /**
     * The councils of a region the reader sees anything of.
     *
     * @param region the region of England, "Yorkshire and The Humber"
     */
    record Region(String region) implements PeerGroup {
        @Override
        public String toString() {
            return region;
        }
    }

    /**
     * A council and its ten statistical neighbours, whether or not the reader sees anything of them.
     *
     * @param council whose neighbours
     * @param model the version of the model, "2025"
     */
    record Neighbours(AuthorityCode council, String model) implements PeerGroup {
        @Override
        public String toString() {
            return "neighbours of " + council + ", model " + model;
        }
    }
}
