package uk.councilportal.disclosure.view;

import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.platform.faces.Markup;
import uk.councilportal.platform.faces.Messages;

/** Writes a figure as a reader sees it: the number with a small unit, or the symbol with its reason for screen readers. */
public final class FigureText {

    private static final String NOT_APPLICABLE = "z";

    private FigureText() {}

    /** A figure, or why there is none. */
    public static void write(Markup out, DisclosedValue value) {
        if (value.symbol().isPresent()) {
            symbol(out, value.displayed(), value.reason());
            return;
        }
        out.open("span", "class", value.smallNumber() ? "measure-value small-number" : "measure-value");
        number(out, value.displayed());
        value.smallBy()
                .ifPresent(policy -> out.hidden(Messages.text("figure.small", policy.lowest(), policy.threshold())));
        out.close();
    }

    /** A number with its sign, if it has one, set smaller. */
    public static void number(Markup out, String displayed) {
        if (displayed.endsWith("%")) {
            out.text(displayed.substring(0, displayed.length() - 1));
            out.element("span", "%", "class", "measure-value__unit");
        } else {
            out.text(displayed);
        }
    }

    /** A symbol of the official statistics; the reason is spoken, not drawn. */
    public static void symbol(Markup out, String symbol, String reason) {
        out.open("span", "class", symbol.equals("c") ? "suppressed" : "symbol")
                .element("span", symbol, "aria-hidden", "true")
                .hidden(reason)
                .close();
    }

    /** A cell that can hold no figure. */
    public static void notApplicable(Markup out) {
        symbol(out, NOT_APPLICABLE, Messages.text("figure.notApplicable"));
    }
}
