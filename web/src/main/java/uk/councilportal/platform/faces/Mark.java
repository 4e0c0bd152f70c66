package uk.councilportal.platform.faces;

/**
 * A mark with its words: shape and letter from the sprite, colour from the style sheet.
 *
 * @param block the kind of mark: rag-badge, direction, spc, comparability or verdict
 * @param modifier which one of its kind
 * @param icon its picture in the sprite
 * @param textKey its words in the message bundle
 */
public record Mark(String block, String modifier, String icon, String textKey) {

    /** What the mark means. */
    public String text() {
        return Messages.text(textKey);
    }

    /** Writes the mark with words for screen readers, as tables do. */
    public void write(Markup out) {
        open(out).hidden(text()).close();
    }

    /** Writes the mark with the words beside it. */
    public void writeWithText(Markup out, String words) {
        open(out).element("span", words, "class", block + "__text").close();
    }

    /** Writes the mark alone, for the key, where the words follow. */
    public void writeAlone(Markup out) {
        open(out).close();
    }

    private Markup open(Markup out) {
        return out.open("span", "class", block + " " + block + "--" + modifier).mark(icon);
    }
}
