package uk.councilportal.commentary.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import uk.councilportal.commentary.model.FormattedText;
import uk.councilportal.commentary.model.FormattedText.Block;
import uk.councilportal.commentary.model.FormattedText.Run;

/**
 * Reads a text as it was typed, in a small part of Markdown (CommonMark):
 *
 * <ul>
 *   <li>a blank line begins a new paragraph; a single line break stays one;
 *   <li>a line that begins with "- " or "* " is a bullet;
 *   <li>"**strong**" is important, "*stressed*" is stressed.
 * </ul>
 *
 * <p>Nothing else is known: links, pictures, headings, numbered lists, tables, entities and HTML stay exactly the
 * characters that were typed. A text that is signed off with figures leads nowhere and loads nothing.
 */
public final class CommentaryParser {
    /** Lists alone: headings, quotes, code and HTML are paragraphs of the characters that were typed. */
    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(Set.of(ListBlock.class)).build();

    /** What begins a link, a picture, HTML, code, an entity, an escape or another way to stress words. */
    private static final Pattern UNKNOWN = Pattern.compile("[\\\\\\[<`&_]");

    /** What begins a numbered list. */
    private static final Pattern NUMBERED = Pattern.compile("(\\d)([.)])(?=\\s|$)", Pattern.MULTILINE);

    private CommentaryParser() {}

    /** The text in paragraphs and bullets; none for a text of blanks. */
    public static FormattedText parse(String body) {
        Reader reader = new Reader();
        PARSER.parse(known(body)).accept(reader);
        return new FormattedText(reader.blocks);
    }

    /** The text with everything that is not known escaped, so that it is read as it stands. */
    private static String known(String body) {
        String plain = UNKNOWN.matcher(body).replaceAll("\\\\$0");
        return NUMBERED.matcher(plain).replaceAll("$1\\\\$2");
    }

    /** Takes over what is known and writes everything else as words. */
    private static final class Reader extends AbstractVisitor {
        private final List<Block> blocks = new ArrayList<>();
        private final List<Run> runs = new ArrayList<>();
        private boolean bullet;
        private boolean strong;
        private boolean stressed;

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            end();
        }

        @Override
        public void visit(ListItem item) {
            boolean around = bullet;
            bullet = true;
            visitChildren(item);
            bullet = around;
        }

        @Override
        public void visit(StrongEmphasis emphasis) {
            boolean around = strong;
            strong = true;
            visitChildren(emphasis);
            strong = around;
        }

        @Override
        public void visit(Emphasis emphasis) {
            boolean around = stressed;
            stressed = true;
            visitChildren(emphasis);
            stressed = around;
        }

        @Override
        public void visit(Text text) {
            say(text.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            say("\n");
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            say("\n");
        }

        private void say(String words) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).strong() == strong && runs.get(last).stressed() == stressed) {
                runs.set(last, new Run(runs.get(last).words() + words, strong, stressed));
            } else {
                runs.add(new Run(words, strong, stressed));
            }
        }

        private void end() {
            if (!runs.isEmpty()) {
                blocks.add(new Block(bullet, runs));
                runs.clear();
            }
        }
    }
}
