package uk.councilportal.scorecard.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import uk.councilportal.indicator.exchange.PublishedFormats;
import uk.councilportal.indicator.exchange.ReportRow;
import uk.councilportal.indicator.model.FigureKind;
import uk.councilportal.indicator.model.ReportDeadline;
import uk.councilportal.indicator.model.ReportLayout;
import uk.councilportal.platform.faces.Messages;

/** What can be chosen about a layout, with words; the values are those of the files of reports. */
@Named
@RequestScoped
public class LayoutOptions {
    private static final String FORMAT = "layouts.format.";
    private static final String DEADLINE = "layouts.deadline.";
    private static final String FIGURE = "layouts.figure.";
    private static final String DIFFERENCE = "layouts.difference.";

    /** The published formats. */
    public Map<String, String> getFormats() {
        Map<String, String> formats = new LinkedHashMap<>();
        PublishedFormats.list().forEach(format -> formats.put(Messages.text(FORMAT + format.code()), format.code()));
        return formats;
    }

    /** The cells of a published format; nothing for one that does not exist. */
    static Map<String, String> cellsOf(String format) {
        return PublishedFormats.list().stream()
                .filter(layout -> layout.code().equals(format))
                .findFirst()
                .map((ReportLayout layout) -> ReportRow.of(layout))
                .orElse(Map.of());
    }

    public Map<String, String> getFigures() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (FigureKind kind : FigureKind.values()) {
            kinds.put(Messages.text(FIGURE + kind), kind.name());
        }
        return kinds;
    }

    /** The days by which a month can be due. */
    public Map<String, String> getDeadlines() {
        Map<String, String> deadlines = new LinkedHashMap<>();
        for (ReportDeadline.Kind kind : ReportDeadline.Kind.values()) {
            IntStream.rangeClosed(1, kind.most())
                    .mapToObj(number -> new ReportDeadline(kind, number))
                    .forEach(deadline -> deadlines.put(words(deadline), deadline.toString()));
        }
        return deadlines;
    }

    static String words(ReportDeadline deadline) {
        return Messages.text(DEADLINE + deadline.kind(), deadline.number());
    }

    public Map<String, String> getDifferences() {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put(Messages.text(DIFFERENCE + "SIGNED"), "SIGNED");
        forms.put(Messages.text(DIFFERENCE + "SIZE"), "SIZE");
        return forms;
    }
}
