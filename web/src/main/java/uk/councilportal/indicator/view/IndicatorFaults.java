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

    private IndicatorFaults() {}

    /** Everything that was refused, in the order of the form. */
    static List<Fault> of(IndicatorRefusedException refused) {
        return Stream.concat(
                        refused.failures().stream().map(IndicatorFaults::ofField),
                        refused.ofLinks().stream().map(IndicatorFaults::ofLink))
                .toList();
    }

    private static Fault ofField(ImportFailure failure) {
        return new Fault(
                failure.column(),
                Messages.text("setting.fault", Messages.text("setting.column." + failure.column()), failure.message()));
    }

    private static Fault ofLink(ImportFailure failure) {
        return new Fault(
                LINKS,
                Messages.text(
                        "setting.fault.link",
                        failure.line(),
                        Messages.text("setting.column." + failure.column()),
                        failure.message()));
    }
}
