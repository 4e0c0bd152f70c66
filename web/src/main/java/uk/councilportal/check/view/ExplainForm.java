package uk.councilportal.check.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.councilportal.check.service.CheckReasonException;
import uk.councilportal.check.service.CheckService;
import uk.councilportal.check.service.FindingNotFoundException;
import uk.councilportal.check.service.FindingPlace;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.Redirect;
import uk.councilportal.submission.service.MonthClosedException;

/** The form in which the reason for one warning is given; which one stands in the address. */
@Named
@RequestScoped
public class ExplainForm {

    @Inject
    private CheckService checks;

    @Inject
    private ChecksView view;

    private String problem = "";

    /** What was typed; the field stands in a list, so its name is its own. */
    public String getReason() {
        return view.get("reason").orElse("");
    }

    /** What was wrong with what was sent; empty when nothing was. */
    public String getProblem() {
        return problem;
    }

    /** Keeps the reason and goes on to the next warning without one. */
    public void keep() {
        FindingItem item = view.chosen().orElse(null);
        if (item == null) {
            problem = Messages.text("check.notFound", "");
            return;
        }
        try {
            checks.accept(place(item), getReason());
            Redirect.to(next(item));
        } catch (CheckReasonException | FindingNotFoundException | MonthClosedException refused) {
            problem = Messages.text(
                    refused.messageKey(), item.line().finding().code().value());
        }
    }

    private FindingPlace place(FindingItem item) {
        return new FindingPlace(
                view.getList().report(),
                view.getList().month(),
                item.line().finding().cell(),
                item.line().finding().kind());
    }

    private PageAddress next(FindingItem item) {
        List<FindingItem> open = view.items().stream()
                .filter(other -> !other.isError() && !other.isExplained() && !other.isChosen())
                .toList();
        PageAddress page = view.address().with(ChecksView.DONE, "kept");
        return open.isEmpty() ? page : page.with(ChecksView.EXPLAIN, open.get(0).getKey());
    }
}
