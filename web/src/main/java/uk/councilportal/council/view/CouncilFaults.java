package uk.councilportal.council.view;

import java.util.List;
import java.util.function.Function;
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.council.service.CouncilProblem;
import uk.councilportal.council.service.CouncilRefusedException;
import uk.councilportal.council.service.CouncilTypedException;
import uk.councilportal.platform.error.BusinessException;
import uk.councilportal.platform.error.NotFoundException;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Messages;

/** What speaks against something that was asked for about a council, in words and at its field. */
final class CouncilFaults {
    private CouncilFaults() {}

    /**
     * In the order of the form.
     *
     * @param form the id of the form, which everything is about that speaks against it as a whole
     * @param field the id of the field that a problem is about, or of the form
     */
    static List<Fault> of(BusinessException failure, String form, Function<CouncilProblem, String> field) {
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
        String about = failure instanceof CouncilRefusedException refused ? field.apply(refused.problem()) : form;
        return List.of(new Fault(
                about, Messages.text(failure.messageKey(), failure.arguments().toArray())));
    }
}
