package uk.councilportal.entry.view;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import uk.councilportal.platform.faces.Markup;

/**
 * The state of a cell in words, as it stands in the column beside it.
 *
 * @param kind which colour it has: saved, empty, computed, error, conflict
 * @param icon its picture in the sprite
 * @param words the state, "Saved 10:41"
 * @param more what is worth adding, " · estimated"; may be empty
 */
record CellState(String kind, String icon, String words, String more) {

    void write(Markup out) {
        out.open("span", "class", "cell-state cell-state--" + kind);
        out.open("svg", "class", "icon", "aria-hidden", "true", "focusable", "false")
                .open("use", "href", "#" + icon)
                .close()
                .close();
        out.open("span").element("strong", words).text(more).close();
        out.close();
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("kind", kind)
                .add("icon", icon)
                .add("words", words)
                .add("more", more)
                .build();
    }
}
