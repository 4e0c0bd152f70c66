package uk.councilportal.scorecard.view;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import uk.councilportal.platform.faces.Markup;
import uk.councilportal.scorecard.service.PeriodFigure;

/** The figure of a period outside the scorecard's table, with its marks: restated, provisional, estimated. */
@FacesComponent(PeriodFigureTag.TYPE)
public class PeriodFigureTag extends UIComponentBase {

    public static final String TYPE = "uk.councilportal.PeriodFigure";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) {
        PeriodFigure figure = (PeriodFigure) getAttributes().get("value");
        new FigureWriter().period(new Markup(faces.getResponseWriter()), figure);
    }
}
