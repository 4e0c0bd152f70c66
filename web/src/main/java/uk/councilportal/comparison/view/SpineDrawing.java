package uk.councilportal.comparison.view;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.comparison.service.CouncilProfile;
import uk.councilportal.platform.faces.Markup;

/**
 * The place of a council's figure beside those it is compared with, on a line of its own for each indicator: better, or
 * where nothing is better higher, is to the right. A circle is the council, a diamond its neighbours, a triangle the
 * councils compared, a square its region, an upright line England.
 */
@FacesComponent(SpineDrawing.TYPE)
public class SpineDrawing extends UIComponentBase {

    public static final String TYPE = "uk.councilportal.SpineDrawing";

    private static final double MIDDLE = 12;
    private static final double HALF = 4;
    private static final String TOP = "8";
    private static final String HEIGHT = "8";

    /**
     * What is drawn. The table has the same as text, so it is not spoken.
     *
     * @param figure the council's figure
     * @param beside the others
     * @param spread how the figures of the councils compared lie
     * @param turned whether low is better, so that the scale is turned
     */
    public record Model(BigDecimal figure, Beside beside, Optional<CouncilProfile.Spread> spread, boolean turned) {

        /** Everything on the line. */
        List<BigDecimal> numbers() {
            Stream<BigDecimal> lying = spread.stream()
                    .flatMap(each -> Stream.of(each.lowest(), each.highest()))
                    .flatMap(value -> value.value().stream());
            return Stream.concat(Stream.of(figure), Stream.concat(beside.numbers(), lying))
                    .toList();
        }
    }

    /** What a figure is drawn beside, each as far as it is known. */
    public record Beside(
            Optional<BigDecimal> peers,
            Optional<BigDecimal> neighbours,
            Optional<BigDecimal> region,
            Optional<BigDecimal> england) {

        Stream<BigDecimal> numbers() {
            return Stream.of(peers, neighbours, region, england).flatMap(Optional::stream);
        }
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) {
        write(new Markup(faces.getResponseWriter()), (Model) getAttributes().get("value"));
    }

    static void write(Markup out, Model model) {
        Drawing drawing = new Drawing(out, IntervalScale.of(model.numbers()), model.turned());
        out.open("svg", "class", "spine__plot", "viewBox", "0 0 240 24", "aria-hidden", "true", "focusable", "false");
        drawing.band(
                "spine__range", Optional.of(BigDecimal.valueOf(drawing.scale.lowest())), Optional.of(drawing.end()));
        model.spread().ifPresent(spread -> {
            drawing.band("spine__all", spread.lowest().value(), spread.highest().value());
            drawing.band(
                    "spine__mid",
                    spread.lowerQuartile().value(),
                    spread.upperQuartile().value());
        });
        model.beside().england().ifPresent(drawing::england);
        model.beside()
                .region()
                .ifPresent(
                        at -> drawing.shape("spine__region", at, -HALF, -HALF, HALF, -HALF, HALF, HALF, -HALF, HALF));
        model.beside()
                .peers()
                .ifPresent(at -> drawing.shape("spine__peers", at, 0, -HALF - 1, HALF + 1, HALF, -HALF - 1, HALF));
        model.beside()
                .neighbours()
                .ifPresent(at ->
                        drawing.shape("spine__neighbours", at, 0, -HALF - 1, HALF + 1, 0, 0, HALF + 1, -HALF - 1, 0));
        drawing.council(model.figure());
        out.close();
    }

    /** The shapes of one line. */
    private record Drawing(Markup out, IntervalScale scale, boolean turned) {

        private BigDecimal end() {
            return BigDecimal.valueOf(scale.lowest() + scale.span());
        }

        private double x(BigDecimal number) {
            double place = Double.parseDouble(scale.place(number));
            return turned ? IntervalScale.WIDTH - place : place;
        }

        private void band(String style, Optional<BigDecimal> from, Optional<BigDecimal> to) {
            if (from.isEmpty() || to.isEmpty()) {
                return;
            }
            double left = Math.min(x(from.get()), x(to.get()));
            double width = Math.abs(x(to.get()) - x(from.get()));
            out.open("rect", "class", style, "x", text(left), "y", TOP, "width", text(width), "height", HEIGHT)
                    .close();
        }

        private void england(BigDecimal number) {
            String x = text(x(number));
            out.open("line", "class", "spine__england", "x1", x, "x2", x, "y1", "1", "y2", "23")
                    .close();
        }

        private void shape(String style, BigDecimal number, double... corners) {
            StringBuilder path = new StringBuilder();
            for (int i = 0; i < corners.length; i += 2) {
                path.append(i == 0 ? "M" : "L")
                        .append(text(x(number) + corners[i]))
                        .append(' ')
                        .append(text(MIDDLE + corners[i + 1]));
            }
            out.open("path", "class", style, "d", path.append('Z').toString()).close();
        }

        private void council(BigDecimal number) {
            out.open("circle", "class", "spine__council", "cx", text(x(number)), "cy", "12", "r", "4.5")
                    .close();
        }

        private static String text(double number) {
            return String.format(Locale.ROOT, "%.1f", number);
        }
    }
}
