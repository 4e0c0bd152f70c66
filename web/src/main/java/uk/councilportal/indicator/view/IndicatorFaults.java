package uk.councilportal.indicator.view;

import java.util.List;
import java.util.stream.Stream;
import uk.councilportal.indicator.service.IndicatorRefusedException;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Messages;

/** What is wrong with an indicator that was typed, in words and at its field. */
final class IndicatorFaults {
    private static final String LINKS = "links";
    private static final String FORMULAS = "formulas";

    private IndicatorFaults() {}

    /** Everything that was refused, in the order of the form. */
    static List<Fault> of(IndicatorRefusedException refused) {
        return Stream.of(
                        refused.failures().stream().map(IndicatorFaults::ofField),
                        refused.ofFormulas().stream().map(failure -> ofRow(FORMULAS, "setting.fault.formula", failure)),
                        refused.ofLinks().stream().map(failure -> ofRow(LINKS, "setting.fault.link", failure)))
                .flatMap(faults -> faults)
                .toList();
    }

    private static Fault ofField(ImportFailure failure) {
        return new Fault(
                failure.column(),
                Messages.text("setting.fault", Messages.text("setting.column." + failure.column()), failure.message()));
    }

    private static Fault ofRow(String field, String key, ImportFailure failure) {
        return new Fault(
                field,
                Messages.text(
                        key, failure.line(), Messages.text("setting.column." + failure.column()), failure.message()));
    }
}
