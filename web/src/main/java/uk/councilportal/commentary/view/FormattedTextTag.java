package uk.councilportal.commentary.view;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.util.List;
import uk.councilportal.commentary.model.FormattedText;
import uk.councilportal.commentary.model.FormattedText.Block;
import uk.councilportal.commentary.model.FormattedText.Run;
import uk.councilportal.platform.faces.Markup;

/**
 * A text in paragraphs and bullets.
 *
 * <p>Five elements are all it can write, and every word goes through the writer's escaping: what was typed cannot become
 * markup, whatever it is.
 */
@FacesComponent(FormattedTextTag.TYPE)
public class FormattedTextTag extends UIComponentBase {

    public static final String TYPE = "uk.councilportal.FormattedText";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) {
        FormattedText text = (FormattedText) getAttributes().get("value");
        write(new Markup(faces.getResponseWriter()), text);
    }

    static void write(Markup out, FormattedText text) {
        boolean inList = false;
        for (Block block : text.blocks()) {
            if (block.bullet() && !inList) {
                out.open("ul");
            } else if (!block.bullet() && inList) {
                out.close();
            }
            inList = block.bullet();
            out.open(block.bullet() ? "li" : "p");
            runs(out, block.runs());
            out.close();
        }
        if (inList) {
            out.close();
        }
    }

    private static void runs(Markup out, List<Run> runs) {
        for (Run run : runs) {
            if (run.strong()) {
                out.open("strong");
            }
            if (run.stressed()) {
                out.open("em");
            }
            out.text(run.words());
            if (run.stressed()) {
                out.close();
            }
            if (run.strong()) {
                out.close();
            }
        }
    }
}
