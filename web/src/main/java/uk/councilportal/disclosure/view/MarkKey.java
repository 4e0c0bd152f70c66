package uk.councilportal.disclosure.view;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.util.Set;
import uk.councilportal.disclosure.model.DisclosurePolicy;
import uk.councilportal.platform.faces.Mark;
import uk.councilportal.platform.faces.Markup;
import uk.councilportal.platform.faces.Messages;

/** The key under a table: only marks that occur in it. */
@FacesComponent(MarkKey.TYPE)
public class MarkKey extends UIComponentBase {

    public static final String TYPE = "uk.councilportal.MarkKey";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) {
        KeyOfMarks key = (KeyOfMarks) getAttributes().get("value");
        Markup out = new Markup(faces.getResponseWriter());
        out.open("section", "class", "key", "aria-labelledby", "key");
        out.element("h2", Messages.text("key.title"), "class", "key__title small", "id", "key");
        key.groups().forEach(marks -> marks(out, marks));
        if (!key.symbols().isEmpty()) {
            symbols(out, key.symbols());
        }
        if (key.restated()) {
            restated(out);
        }
        if (!key.small().isEmpty()) {
            small(out, key.small());
        }
        if (key.broken()) {
            broken(out);
        }
        out.close();
    }

    private static void marks(Markup out, Set<Mark> marks) {
        out.open("dl");
        for (Mark mark : marks) {
            out.open("div").open("dt");
            mark.write(out);
            out.close();
            out.element("dd", Messages.text("key." + mark.textKey())).close();
        }
        out.close();
    }

    private static void symbols(Markup out, Set<String> symbols) {
        out.open("dl");
        for (String symbol : symbols) {
            out.open("div").element("dt", symbol, "class", "key__symbol");
            out.element("dd", Messages.text("key.symbol." + symbol)).close();
        }
        out.close();
    }

    private static void small(Markup out, Set<DisclosurePolicy> policies) {
        String counts = policies.stream()
                .map(policy -> Messages.text("key.small.counts", policy.lowest(), policy.threshold()))
                .distinct()
                .sorted()
                .reduce((one, other) -> Messages.text("key.small.or", one, other))
                .orElseThrow();
        out.open("dl").open("div").open("dt");
        out.element("span", Messages.text("key.small.example"), "class", "small-number")
                .close();
        out.element("dd", Messages.text("key.small", counts)).close().close();
    }

    private static void broken(Markup out) {
        out.open("dl").open("div").element("dt", Messages.text("redefined.mark"), "class", "key__symbol");
        out.element("dd", Messages.text("key.redefined")).close().close();
    }

    private static void restated(Markup out) {
        out.open("dl").open("div").open("dt").open("span", "class", "restated");
        out.text(Messages.text("key.restated.example"));
        out.element("span", Messages.text("figure.restated.mark"), "class", "restated__mark")
                .close()
                .close();
        out.element("dd", Messages.text("key.restated")).close().close();
    }
}
