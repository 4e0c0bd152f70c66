package uk.councilportal.archive.service;

import java.util.List;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.archive.model.Leaving;
import uk.councilportal.archive.model.RemovedTable;

/**
 * The proof that a council has left: who wanted it, who agreed, what was removed, and what was found afterwards.
 *
 * @param leaving the steps
 * @param tables every table in which rows of a council can lie
 */
public record Certificate(Leaving leaving, List<RemovedTable> tables) {
    public Certificate {
        tables = List.copyOf(tables);
    }

    /** The tables from which its rows were removed. */
    public List<RemovedTable> removed() {
        return tables.stream()
                .filter(table -> CouncilTable.ofTable(table.table()).isRemoved())
                .toList();
    }

    /** The tables that stay with the portal. */
    public List<RemovedTable> kept() {
        return tables.stream()
                .filter(table -> !CouncilTable.ofTable(table.table()).isRemoved())
                .toList();
    }

    /** How many rows were removed. */
    public long rowsRemoved() {
        return tables.stream().mapToLong(RemovedTable::removed).sum();
    }

    /** How many rows were found afterwards in tables from which all were removed: none, unless something is wrong. */
    public long rowsLeft() {
        return removed().stream().mapToLong(RemovedTable::left).sum();
    }
}
