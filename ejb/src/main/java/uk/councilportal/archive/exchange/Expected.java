package uk.councilportal.archive.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.councilportal.archive.model.ArchiveColumn;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * What an archive must be to be loaded.
 *
 * @param codes whose it may be: the code of the council, and those the same council had before
 * @param columns of the tables of this portal
 * @param since for each table the first format that has its file
 */
public record Expected(
        Set<AuthorityCode> codes, Map<CouncilTable, List<ArchiveColumn>> columns, Map<CouncilTable, Integer> since) {
    public Expected {
        codes = Set.copyOf(codes);
        columns = Map.copyOf(columns);
        since = Map.copyOf(since);
    }

    /** The format this portal writes; it reads that and every earlier one. */
    int format() {
        return since.values().stream().max(Comparator.naturalOrder()).orElse(1);
    }

    /** The tables whose files an archive of a format has, in the order of loading. */
    List<CouncilTable> tables(int format) {
        return CouncilTable.archived().stream()
                .filter(table -> since.get(table) <= format)
                .toList();
    }
}
