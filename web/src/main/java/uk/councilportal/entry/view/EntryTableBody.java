package uk.councilportal.entry.view;

import java.util.List;
import uk.councilportal.check.view.FindingItem;
import uk.councilportal.entry.rules.CellKind;
import uk.councilportal.entry.service.EnteredCell;
import uk.councilportal.entry.service.EntryGrid.EntryArea;
import uk.councilportal.entry.service.EntryIndicator;
import uk.councilportal.entry.service.EntryRow;
import uk.councilportal.indicator.view.BreakWords;
import uk.councilportal.platform.faces.Markup;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.scorecard.view.FigureWriter;

/** The rows of the grid: one {@code tbody} per area, the breakdowns of an indicator folded in below it. */
final class EntryTableBody {
    private static final String MEMBERS = ";";

    private final EntryTableModel model;
    private final FigureWriter figures = new FigureWriter();

    EntryTableBody(EntryTableModel model) {
        this.model = model;
    }

    void write(Markup out) {
        boolean empty = true;
        for (EntryArea area : model.grid().areas()) {
            List<EntryIndicator> shown =
                    area.indicators().stream().filter(model::shows).toList();
            if (!shown.isEmpty()) {
                empty = false;
                out.open("tbody");
                theme(out, area.title());
                shown.forEach(indicator -> indicator(out, indicator));
                out.close();
            }
        }
        if (empty) {
            out.open("tbody").open("tr");
            out.element("td", Messages.text("entry.filter.nothing"), "colspan", String.valueOf(model.columns()));
            out.close().close();
        }
    }

    private void theme(Markup out, String title) {
        out.open("tr", "class", "theme")
                .open("th", "colspan", String.valueOf(model.columns()), "scope", "rowgroup")
                .element("span", title, "class", "theme__label")
                .close()
                .close();
    }

    private void indicator(Markup out, EntryIndicator indicator) {
        for (int place = 0; place < indicator.rows().size(); place++) {
            row(out, new Line(indicator, indicator.rows().get(place), place));
        }
    }

    private void row(Markup out, Line line) {
        EntryRow row = line.row();
        out.open(
                "tr",
                "data-ref",
                line.indicator().ref(),
                "data-dimension",
                row.breakdown().dimensions(),
                "data-member",
                row.breakdown().members(),
                "data-part-of",
                line.isWhole() ? "" : String.valueOf(line.indicator().id()),
                "hidden",
                line.isWhole() || model.unfolds(line.indicator()) ? "" : "hidden");
        name(out, line);
        row.past().forEach(figure -> {
            out.open("td", "class", figure.isBroken() ? "numeric past is-broken" : "numeric past");
            figures.period(out, figure);
            out.close();
        });
        out.open("td", "class", "open-month numeric");
        cell(out, line);
        out.close();
        out.open("td", "class", "numeric past", "data-year", "year");
        figures.figure(out, row.yearToDate());
        out.close();
        state(out, line);
        out.close();
    }

    /** From which month on the figures before are counted otherwise, and why. */
    private static void redefined(Markup out, EntryRow row) {
        String words = BreakWords.note(
                row.past().stream().flatMap(figure -> figure.breaks().stream()).toList());
        if (!words.isEmpty()) {
            out.element("p", words, "class", "small muted");
        }
    }

    private void name(Markup out, Line line) {
        EntryIndicator indicator = line.indicator();
        out.open("th", "scope", "row").open("span", "class", "indicator-name", "id", line.id("n"));
        if (line.isWhole()) {
            out.element("span", indicator.ref(), "class", "indicator-name__ref");
            out.element("span", indicator.title());
            out.element(
                    "span", Messages.text("entry.unit." + indicator.format().unit()), "class", "indicator-name__note");
        } else {
            out.open("span", "class", "indicator-name__ref")
                    .hidden(indicator.ref())
                    .close();
            out.element(
                    "span", line.row().breakdown().members().replace(MEMBERS, " · "), "class", "entry-grid__member");
        }
        out.close();
        if (line.isWhole()) {
            redefined(out, line.row());
        }
        if (line.isWhole() && indicator.rows().size() > 1) {
            more(out, indicator);
        }
        out.close();
    }

    private void more(Markup out, EntryIndicator indicator) {
        int parts = indicator.rows().size() - 1;
        out.open(
                "button",
                "type",
                "button",
                "class",
                "button button--quiet button--small entry-grid__more",
                "aria-expanded",
                String.valueOf(model.unfolds(indicator)),
                "data-parts-of",
                String.valueOf(indicator.id()));
        out.text(parts == 1 ? Messages.text("entry.oneBreakdown") : Messages.text("entry.breakdowns", parts));
        out.hidden(" " + indicator.ref());
        out.open("span", "data-parts-found", "found").close().close();
    }

    private void cell(Markup out, Line line) {
        EntryRow row = line.row();
        if (model.editable() && row.kind() == CellKind.ENTERED) {
            input(out, line);
            boolean fraction = row.cell().text().contains(" of ");
            figure(out, row, "entry-grid__result", fraction ? "" : "hidden");
        } else {
            figure(out, row, "computed", "");
        }
    }

    private void figure(Markup out, EntryRow row, String style, String hidden) {
        out.open("span", "class", style, "data-figure", "figure", "hidden", hidden);
        figures.figure(out, row.figure());
        out.close();
    }

    private void input(Markup out, Line line) {
        EnteredCell cell = line.row().cell();
        boolean wrong = found(line).stream().anyMatch(FindingItem::isError);
        List<String> attributes = List.of(
                "class", "entry-grid__input",
                "id", line.id("c"),
                "autocomplete", "off",
                "spellcheck", "false",
                "value", cell.text(),
                "data-revision", String.valueOf(cell.revision()),
                "data-status", cell.status().name(),
                "data-note", cell.note(),
                "aria-invalid", wrong ? "true" : "",
                "aria-labelledby", line.labels() + " open-month",
                "aria-describedby", line.id("s"));
        out.open("input", attributes.toArray(String[]::new)).close();
    }

    private void state(Markup out, Line line) {
        out.open("td", "id", line.id("s"), "class", "entry-grid__state");
        out.open("div", "data-state", "state");
        state(line).write(out);
        out.close();
        List<FindingItem> found = found(line);
        if (!found.isEmpty()) {
            out.open("ul", "class", "entry-grid__findings", "data-findings", "findings");
            model.findings().write(out, found);
            out.close();
        }
        if (line.isWhole()) {
            String parts = model.words().parts(line.indicator().parts());
            out.element("p", parts, "class", "entry-grid__parts", "data-parts", "parts");
        }
        out.close();
    }

    private List<FindingItem> found(Line line) {
        return model.findings().beside(line.indicator(), line.row());
    }

    private CellState state(Line line) {
        return switch (line.row().kind()) {
            case ENTERED -> model.words().kept(line.row().cell());
            case COMPUTED -> model.words().computed(line.indicator().formula());
            case NOT_DUE -> model.words().notDue();
        };
    }

    /** A row with its place below its indicator, 0 for the whole council. */
    private record Line(EntryIndicator indicator, EntryRow row, int place) {
        boolean isWhole() {
            return place == 0;
        }

        String id(String prefix) {
            return prefix + "-" + indicator.id() + "-" + place;
        }

        /** A part is named after the whole. */
        String labels() {
            return isWhole() ? id("n") : "n-" + indicator.id() + "-0 " + id("n");
        }
    }
}
