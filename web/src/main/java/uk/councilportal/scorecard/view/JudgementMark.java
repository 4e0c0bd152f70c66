package uk.councilportal.scorecard.view;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import uk.councilportal.platform.faces.Markup;

/** One rating, direction or signal outside the scorecard's table. */
@FacesComponent(JudgementMark.TYPE)
public class JudgementMark extends UIComponentBase {

    public static final String TYPE = "uk.councilportal.JudgementMark";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) {
        Mark mark = (Mark) getAttributes().get("value");
        Object words = getAttributes().get("words");
        Markup out = new Markup(faces.getResponseWriter());
        if (words == null) {
            mark.write(out);
        } else {
            mark.writeWithText(out, words.toString());
        }
    }
}
