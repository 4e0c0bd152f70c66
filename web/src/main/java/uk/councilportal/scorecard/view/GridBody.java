package uk.councilportal.scorecard.view;

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
            area.rows().forEach(row -> row(out, row));
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

    private void row(Markup out, ScorecardRow row) {
        out.open("tr");
        name(out, row.indicator());
        for (GridColumn column : model.columns()) {
            String style = column.cell().isRestated(row) ? column.style() + " restated" : column.style();
            out.open("td", "class", style, "data-col", column.groups());
            column.cell().write(out, row);
            out.close();
        }
        out.close();
    }

    private void name(Markup out, RowHeading indicator) {
        IndicatorName name = indicator.name();
        out.open("th", "scope", "row").open("span", "class", "indicator-name");
        out.element("span", name.ref(), "class", "indicator-name__ref");
        out.element("a", title(name), "href", model.addressOf().apply(name));
        out.element("span", indicator.note(), "class", "indicator-name__note");
        out.close().close();
    }

    /** The title, with the member for a row that shows only a part. */
    static String title(IndicatorName name) {
        return name.member().map(member -> name.title() + ", " + member).orElse(name.title());
    }
}
