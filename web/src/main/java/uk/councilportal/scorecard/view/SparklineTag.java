package uk.councilportal.scorecard.view;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import uk.councilportal.platform.faces.Markup;
import uk.councilportal.scorecard.service.ScorecardRow;

/** The line of a row's last months outside the scorecard's table. */
@FacesComponent(SparklineTag.TYPE)
public class SparklineTag extends UIComponentBase {

    public static final String TYPE = "uk.councilportal.Sparkline";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) {
        ScorecardRow row = (ScorecardRow) getAttributes().get("row");
        Sparkline.of(row).write(new Markup(faces.getResponseWriter()));
    }
}
