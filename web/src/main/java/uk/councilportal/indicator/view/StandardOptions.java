package uk.councilportal.indicator.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.platform.faces.Messages;

/** What can be chosen about a standard indicator, with words; the values are those of the files. */
@Named
@RequestScoped
public class StandardOptions {
    private static final String DISCLOSURE = "standard.disclosure.";

    @Inject
    private StandardView view;

    /** The measure types, and that of the indicator where a file has given it another. */
    public Map<String, String> getMeasureTypes() {
        return options("measure_type", StandardCells.MEASURE_TYPES);
    }

    /** The tiers, and that of the indicator where a file has given it another. */
    public Map<String, String> getTiers() {
        return options("tier", StandardCells.TIERS);
    }

    /** What figures can be about. */
    public Map<String, String> getKinds() {
        return labelled("CHILD_COUNT", "WORKFORCE", "NONE");
    }

    /** To what counts can be rounded. */
    public Map<String, String> getRoundings() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put(Messages.text(DISCLOSURE + "unrounded"), "");
        options.putAll(labelled("ROUND5", "ROUND10"));
        return options;
    }

    /** What can become of a zero. */
    public Map<String, String> getZeros() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put(Messages.text(DISCLOSURE + "zeroShown"), "");
        options.putAll(labelled("ZERO"));
        return options;
    }

    private static Map<String, String> labelled(String... values) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String value : values) {
            options.put(Messages.text(DISCLOSURE + value), value);
        }
        return options;
    }

    private Map<String, String> options(String column, List<String> known) {
        Map<String, String> options = new LinkedHashMap<>();
        known.forEach(value -> options.put(StandardCells.words(column, value), value));
        String own = view.getForm().getCells().getOrDefault(column, "");
        if (!own.isEmpty()) {
            options.putIfAbsent(StandardCells.words(column, own), own);
        }
        return options;
    }
}
