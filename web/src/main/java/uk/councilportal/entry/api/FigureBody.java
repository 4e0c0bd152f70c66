package uk.councilportal.entry.api;

import java.time.ZoneOffset;
import uk.councilportal.entry.service.EnteredCell;
import uk.councilportal.entry.service.EntryPlace;

/** A figure as it is entered. */
public record FigureBody(
        String report,
        String month,
        String ref,
        String dimension,
        String member,
        String text,
        String status,
        String note,
        int revision,
        String enteredBy,
        String enteredAt) {

    static FigureBody of(EntryPlace place, EnteredCell cell) {
        return new FigureBody(
                place.report(),
                place.month().toString(),
                place.ref(),
                place.breakdown().dimensions(),
                place.breakdown().members(),
                cell.text(),
                cell.status().name(),
                cell.note(),
                cell.revision(),
                cell.stamp().map(EnteredCell.Stamp::by).orElse(null),
                cell.stamp()
                        .map(stamp -> stamp.at().atOffset(ZoneOffset.UTC).toString())
                        .orElse(null));
    }
}
