package uk.councilportal.entry.service;

import java.util.Optional;
import uk.councilportal.observation.repository.CellStamp;
import uk.councilportal.observation.repository.ObservationRow;

/** Kept figures as cells of the grid. */
final class Cells {
    private Cells() {}

    static EnteredCell entered(ObservationRow row, Optional<CellStamp> stamp) {
        CellContent content = CellContent.of(row);
        return new EnteredCell(
                content.text(),
                content.status(),
                content.note(),
                row.revision(),
                stamp.map(made -> new EnteredCell.Stamp(made.madeBy(), made.madeAt())));
    }
}
