package uk.councilportal.council.view;

import java.util.List;
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.council.service.CouncilTypedException;
import uk.councilportal.platform.error.BusinessException;
import uk.councilportal.platform.error.NotFoundException;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Messages;

/** What speaks against something that was asked for about a council, in words and at its field. */
final class CouncilFaults {
    private CouncilFaults() {}

    /**
     * In the order of the form; what is about no field is about the form.
     *
     * @param form the id of the form
     */
    static List<Fault> of(BusinessException failure, String form) {
        if (failure instanceof CouncilTypedException typed) {
            return typed.failures().stream()
                    .map(each -> new Fault(
                            each.column(),
                            Messages.text(
                                    "setting.fault",
                                    Messages.text("councils.column." + each.column()),
                                    each.message())))
                    .toList();
        }
        if (failure instanceof NotFoundException || failure instanceof AccessRefusedException) {
            throw failure;
        }
        return List.of(new Fault(
                form, Messages.text(failure.messageKey(), failure.arguments().toArray())));
    }
}
