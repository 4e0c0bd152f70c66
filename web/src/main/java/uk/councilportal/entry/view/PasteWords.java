package uk.councilportal.entry.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.entry.service.PasteLine;
import uk.councilportal.entry.service.PasteLine.Kind;
import uk.councilportal.entry.service.PastePreview;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.Messages;

/** What the drawer says about a pasted block. */
@Named
@RequestScoped
public class PasteWords {
    /** What the texts of the drawer begin with. */
    private static final String TEXTS = "entry.paste.";

    /** What the sentences about a single cell begin with, the same as in the grid. */
    private static final String CELLS = "entry.cell.";

    @Inject
    private PasteView view;

    /** A number of figures with what becomes of them. */
    public record Tile(String label, long figure, String tone) {}

    /** A pasted figure as a row of the table. */
    public record Row(
            String kind,
            String tone,
            String style,
            Indicator indicator,
            String month,
            String stored,
            String pasted,
            String outcome) {}

    /** The indicator of a row. */
    public record Indicator(String ref, String title, String breakdown) {}

    public List<Tile> getTiles() {
        return Stream.of(Kind.NEW, Kind.CHANGED, Kind.UNCHANGED, Kind.LEFT_OUT, Kind.REJECTED, Kind.OVERTAKEN)
                .filter(kind -> kind.ordinal() < Kind.LEFT_OUT.ordinal() || count(kind) > 0)
                .map(kind -> new Tile(label(kind), count(kind), tone(kind)))
                .toList();
    }

    /** "8 rows from the clipboard. Nothing is stored yet." */
    public String getSummary() {
        return text("summary", preview().rows());
    }

    /** "Store 5 figures, leave out 2 rejected". */
    public String getStoreLabel() {
        long rejected = count(Kind.REJECTED);
        return rejected == 0
                ? text("store", preview().toWrite())
                : text("storeRest", preview().toWrite(), rejected);
    }

    public boolean isStorable() {
        return preview().toWrite() > 0 && count(Kind.OVERTAKEN) == 0;
    }

    public String getRejectedTitle() {
        return text("rejected", count(Kind.REJECTED));
    }

    public boolean isRejecting() {
        return count(Kind.REJECTED) > 0;
    }

    public boolean isRestating() {
        return isStorable() && !preview().restated().isEmpty();
    }

    /** The months for which a reason is needed. */
    public String getReasonLabel() {
        return text(
                "reason",
                preview().restated().stream().map(ReportingMonth::longName).collect(Collectors.joining(", ")));
    }

    /** The columns that were not read: "Target, RAG". */
    public String getIgnored() {
        return String.join(", ", preview().ignored());
    }

    public List<Row> getRows() {
        return preview().lines().stream().map(this::row).toList();
    }

    private Row row(PasteLine line) {
        PasteLine.Source source = line.source();
        Indicator indicator = line.target()
                .map(target -> new Indicator(target.ref(), target.title(), target.breakdown()))
                .orElseGet(() ->
                        new Indicator(source.ref(), source.title().isEmpty() ? text("unknown") : source.title(), ""));
        return new Row(
                label(line.kind()),
                tone(line.kind()),
                style(line.kind()),
                indicator,
                line.target().map(target -> target.month().shortName()).orElse("–"),
                line.stored().isEmpty() ? "–" : line.stored(),
                source.text().isEmpty() ? "–" : source.text(),
                outcome(line));
    }

    /** What happens, or where in the block something is wrong and what. */
    private String outcome(PasteLine line) {
        if (line.message().isEmpty()) {
            boolean earlier = line.target()
                    .map(target -> target.month().isBefore(preview().month()))
                    .orElse(false);
            String key = earlier && line.kind().isWritten()
                    ? "RESTATED"
                    : line.kind().name();
            return text("outcome." + key);
        }
        PasteLine.Message message = line.message().get();
        Object[] arguments = message.arguments().toArray();
        PasteLine.Source source = line.source();
        return text("at", String.valueOf(source.row()), source.column(), sentence(message.key(), arguments));
    }

    private static String label(Kind kind) {
        return text("kind." + kind.name());
    }

    private static String tone(Kind kind) {
        return switch (kind) {
            case NEW -> "success";
            case CHANGED -> "warning";
            case UNCHANGED, LEFT_OUT -> "info";
            case REJECTED, OVERTAKEN -> "error";
        };
    }

    private static String style(Kind kind) {
        return switch (kind) {
            case NEW -> "new";
            case CHANGED -> "changed";
            case UNCHANGED, LEFT_OUT -> "same";
            case REJECTED, OVERTAKEN -> "rejected";
        };
    }

    private static String sentence(String key, Object... arguments) {
        if (!key.startsWith(TEXTS) && !key.startsWith(CELLS)) {
            throw new IllegalArgumentException("Not a sentence about a pasted block: " + key);
        }
        return Messages.text(key, arguments);
    }

    private static String text(String key, Object... arguments) {
        return Messages.text(TEXTS + key, arguments);
    }

    private long count(Kind kind) {
        return preview().count(kind);
    }

    private PastePreview preview() {
        return view.getPreview();
    }
}
