package uk.councilportal.scorecard.view;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.function.Consumer;
import uk.councilportal.platform.faces.Markup;

/** Takes markup as text, so that a test can read what a browser would get; words are escaped as the real writer does. */
public final class WrittenMarkup extends ResponseWriter {

    private final StringWriter text = new StringWriter();
    private boolean startOpen;

    private WrittenMarkup() {}

    /** What was written. */
    public static String of(Consumer<Markup> writing) {
        WrittenMarkup written = new WrittenMarkup();
        writing.accept(new Markup(written));
        return written.text.toString();
    }

    @Override
    public void startElement(String name, UIComponent component) {
        closeStart();
        text.append('<').append(name);
        startOpen = true;
    }

    @Override
    public void endElement(String name) {
        closeStart();
        text.append("</").append(name).append('>');
    }

    @Override
    public void writeAttribute(String name, Object value, String property) {
        text.append(' ')
                .append(name)
                .append("=\"")
                .append(String.valueOf(value))
                .append('"');
    }

    @Override
    public void writeText(Object value, String property) {
        closeStart();
        text.append(
                String.valueOf(value).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    private void closeStart() {
        if (startOpen) {
            text.append('>');
            startOpen = false;
        }
    }

    @Override
    public void writeURIAttribute(String name, Object value, String property) {
        writeAttribute(name, value, property);
    }

    @Override
    public void writeText(char[] value, int offset, int length) {
        writeText(new String(value, offset, length), null);
    }

    @Override
    public void writeComment(Object comment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void write(char[] value, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getContentType() {
        return "text/html";
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void startDocument() {}

    @Override
    public void endDocument() {}

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
