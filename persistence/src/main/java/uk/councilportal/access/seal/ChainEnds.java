package uk.councilportal.access.seal;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Where the chain begins and ends. Places are counted from 1 and never given twice.
 *
 * @param earlier how many entries there were before there was a chain; they have the first places
 * @param removedTo the place of the last entry removed because of its age, 0 where none has been
 * @param removedLink the link of that entry, on which the next one rests
 * @param sealedTo the place of the newest entry of the chain, 0 where there is none
 * @param sealedLink the link of that entry
 */
public record ChainEnds(long earlier, long removedTo, String removedLink, long sealedTo, String sealedLink) {
    /** As the database keeps them. */
    static ChainEnds of(ResultSet row) throws SQLException {
        return new ChainEnds(
                row.getLong("earlier"),
                row.getLong("removed_to"),
                row.getString("removed_link"),
                row.getLong("sealed_to"),
                row.getString("sealed_link"));
    }

    /** Whether the entry in this place was there before the chain. */
    public boolean isEarlier(long position) {
        return position <= earlier;
    }

    /** With one entry more. */
    public ChainEnds longerBy(String link) {
        return new ChainEnds(earlier, removedTo, removedLink, sealedTo + 1, link);
    }

    /** Beginning after the entry in this place. */
    public ChainEnds beginningAfter(long position, String link) {
        return new ChainEnds(earlier, position, link, sealedTo, sealedLink);
    }
}
