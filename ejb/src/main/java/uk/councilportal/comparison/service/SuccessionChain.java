package uk.councilportal.comparison.service;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.councilportal.authority.model.AuthorityCode;

/** Goes from councils that have gone to those that follow them, and on from those that have gone as well. */
final class SuccessionChain {

    private SuccessionChain() {}

    /** What happened to the councils asked for and to those that followed them, each once, however the successions hang together. */
    static List<FollowedCouncil> of(Collection<AuthorityCode> asked, List<FollowedCouncil> all) {
        Set<FollowedCouncil> found = new LinkedHashSet<>();
        Deque<AuthorityCode> open = new ArrayDeque<>(asked.stream().sorted().toList());
        while (!open.isEmpty()) {
            AuthorityCode code = open.pop();
            all.stream()
                    .filter(each -> each.former().equals(code) && found.add(each))
                    .forEach(each -> open.push(each.successor()));
        }
        return List.copyOf(found);
    }
}
