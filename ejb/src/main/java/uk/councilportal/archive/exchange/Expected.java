package uk.councilportal.archive.exchange;

import java.util.List;
import java.util.Map;
import uk.councilportal.archive.model.ArchiveColumn;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * What an archive must be to be loaded.
 *
 * @param council whose it has to be
 * @param columns of the tables of this portal
 */
public record Expected(AuthorityCode council, Map<CouncilTable, List<ArchiveColumn>> columns) {
    public Expected {
        columns = Map.copyOf(columns);
    }
}
