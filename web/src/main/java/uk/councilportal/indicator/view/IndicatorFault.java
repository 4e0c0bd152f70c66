package uk.councilportal.indicator.view;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import uk.councilportal.indicator.service.IndicatorRefusedException;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.faces.Messages;

/**
 * One thing to put right.
 *
 * @param field the id of the field it is about
 * @param words what is wrong and what to write instead
 */
public record IndicatorFault(String field, String words) implements Serializable {
    private static final String LINKS = "links";

    /** Everything that was refused, in the order of the form. */
    static List<IndicatorFault> of(IndicatorRefusedException refused) {
        return Stream.concat(
                        refused.failures().stream().map(IndicatorFault::ofField),
                        refused.ofLinks().stream().map(IndicatorFault::ofLink))
                .toList();
    }

    private static IndicatorFault ofField(ImportFailure failure) {
        return new IndicatorFault(
                failure.column(),
                Messages.text("setting.fault", Messages.text("setting.column." + failure.column()), failure.message()));
    }

    private static IndicatorFault ofLink(ImportFailure failure) {
        return new IndicatorFault(
                LINKS,
                Messages.text(
                        "setting.fault.link",
                        failure.line(),
                        Messages.text("setting.column." + failure.column()),
                        failure.message()));
    }
}
