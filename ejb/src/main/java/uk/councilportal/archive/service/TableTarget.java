package uk.councilportal.archive.service;

import java.util.ArrayList;
import java.util.List;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.archive.repository.CouncilTableRepository;
import uk.councilportal.archive.repository.RowRefusedException;
import uk.councilportal.authority.model.AuthorityCode;

/** The table that the rows of a file go into, as rows of the council that loads it, whatever its code was when they were written. */
record TableTarget(CouncilTableRepository tables, CouncilTable table, AuthorityCode council) {
    List<String> owned(List<String> columns, List<String> cells) {
        List<String> own = new ArrayList<>(cells);
        own.set(columns.indexOf(table.owner()), council.value());
        return own;
    }

    void add(List<String> columns, List<List<String>> rows) throws RowRefusedException {
        tables.add(table, columns, rows);
    }
}
