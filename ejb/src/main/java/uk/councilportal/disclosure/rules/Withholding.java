package uk.councilportal.disclosure.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which figures of a table are withheld so far. Withholding only ever grows, so every repetition ends.
 *
 * <p>Begins with the small counts (statistics and disclosure, 3.2).
 */
final class Withholding {

    /**
     * A figure that could be withheld to protect another.
     *
     * @param figure its number
     * @param figures the figure
     * @param total whether it is a total
     */
    private record Candidate(int figure, Figure facts, boolean total) {

        /** Parts before totals, protected figures before public ones, the smallest first, then the order of the table. */
        static final Comparator<Candidate> ORDER = Comparator.<Candidate, Boolean>comparing(
                        candidate -> !candidate.facts.policy().kind().protectsSmallCounts())
                .thenComparing(Candidate::total)
                .thenComparing(Candidate::number)
                .thenComparing(Candidate::figure);

        BigDecimal number() {
            return facts.number();
        }
    }

    private final List<Figure> figures;
    private final BitSet withheld = new BitSet();

    Withholding(List<Figure> figures) {
        this.figures = figures;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (figure.small() && figure.seen()) {
                withheld.set(i);
            }
        }
    }

    Figure figure(int number) {
        return figures.get(number);
    }

    boolean isWithheld(int figure) {
        return withheld.get(figure);
    }

    void withhold(int figure) {
        withheld.set(figure);
    }

    /** Withholds what follows from a withheld figure, a zero included. */
    boolean withholdFollowing(int figure) {
        boolean withholds = !withheld.get(figure) && !figures.get(figure).open();
        withheld.set(figure, withholds || withheld.get(figure));
        return withholds;
    }

    boolean canBeWithheld(int figure) {
        return !withheld.get(figure) && figures.get(figure).canBeWithheld();
    }

    /** Whether the reader lacks the exact number. */
    boolean isUnknown(int figure) {
        Figure facts = figures.get(figure);
        return !facts.open()
                && (withheld.get(figure) || !facts.seen() || facts.rounding().rounds());
    }

    /** Whether the reader must not be able to work the number out. */
    boolean needsProtection(int figure) {
        return withheld.get(figure) || figures.get(figure).small();
    }

    long down(int figure) {
        return figures.get(figure).down(withheld.get(figure));
    }

    long up(int figure) {
        return figures.get(figure).up(withheld.get(figure));
    }

    /** Withholds the best candidate of the equations, if there is one. */
    boolean withholdOneOf(List<Equation> equations) {
        Optional<Candidate> best = equations.stream()
                .flatMap(equation -> Arrays.stream(positions(equation))
                        .mapToObj(at -> new Candidate(
                                equation.figures()[at], figures.get(equation.figures()[at]), equation.totals()[at])))
                .min(Candidate.ORDER);
        best.ifPresent(candidate -> withhold(candidate.figure()));
        return best.isPresent();
    }

    private int[] positions(Equation equation) {
        int[] all = equation.figures();
        return IntStream.range(0, all.length)
                .filter(at -> canBeWithheld(all[at]))
                .toArray();
    }
}
