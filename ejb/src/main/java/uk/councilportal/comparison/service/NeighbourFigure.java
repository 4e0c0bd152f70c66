package uk.councilportal.comparison.service;

import uk.councilportal.disclosure.model.DataSymbol;
import uk.councilportal.disclosure.model.DisclosedValue;

/**
 * What a figure is held against: the mean of the council's statistical neighbours, or what comes nearest to it.
 *
 * @param basis whose mean it is
 * @param mean the mean, with how many councils have a figure in it
 * @param origin where a national mean comes from; empty for any other but the version of the neighbour model
 */
public record NeighbourFigure(Basis basis, PeerFigure mean, References.Origin origin) {

    /** Whose mean it is, the first to be taken first. */
    public enum Basis {
        /** The council's statistical neighbours, of the same month, as far as the reader sees their figures. */
        NEIGHBOURS_SEEN,
        /** The council's statistical neighbours in official statistics. */
        NEIGHBOURS_NATIONAL,
        /** The other councils that are compared, whether or not they are neighbours. */
        OTHERS
    }

    /** Nothing, for a figure that is not off target. */
    static NeighbourFigure unasked() {
        return new NeighbourFigure(
                Basis.OTHERS,
                new PeerFigure(
                        DisclosedValue.marked(
                                DataSymbol.NOT_APPLICABLE, "only what is off target is held against neighbours"),
                        0,
                        0),
                new References.Origin("", "", false, "", ""));
    }
}
