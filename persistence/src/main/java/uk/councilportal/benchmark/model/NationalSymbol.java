package uk.councilportal.benchmark.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why a national statistic has no number: the symbols of official statistics, kept apart from one another and from zero.
 *
 * <p>Obsolete marks of older editions are read as what they mean today: {@code :} as x, {@code ~} and {@code k} as low.
 */
public enum NationalSymbol {
    /** The figure would have no meaning. */
    NOT_APPLICABLE("z", "not applicable", ""),
    /** There is no figure. */
    UNAVAILABLE("x", "not available", ":"),
    /** The figure is withheld to protect people. */
    CONFIDENTIAL("c", "suppressed", ""),
    /** The figure rounds to zero but is not zero. */
    LOW("low", "rounds to zero", "~ k"),
    /** The figure is too unreliable to be shown. */
    UNRELIABLE("u", "unreliable", ""),
    /** The source does not tell whether the figure is missing or suppressed. */
    NOT_PUBLISHED("-", "missing or suppressed", "");

    private final String mark;
    private final String words;
    private final String obsolete;

    NationalSymbol(String mark, String words, String obsolete) {
        this.mark = mark;
        this.words = words;
        this.obsolete = obsolete;
    }

    /** The symbol a text stands for. */
    public static Optional<NationalSymbol> find(String text) {
        return Arrays.stream(values()).filter(symbol -> symbol.isWritten(text)).findFirst();
    }

    private boolean isWritten(String text) {
        return mark.equals(text)
                || (!text.isEmpty() && Arrays.asList(obsolete.split(" ")).contains(text));
    }

    /** As the statistics print it. */
    public String mark() {
        return mark;
    }

    /** The meaning, without capital and full stop. */
    public String words() {
        return words;
    }
}
