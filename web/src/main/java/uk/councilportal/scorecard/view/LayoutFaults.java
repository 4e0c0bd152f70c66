package uk.councilportal.scorecard.view;

import java.util.List;
import java.util.Map;
import uk.councilportal.indicator.model.LayoutColumn;
import uk.councilportal.indicator.service.SettingRefusedException;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Messages;

/** What is wrong with a layout that was typed, in words and at its field. */
final class LayoutFaults {
    private static final String COLUMNS = "columns";
    private static final Map<String, String> FIELDS =
            Map.of("MONTHS", "months", "YEARS", "years", "AREA_FIGURES", "area");

    private LayoutFaults() {}

    /** Everything that was refused. */
    static List<Fault> of(SettingRefusedException refused, LayoutForm form) {
        return refused.failures().stream().map(failure -> fault(failure, form)).toList();
    }

    private static Fault fault(ImportFailure failure, LayoutForm form) {
        String field = fieldOf(failure.column(), form);
        String label = Messages.text("layouts.field." + field);
        return new Fault(field, Messages.text("setting.fault", label, LayoutColumnList.spoken(failure.message())));
    }

    /** The field a fault is at: what is written on a column, such as its months, has a field of its own. */
    static String fieldOf(String column, LayoutForm form) {
        return column.equals(COLUMNS)
                ? form.getColumns().getNames().stream()
                        .filter(name -> isUnreadable(form.word(name)))
                        .findFirst()
                        .map(FIELDS::get)
                        .orElse(COLUMNS)
                : column;
    }

    private static boolean isUnreadable(String word) {
        try {
            LayoutColumn.of(word);
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
