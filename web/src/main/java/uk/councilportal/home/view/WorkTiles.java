package uk.councilportal.home.view;

import java.util.ArrayList;
import java.util.List;
import uk.councilportal.home.service.MonthWork;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.submission.service.MonthLine;
import uk.councilportal.submission.service.SubmissionObstacle.Kind;

/** The counts of what is to be done about an open month; each leads to the place where it is put right. */
final class WorkTiles {
    private static final String TEXT = "home.tile.";

    private WorkTiles() {}

    /** None for a month that is not open. */
    static List<HomeView.Tile> of(MonthWork work) {
        if (!work.month().state().isOpen()) {
            return List.of();
        }
        MonthLine line = work.month();
        List<HomeView.Tile> tiles = new ArrayList<>();
        tiles.add(counted(work, Kind.FAILED_CHECK, "tile--error"));
        tiles.add(counted(work, Kind.UNEXPLAINED_WARNING, "tile--warning"));
        tiles.add(counted(work, Kind.MISSING_FIGURE, "tile--warning"));
        tiles.add(tile("RETURNED", work.returned().size(), "tile--info", WorkWords.review(line)));
        tiles.add(words(work));
        return tiles;
    }

    private static HomeView.Tile counted(MonthWork work, Kind kind, String tone) {
        return tile(kind.name(), work.demands().count(kind), tone, WorkWords.place(kind, work.month()));
    }

    private static HomeView.Tile tile(String kind, int count, String tone, PageAddress place) {
        return new HomeView.Tile(
                String.valueOf(count),
                "",
                Messages.text(TEXT + kind),
                Messages.text(count == 0 ? TEXT + "nothing" : TEXT + "note." + kind),
                count == 0 ? "" : tone,
                place.toString());
    }

    private static HomeView.Tile words(MonthWork work) {
        int left = work.demands().count(Kind.MISSING_COMMENTARY);
        return new HomeView.Tile(
                String.valueOf(work.demands().wordsWritten()),
                Messages.text(TEXT + "of", work.demands().words()),
                Messages.text(TEXT + Kind.MISSING_COMMENTARY),
                Messages.text(TEXT + "note." + Kind.MISSING_COMMENTARY, left),
                left == 0 ? "" : "tile--warning",
                WorkWords.place(Kind.MISSING_COMMENTARY, work.month()).toString());
    }
}
