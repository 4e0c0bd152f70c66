package uk.councilportal.scorecard.view;

import uk.councilportal.disclosure.view.FigureText;
import uk.councilportal.platform.faces.Markup;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.scorecard.service.IndicatorName;
import uk.councilportal.scorecard.service.RowHeading;
import uk.councilportal.scorecard.service.ScorecardArea;
import uk.councilportal.scorecard.service.ScorecardRow;

/** The rows of a scorecard, one {@code tbody} per area. */
final class GridBody {

    private final GridModel model;

    GridBody(GridModel model) {
        this.model = model;
    }

    void write(Markup out) {
        for (ScorecardArea area : model.areas()) {
            out.open("tbody");
            area(out, area);
            area.rows().forEach(row -> block(out, row));
            out.close();
        }
    }

    private void area(Markup out, ScorecardArea area) {
        String width = String.valueOf(model.columns().size() + 1);
        out.open("tr", "class", "theme").open("th", "colspan", width, "scope", "rowgroup");
        out.open("span", "class", "theme__label").text(area.title() + " ");
        out.element("span", count(area.rows().size()), "class", "muted small");
        out.close().close().close();
    }

    private static String count(int rows) {
        return rows == 1 ? Messages.text("scorecard.oneIndicator") : Messages.text("scorecard.indicators", rows);
    }

    /** The block of an indicator: its counts, if the council prints them, and below them the result. */
    private void block(Markup out, ScorecardRow row) {
        row.counts().forEach(count -> count(out, count));
        out.open("tr", "class", row.counts().isEmpty() ? "" : "result");
        name(out, row.indicator());
        model.columns().forEach(column -> cell(out, column, row));
        out.close();
    }

    /** A count has figures; it is the result that is judged. */
    private void count(Markup out, ScorecardRow count) {
        out.open("tr", "class", "count");
        name(out, count.indicator());
        for (GridColumn column : model.columns()) {
            if (column.holdsFigures()) {
                cell(out, column, count);
            } else {
                out.open("td", "class", column.style(), "data-col", column.groups());
                FigureText.notApplicable(out);
                out.close();
            }
        }
        out.close();
    }

    private static void cell(Markup out, GridColumn column, ScorecardRow row) {
        String restated = column.cell().isRestated(row) ? " restated" : "";
        String broken = column.cell().isBroken(row) ? " is-broken" : "";
        out.open("td", "class", column.style() + restated + broken, "data-col", column.groups());
        column.cell().write(out, row);
        out.close();
    }

    private void name(Markup out, RowHeading indicator) {
        IndicatorName name = indicator.name();
        out.open("th", "scope", "row").open("span", "class", "indicator-name");
        out.element("span", name.ref(), "class", "indicator-name__ref");
        String address = model.addressOf().apply(name);
        if (address.isEmpty()) {
            out.element("span", title(name));
        } else {
            out.element("a", title(name), "href", address);
        }
        out.element("span", indicator.note(), "class", "indicator-name__note");
        out.close().close();
    }

    /** The title, with the member for a row that shows only a part. */
    static String title(IndicatorName name) {
        return name.member().map(member -> name.title() + ", " + member).orElse(name.title());
    }
}
