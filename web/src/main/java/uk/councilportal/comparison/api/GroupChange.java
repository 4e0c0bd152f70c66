package uk.councilportal.comparison.api;

import java.util.List;
import uk.councilportal.comparison.service.PeerGroup;

/** A group of councils that is to be saved, or the name it is to have. */
public class GroupChange {
    public String name;
    public List<String> councils;

    /** What was sent; the word null in place of a group says nothing. */
    static GroupChange orEmpty(GroupChange sent) {
        return sent == null ? new GroupChange() : sent;
    }

    String name() {
        return name == null ? "" : name;
    }

    /** The councils by name; none is no choice. */
    PeerGroup choice() {
        return ComparisonParameters.peers(councils == null ? "" : String.join(",", councils));
    }
}
