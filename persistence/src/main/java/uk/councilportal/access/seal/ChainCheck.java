package uk.councilportal.access.seal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.access.model.AuditFinding;
import uk.councilportal.access.model.AuditFinding.Kind;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.model.AuditReport;

/**
 * Verifies the audit trail: takes the entries of the chain in their order, then those without a place, and tells what
 * has been altered, taken out or put in past the portal, and whether the portal still gives places. One deed is one finding: after it the chain is followed from
 * where it goes on.
 */
public final class ChainCheck {
    private static final int NAMED = 100;
    private static final int MINUTES_WITHOUT_PLACE = 1;

    private final AuditKey key;
    private final ChainEnds ends;
    private final Optional<ChainEnd> known;
    private final List<AuditFinding> findings = new ArrayList<>();
    private long found;
    private long entries;
    private long reached;
    private String lastLink;
    private Set<String> linksBefore;
    private boolean knownIsGone;
    private Optional<AuditLine> longestWaiting = Optional.empty();

    /**
     * Begins.
     *
     * @param ends both ends of the chain as they are stored
     * @param seal the seal stored with them
     * @param known an end the chain has had, remembered apart from the database
     */
    public ChainCheck(AuditKey key, ChainEnds ends, String seal, Optional<ChainEnd> known) {
        this.key = key;
        this.ends = ends;
        this.known = known.filter(end -> end.position() > ends.removedTo());
        this.reached = ends.removedTo();
        this.lastLink = ends.removedLink();
        this.linksBefore = Set.of(lastLink);
        if (!key.seal(ends).equals(seal)) {
            add(Kind.ENDS, ends.removedTo(), ends.sealedTo(), Optional.empty());
        }
    }

    /** Whether an entry that would take this place was written by the portal. */
    public static boolean isGenuine(AuditKey key, ChainEnds ends, long position, ChainEntry entry) {
        return key.fits(entry.mark(), entry.content(), ends.isEarlier(position));
    }

    /** Looks at the next entry of the chain, in the order of places. */
    public void placed(ChainEntry entry) {
        entries++;
        if (entry.position() > ends.sealedTo()) {
            add(Kind.FOREIGN, entry.position(), entry.position(), Optional.of(entry.line()));
        } else {
            follow(entry);
        }
    }

    private void follow(ChainEntry entry) {
        boolean follows = entry.position() == reached + 1;
        if (!follows) {
            add(Kind.MISSING, reached + 1, entry.position() - 1, Optional.empty());
        }
        Set<String> expected = follows ? expectedLinks(entry) : Set.of(entry.link());
        if (!isGenuine(key, ends, entry.position(), entry) || !expected.contains(entry.link())) {
            add(Kind.ALTERED, entry.position(), entry.position(), Optional.of(entry.line()));
        } else {
            knownIsGone |= known.filter(end -> end.position() == entry.position())
                    .filter(end -> !end.link().equals(entry.link()))
                    .isPresent();
        }
        reached = entry.position();
        lastLink = entry.link();
        linksBefore = union(expected, lastLink);
    }

    /** Looks at an entry that has no place, which every entry gets within seconds. */
    public void unplaced(ChainEntry entry) {
        entries++;
        if (!isGenuine(key, ends, ends.sealedTo() + 1, entry)) {
            add(Kind.FOREIGN, 0, 0, Optional.of(entry.line()));
        } else if (longestWaiting
                .filter(line -> !line.at().isAfter(entry.line().at()))
                .isEmpty()) {
            longestWaiting = Optional.of(entry.line());
        }
    }

    /**
     * What has been found, once every entry has been looked at.
     *
     * @param now the moment all of them are of, in UTC
     */
    public AuditReport report(LocalDateTime now) {
        if (reached < ends.sealedTo()) {
            add(Kind.MISSING, reached + 1, ends.sealedTo(), Optional.empty());
        } else if (!linksBefore.contains(ends.sealedLink())) {
            add(Kind.ENDS, ends.removedTo(), ends.sealedTo(), Optional.empty());
        }
        known.filter(end -> knownIsGone || end.position() > Math.max(reached, ends.sealedTo()))
                .ifPresent(end -> add(Kind.PUT_BACK, end.position(), end.position(), Optional.empty()));
        longestWaiting
                .filter(line -> line.at().isBefore(now.minusMinutes(MINUTES_WITHOUT_PLACE)))
                .ifPresent(line -> add(Kind.WAITING, 0, 0, Optional.of(line)));
        return new AuditReport(entries, new ChainEnd(reached, lastLink).toString(), found, findings);
    }

    /** Of an altered link the right one is known, of an altered mark the link made of it: either leads on. */
    private Set<String> expectedLinks(ChainEntry entry) {
        return linksBefore.stream()
                .map(before -> key.link(before, entry.position(), entry.mark()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> union(Set<String> expected, String link) {
        return expected.contains(link)
                ? Set.of(link)
                : Set.of(expected.iterator().next(), link);
    }

    private void add(Kind kind, long first, long last, Optional<AuditLine> entry) {
        found++;
        if (findings.size() < NAMED) {
            findings.add(new AuditFinding(kind, first, last, entry));
        }
    }
}
