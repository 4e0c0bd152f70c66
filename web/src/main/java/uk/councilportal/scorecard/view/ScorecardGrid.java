package uk.councilportal.scorecard.view;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import uk.councilportal.platform.faces.Markup;

/**
 * The table of a scorecard: the council's columns over the common row, one block of rows per area.
 *
 * <p>Written in one go, because a component for each of some thousand cells would cost most of the page's time.
 */
@FacesComponent(ScorecardGrid.TYPE)
public class ScorecardGrid extends UIComponentBase {

    public static final String TYPE = "uk.councilportal.ScorecardGrid";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) {
        GridModel model = (GridModel) getAttributes().get("model");
        Markup out = new Markup(faces.getResponseWriter());
        out.open("table", "class", classes(model), "id", "scorecard");
        out.element("caption", model.caption(), "class", "visually-hidden");
        new GridHead(model.columns()).write(out);
        new GridBody(model).write(out);
        out.close();
    }

    private static String classes(GridModel model) {
        List<String> classes = new ArrayList<>(List.of("data-table", "scorecard", "sticky-head", "sticky-first"));
        if (model.hasWideReferences()) {
            classes.add("wide-ref");
        }
        if (model.hasManyMonths()) {
            classes.add("scorecard--months");
        }
        model.hidden().forEach(group -> classes.add("hide-" + group));
        return String.join(" ", classes);
    }
}
