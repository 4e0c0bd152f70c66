package uk.councilportal.indicator.view;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.indicator.service.IndicatorEntry;
import uk.councilportal.indicator.service.IndicatorSetting;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.MonthCell;

/** The fields of an indicator as they are typed, by the columns of the files. Everything stays as typed until it is stored. */
public class IndicatorForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String REF = "ref";

    /** How many links more than there are can be typed at once. */
    private static final int EMPTY_LINKS = 1;

    private static final Map<String, String> EMPTY =
            Map.of("standard", "", "comparability", "SAME", "note", "", "dimension", "", "member", "");

    private static final List<String> MONTHS = List.of("from", "to");
    private static final Map<String, String> EMPTY_FORMULA = Map.of(
            "numerator",
            "",
            "denominator",
            "",
            "multiplier",
            "",
            "annualised",
            "no",
            "from",
            "",
            "to",
            "",
            "period_types",
            "",
            "dimension",
            "");

    private final LinkedHashMap<String, String> cells;
    private final ArrayList<LinkedHashMap<String, String>> links = new ArrayList<>();
    private final ArrayList<LinkedHashMap<String, String>> formulas = new ArrayList<>();
    private int seen;

    IndicatorForm(IndicatorSetting setting) {
        cells = new LinkedHashMap<>(setting.entry().cells());
        setting.entry().links().forEach(link -> links.add(new LinkedHashMap<>(link)));
        for (int i = 0; i < EMPTY_LINKS; i++) {
            links.add(new LinkedHashMap<>(EMPTY));
        }
        setting.entry().formulas().ifPresent(kept -> kept.forEach(row -> formulas.add(new LinkedHashMap<>(row))));
        addFormula();
        seen = setting.revision();
    }

    /** Adds an empty row for another formula. */
    final void addFormula() {
        formulas.add(new LinkedHashMap<>(EMPTY_FORMULA));
    }

    /** What is typed. */
    public IndicatorEntry toEntry() {
        cells.replaceAll((column, text) -> text == null ? "" : text);
        links.forEach(link -> link.replaceAll((column, text) -> text == null ? "" : text));
        formulas.forEach(row -> row.replaceAll(IndicatorForm::written));
        return new IndicatorEntry(cells, List.copyOf(links), Optional.of(List.copyOf(formulas)));
    }

    /** As the files have it: a month may be written here in any way. */
    private static String written(String column, String text) {
        String typed = text == null ? "" : text.strip();
        return MONTHS.contains(column)
                ? MonthCell.meant(typed).map(ReportingMonth::toString).orElse(typed)
                : typed;
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

    public List<LinkedHashMap<String, String>> getFormulas() {
        return formulas;
    }

    public List<LinkedHashMap<String, String>> getLinks() {
        return links;
    }
}
