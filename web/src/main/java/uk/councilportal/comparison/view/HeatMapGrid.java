package uk.councilportal.comparison.view;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import uk.councilportal.comparison.view.HeatMapModel.Area;
import uk.councilportal.comparison.view.HeatMapModel.Cell;
import uk.councilportal.comparison.view.HeatMapModel.Column;
import uk.councilportal.comparison.view.HeatMapModel.Place;
import uk.councilportal.comparison.view.HeatMapModel.Row;
import uk.councilportal.disclosure.view.FigureText;
import uk.councilportal.platform.faces.Markup;
import uk.councilportal.platform.faces.Messages;

/**
 * The table of a heat map: letter and figure in each cell, colour as the third sign.
 *
 * <p>Written in one go, because a component for each of some thousand cells would cost most of the page's time.
 */
@FacesComponent(HeatMapGrid.TYPE)
public class HeatMapGrid extends UIComponentBase {

    public static final String TYPE = "uk.councilportal.HeatMapGrid";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) {
        write(new Markup(faces.getResponseWriter()), (HeatMapModel)
                getAttributes().get("model"));
    }

    static void write(Markup out, HeatMapModel map) {
        out.open("table", "class", "data-table heat-map sticky-head sticky-first", "id", "heatmap");
        out.element("caption", map.caption(), "class", "visually-hidden");
        out.open("thead").open("tr");
        out.element("th", Messages.text("compare.indicator"), "scope", "col");
        for (Column column : map.columns()) {
            out.open("th", "scope", "col")
                    .element("a", column.name(), "href", column.address())
                    .close();
        }
        out.close().close();
        map.areas().forEach(area -> area(out, map, area));
        out.close();
    }

    private static void area(Markup out, HeatMapModel map, Area area) {
        String width = String.valueOf(map.columns().size() + 1);
        out.open("tbody").open("tr", "class", "theme");
        out.open("th", "colspan", width, "scope", "rowgroup");
        out.element("span", area.title(), "class", "theme__label").close().close();
        area.rows().forEach(row -> row(out, map, row));
        out.close();
    }

    private static void row(Markup out, HeatMapModel map, Row row) {
        out.open("tr").open("th", "scope", "row");
        out.element("a", row.title(), "href", row.address());
        out.open("br").close();
        out.element("span", row.note(), "class", "polarity").close();
        for (int i = 0; i < row.cells().size(); i++) {
            cell(out, row.cells().get(i), map.columns().get(i).focus());
        }
        out.close();
    }

    private static void cell(Markup out, Cell cell, boolean focus) {
        String style = cell.place().map(Place::style).orElse("no-band");
        out.open("td", "class", focus ? style + " is-focus" : style);
        cell.comparability().ifPresent(mark -> mark.write(out));
        cell.place()
                .ifPresent(place -> out.element("span", Messages.text("heatmap.place." + place), "class", "band")
                        .text(" "));
        out.open("a", "href", cell.address());
        FigureText.write(out, cell.value());
        out.close().close();
    }
}
