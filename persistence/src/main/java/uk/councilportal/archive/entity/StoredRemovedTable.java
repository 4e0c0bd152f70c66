package uk.councilportal.archive.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import uk.councilportal.archive.model.RemovedTable;
import uk.councilportal.authority.entity.CompositeKey;

/** What became of the rows of a table when a council left; it belongs to the portal. */
@Entity
@Table(name = "council_leaving_table")
@IdClass(StoredRemovedTable.Key.class)
public class StoredRemovedTable {
    @Id
    @Column(name = "leaving_id")
    private int leavingId;

    @Id
    private int position;

    @Column(name = "table_name")
    private String tableName;

    @Column(name = "rows_removed")
    private long rowsRemoved;

    @Column(name = "rows_left")
    private long rowsLeft;

    protected StoredRemovedTable() {}

    public StoredRemovedTable(int leavingId, int position, RemovedTable table) {
        this.leavingId = leavingId;
        this.position = position;
        this.tableName = table.table();
        this.rowsRemoved = table.removed();
        this.rowsLeft = table.left();
    }

    public RemovedTable toModel() {
        return new RemovedTable(tableName, rowsRemoved, rowsLeft);
    }

    /** The primary key. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        int leavingId;
        int position;

        @Override
        protected List<Object> parts() {
            return List.of(leavingId, position);
        }
    }
}
