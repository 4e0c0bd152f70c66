package uk.councilportal.platform.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

/** One rating, direction, signal or grade with its words, where a page places it. */
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
