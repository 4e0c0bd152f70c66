package uk.councilportal.commentary.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text ready to be written by a page or a document: paragraphs and bullet lists of words, some of them strong or
 * stressed. It holds no markup, so nothing that was typed can become any.
 *
 * @param blocks the paragraphs and bullets from top to bottom
 */
public record FormattedText(List<Block> blocks) {
    /** Takes a copy of the blocks. */
    public FormattedText {
        blocks = List.copyOf(blocks);
    }

    /** The words alone. */
    public String plain() {
        return blocks.stream().map(Block::plain).collect(Collectors.joining("\n"));
    }

    /**
     * A paragraph, or one bullet of a list; bullets that follow each other are one list.
     *
     * @param bullet whether it is a bullet
     * @param runs its words from left to right
     */
    public record Block(boolean bullet, List<Run> runs) {
        /** Takes a copy of the runs. */
        public Block {
            runs = List.copyOf(runs);
        }

        /** The words alone. */
        public String plain() {
            return runs.stream().map(Run::words).collect(Collectors.joining());
        }
    }

    /**
     * Words in one style.
     *
     * @param words the words as they are to be read
     * @param strong whether they are important
     * @param stressed whether they are stressed
     */
    public record Run(String words, boolean strong, boolean stressed) {}
}
