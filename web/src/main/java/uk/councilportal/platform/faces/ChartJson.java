package uk.councilportal.platform.faces;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

/** What Chart.js draws, as text that is safe inside a script element. */
public final class ChartJson {

    private ChartJson() {}

    /**
     * A chart.
     *
     * @param type the word of Chart.js for its kind
     * @param data the points and what they stand over
     * @param options what the page's script has to know of the whole
     */
    public static String of(String type, JsonObjectBuilder data, JsonObjectBuilder options) {
        return Json.createObjectBuilder()
                .add("type", type)
                .add("data", data)
                .add("options", options)
                .build()
                .toString()
                .replace("<", "\\u003c");
    }
}
