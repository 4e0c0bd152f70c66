package uk.councilportal.indicator.exchange;

import java.util.Optional;
import java.util.function.Function;
import uk.councilportal.platform.exchange.CellReader;

/**
 * The cells of a row about something that may be kept already: what the file has no column for stays as it is kept, and an
 * empty cell empties it.
 *
 * @param cells the cells
 * @param kept what is kept; empty for something new
 * @param <T> what the row is about
 */
record KeptCells<T>(CellReader cells, Optional<T> kept) {

    /** What the cell says, or what is kept where the file has no such column. */
    <V> V cell(String column, Function<CellReader, V> read, Function<T, V> before) {
        return cells.has(column) || kept.isEmpty() ? read.apply(cells) : before.apply(kept.get());
    }
}
