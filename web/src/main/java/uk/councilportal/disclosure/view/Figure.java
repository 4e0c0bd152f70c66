package uk.councilportal.disclosure.view;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.platform.faces.Markup;

/** One figure where a page places it. */
@FacesComponent(Figure.TYPE)
public class Figure extends UIComponentBase {

    public static final String TYPE = "uk.councilportal.Figure";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) {
        DisclosedValue value = (DisclosedValue) getAttributes().get("value");
        Markup out = new Markup(faces.getResponseWriter());
        if (getAttributes().get("headline") == null) {
            FigureText.write(out, value);
            return;
        }
        out.open("span", "class", "measure-value measure-value--headline");
        FigureText.write(out, value);
        out.close();
    }
}
