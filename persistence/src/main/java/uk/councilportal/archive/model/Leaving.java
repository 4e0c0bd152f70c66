package uk.councilportal.archive.model;

import java.time.LocalDateTime;
import java.util.Optional;
import uk.councilportal.archive.model.KeptArchive.Marks;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * How far a council has come with leaving the portal.
 *
 * @param id its number
 * @param council who leaves
 * @param name what the council was called by then
 * @param step how far it has come
 * @param order who wants it, and why
 * @param agreement who agrees; empty until then
 * @param removal who removes the data; empty until then
 */
public record Leaving(
        int id,
        AuthorityCode council,
        String name,
        Step step,
        Order order,
        Optional<Agreement> agreement,
        Optional<Removal> removal) {

    /** The steps. */
    public enum Step {
        /** Somebody who looks after the portal has ordered it. */
        ORDERED,
        /** The council, or somebody else who looks after the portal, agrees. */
        AGREED,
        /** The council's people and data are being removed; there is no way back. */
        REMOVING,
        /** Nothing is left. */
        LEFT,
        /** It was taken back. */
        WITHDRAWN;

        /** Whether something is still to be done. */
        public boolean isUnderWay() {
            return this == ORDERED || this == AGREED || this == REMOVING;
        }
    }

    /**
     * Who wants it.
     *
     * @param at when, UTC
     */
    public record Order(String reason, String by, LocalDateTime at) {}

    /**
     * Who agrees.
     *
     * @param at when, UTC
     * @param archive the archive the council has; empty where nobody of it is there any more
     * @param reason why without the council; empty where it is the council that agrees
     */
    public record Agreement(String by, LocalDateTime at, Optional<Marks> archive, String reason) {}

    /**
     * Who removes the data.
     *
     * @param at when it was begun, UTC
     * @param checkedAt when it was looked up that nothing is left, UTC; empty until then
     */
    public record Removal(String by, LocalDateTime at, Optional<LocalDateTime> checkedAt) {}

    /** Which council, and which archive it has, for the audit trail. */
    @Override
    public String toString() {
        return council.value()
                + agreement
                        .flatMap(Agreement::archive)
                        .map(archive -> " " + archive.file())
                        .orElse("");
    }
}
