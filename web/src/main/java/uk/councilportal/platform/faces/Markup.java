package uk.councilportal.platform.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Writes HTML with few words: elements are opened with pairs of attribute names and values, text is always escaped.
 *
 * <p>An attribute whose value is empty or null is left out.
 */
public final class Markup {

    private final ResponseWriter writer;
    private final Deque<String> open = new ArrayDeque<>();

    public Markup(ResponseWriter writer) {
        this.writer = writer;
    }

    /** What would be written, as a text: for scripts that put it in its place. */
    public static String written(Consumer<Markup> content) {
        StringWriter text = new StringWriter();
        FacesContext faces = FacesContext.getCurrentInstance();
        content.accept(new Markup(faces.getRenderKit().createResponseWriter(text, "text/html", "UTF-8")));
        return text.toString();
    }

    /** Opens an element; attributes are name, value, name, value. */
    public Markup open(String element, String... attributes) {
        try {
            writer.startElement(element, null);
            for (int i = 0; i < attributes.length; i += 2) {
                if (attributes[i + 1] != null && !attributes[i + 1].isEmpty()) {
                    writer.writeAttribute(attributes[i], attributes[i + 1], null);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        open.push(element);
        return this;
    }

    /** Closes the innermost open element. */
    public Markup close() {
        try {
            writer.endElement(open.pop());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    public Markup text(String text) {
        try {
            writer.writeText(text, null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    /** An element with nothing but text in it. */
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Words for screen readers only. */
    public Markup hidden(String text) {
        return element("span", text, "class", "visually-hidden");
    }

    /** A mark of the sprite, without a name of its own: words stand beside it. */
    public Markup mark(String name) {
        return open("svg", "aria-hidden", "true", "focusable", "false")
                .open("use", "href", "#" + name)
                .close()
                .close();
    }
}
