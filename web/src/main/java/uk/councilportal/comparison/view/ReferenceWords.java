package uk.councilportal.comparison.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilportal.comparison.service.LeagueTable;
import uk.councilportal.comparison.service.PeerFigure;
import uk.councilportal.comparison.service.References;
import uk.councilportal.platform.faces.Messages;

/** What councils are held against, in words. */
public final class ReferenceWords {

    private ReferenceWords() {}

    /** The mean of the councils shown where there are several, then what official statistics publish. */
    static List<ReferenceRow> rows(LeagueTable table) {
        List<ReferenceRow> rows = new ArrayList<>();
        mean(table).ifPresent(rows::add);
        table.references()
                .lines()
                .forEach(line -> rows.add(row(table.references().origin(), line)));
        return rows;
    }

    private static Optional<ReferenceRow> mean(LeagueTable table) {
        PeerFigure mean = table.summary().mean();
        return Optional.of(mean)
                .filter(each -> each.used() > 1)
                .map(each -> new ReferenceRow(
                        Messages.text("league.meanRow"), each.mean(), LeagueWords.meanNote(table), ""));
    }

    /** What official statistics publish of this kind. */
    static ReferenceRow row(LeagueTable table, References.Kind kind) {
        References references = table.references();
        return row(references.origin(), references.line(kind).orElseThrow());
    }

    private static ReferenceRow row(References.Origin origin, References.Line line) {
        return new ReferenceRow(name(line), line.value(), note(origin, line), origin.year());
    }

    /** "Rotherham’s statistical neighbours, mean". */
    public static String name(References.Line line) {
        return Messages.text("reference." + line.kind(), line.of());
    }

    /** How many neighbours have a figure and by which model, or why there is no figure. */
    public static String note(References.Origin origin, References.Line line) {
        String used = line.kind() == References.Kind.NEIGHBOURS
                ? Messages.text("reference.used", line.used(), line.councils(), origin.model())
                : "";
        String missing = line.value().value().isPresent()
                ? ""
                : Messages.text("reference.none", line.value().reason());
        return used.isEmpty() || missing.isEmpty() ? used + missing : used + " " + missing;
    }

    /** Where the national figures come from and what differs, or why there are none. */
    public static String origin(References references) {
        References.Origin origin = references.origin();
        if (references.lines().isEmpty()) {
            return Messages.text("reference.nothing", origin.note());
        }
        String source = Messages.text(
                origin.ofTheYear() ? "reference.source" : "reference.source.before", origin.source(), origin.year());
        return origin.note().isEmpty() ? source : source + " " + Messages.text("reference.differs", origin.note());
    }
}
