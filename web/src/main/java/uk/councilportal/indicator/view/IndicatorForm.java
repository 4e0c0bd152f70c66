package uk.councilportal.indicator.view;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.indicator.service.IndicatorEntry;
import uk.councilportal.indicator.service.IndicatorSetting;

/** The fields of an indicator as they are typed, by the columns of the files. Everything stays as typed until it is stored. */
public class IndicatorForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String REF = "ref";

    /** How many links more than there are can be typed at once. */
    private static final int EMPTY_LINKS = 1;

    private static final Map<String, String> EMPTY =
            Map.of("standard", "", "comparability", "SAME", "note", "", "dimension", "", "member", "");

    private final LinkedHashMap<String, String> cells;
    private final ArrayList<LinkedHashMap<String, String>> links = new ArrayList<>();
    private int seen;

    IndicatorForm(IndicatorSetting setting) {
        cells = new LinkedHashMap<>(setting.entry().cells());
        setting.entry().links().forEach(link -> links.add(new LinkedHashMap<>(link)));
        for (int i = 0; i < EMPTY_LINKS; i++) {
            links.add(new LinkedHashMap<>(EMPTY));
        }
        seen = setting.revision();
    }

    IndicatorEntry toEntry() {
        cells.replaceAll((column, text) -> text == null ? "" : text);
        links.forEach(link -> link.replaceAll((column, text) -> text == null ? "" : text));
        return new IndicatorEntry(cells, List.copyOf(links));
    }

    String ref() {
        return cells.getOrDefault(REF, "").strip();
    }

    int seen() {
        return seen;
    }

    /** What others have changed has been seen: what is typed follows it. */
    void seenNow(IndicatorSetting setting) {
        seen = setting.revision();
    }

    public Map<String, String> getCells() {
        return cells;
    }

    public List<LinkedHashMap<String, String>> getLinks() {
        return links;
    }
}
