package uk.councilportal.grant.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import uk.councilportal.grant.entity.StoredBoard;
import uk.councilportal.grant.model.Board;

/** The boards the portal knows: the same for every caller. */
@ApplicationScoped
public class BoardRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected BoardRepository() {}

    public BoardRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** All boards by title. */
    public List<Board> listBoards() {
        return entityManager
                .createQuery("select b from StoredBoard b order by b.title", StoredBoard.class)
                .getResultStream()
                .map(StoredBoard::toModel)
                .toList();
    }

    /** Keeps a board; one of this name takes the new title. */
    public void keep(Board board) {
        entityManager.merge(new StoredBoard(board));
    }
}
