package uk.councilportal.comparison.view;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.util.Optional;
import uk.councilportal.comparison.model.Interval;
import uk.councilportal.platform.faces.Markup;

/** The interval of a figure as a line with ends, the figure as a point, and a dashed line for what it is compared with. */
@FacesComponent(IntervalDrawing.TYPE)
public class IntervalDrawing extends UIComponentBase {

    public static final String TYPE = "uk.councilportal.IntervalDrawing";

    private static final String[] HIGH = {"0", "24"};
    private static final String[] FLAT = {"12", "12"};
    private static final String[] END = {"8", "16"};

    /**
     * What is drawn. The table has the same as text, so it is not spoken.
     *
     * @param scale the line of the whole table
     * @param figure the figure
     * @param interval its interval
     * @param beside what it is compared with, if that is known
     */
    public record Model(IntervalScale scale, BigDecimal figure, Interval interval, Optional<BigDecimal> beside) {}

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) {
        write(new Markup(faces.getResponseWriter()), (Model) getAttributes().get("value"));
    }

    static void write(Markup out, Model model) {
        String left = model.scale().place(model.interval().lower());
        String right = model.scale().place(model.interval().upper());
        out.open(
                "svg",
                "class",
                "interval",
                "viewBox",
                "0 0 240 24",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
        model.beside().map(model.scale()::place).ifPresent(place -> line(out, "interval__england", place, place, HIGH));
        line(out, "", left, right, FLAT);
        line(out, "", left, left, END);
        line(out, "", right, right, END);
        out.open("circle", "cx", model.scale().place(model.figure()), "cy", "12", "r", "4.5")
                .close();
        out.close();
    }

    private static void line(Markup out, String style, String from, String to, String[] height) {
        out.open("line", "class", style, "x1", from, "x2", to, "y1", height[0], "y2", height[1])
                .close();
    }
}
