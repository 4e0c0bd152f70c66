package uk.councilportal.disclosure.rules;

/**
 * Figures that with their signs add up to something the reader knows.
 *
 * @param figures the figures by number
 * @param signs 1 or -1 for each
 * @param totals whether each is a total
 */
record Equation(int[] figures, int[] signs, boolean[] totals) {

    /** The sign of a figure; 0 when it is not in the sum. */
    int signOf(int figure) {
        for (int i = 0; i < figures.length; i++) {
            if (figures[i] == figure) {
                return signs[i];
            }
        }
        return 0;
    }

    /** Two figures the reader takes to be the same. */
    static Equation same(int one, int other) {
        return new Equation(new int[] {one, other}, new int[] {1, -1}, new boolean[2]);
    }

    /** Two parts of a whole. */
    static Equation whole(int whole, int part, int rest) {
        return new Equation(new int[] {part, rest, whole}, new int[] {1, 1, -1}, new boolean[] {false, false, true});
    }
}
