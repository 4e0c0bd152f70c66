package uk.councilportal.grant.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import uk.councilportal.grant.model.Board;

/** A board the portal knows; it belongs to no council. */
@Entity
@Table(name = "board")
public class StoredBoard {
    @Id
    private String name;

    private String title;

    protected StoredBoard() {}

    public StoredBoard(Board board) {
        this.name = board.name();
        this.title = board.title();
    }

    public Board toModel() {
        return new Board(name, title);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredBoard that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
