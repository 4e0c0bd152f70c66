package uk.councilportal.comparison.view;

/**
 * How the line of a council is drawn: colour is the third sign, after the shape of its points and the dashes of its
 * line.
 *
 * @param style which colour and width: focus, one of three colours, or grey
 * @param shape the shape of its points
 * @param dash which dashes; 0 for a line without
 */
public record LineLook(String style, Shape shape, int dash) {

    private static final String FOCUS = "focus";
    private static final String GREY = "grey";
    /** As many lines may have a colour each; more make a chart of one line before the others. */
    private static final int COLOURS = 4;

    /** The shape of a point, for the script that draws the chart and for its key. */
    public enum Shape {
        CIRCLE("circle", "M9 7a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z"),
        TRIANGLE("triangle", "M14 1.5L20 12H8Z"),
        SQUARE("rect", "M9.5 2.5H18.5V11.5H9.5Z"),
        DIAMOND("rectRot", "M14 1L20 7L14 13L8 7Z");

        private final String chartName;
        private final String path;

        Shape(String chartName, String path) {
            this.chartName = chartName;
            this.path = path;
        }

        /** As the chart library names it. */
        public String chartName() {
            return chartName;
        }

        /** As a drawing of 28 by 14 units has it. */
        public String path() {
            return path;
        }
    }

    /** The look of one line among several; the one looked at stands out, the others are told apart by shape and dashes. */
    static LineLook of(int index, boolean focus, LineCrowd crowd) {
        if (focus) {
            return new LineLook(FOCUS, Shape.CIRCLE, 0);
        }
        if (!crowd.focused() && crowd.lines() <= COLOURS) {
            return new LineLook(String.valueOf(index + 1), Shape.values()[index], 0);
        }
        int shapes = Shape.values().length - 1;
        return new LineLook(GREY, Shape.values()[1 + index % shapes], index / shapes % COLOURS);
    }

    /**
     * The lines of one chart.
     *
     * @param lines how many they are
     * @param focused whether one of them is looked at
     */
    record LineCrowd(int lines, boolean focused) {}
}
