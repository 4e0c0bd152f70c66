package uk.councilportal.council.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.model.Succession;
import uk.councilportal.platform.faces.Days;
import uk.councilportal.platform.faces.Messages;

/** What has been done with a council, what it was before and what follows it. */
@Named
@RequestScoped
public class CouncilHistory {
    @Inject
    private CouncilPage page;

    /** A line of what has been done. */
    public record Change(String at, String what, String state, String by, String reason) {}

    public List<Change> getChanges() {
        return page.getDetails().changes().stream()
                .map(each -> new Change(
                        Days.moment(each.at()),
                        CouncilWords.change(each),
                        CouncilWords.state(each.state()),
                        each.by(),
                        each.policy().map(PolicyForm::words).orElse(each.reason())))
                .toList();
    }

    /** By which council it is followed and since when; empty where it is not. */
    public String getSuccession() {
        return page.getDetails()
                .succession()
                .map(each -> Messages.text(
                        "councils.succession." + each.kind(), name(each.successor()), Days.shown(each.since())))
                .orElse("");
    }

    /** The page of the council by which it is followed; empty where it is not. */
    public String getSuccessor() {
        return page.getDetails()
                .succession()
                .map(each -> CouncilParameters.page(each.successor()).toString())
                .orElse("");
    }

    /** The councils it follows, a sentence each. */
    public List<String> getFormer() {
        return page.getDetails().former().stream().map(this::former).toList();
    }

    private String former(Succession each) {
        return Messages.text("councils.former." + each.kind(), name(each.former()), Days.shown(each.since()));
    }

    /** "Rotherham (E08000018)". */
    String name(AuthorityCode code) {
        return page.getDetails().names().getOrDefault(code, code.value()) + " (" + code + ")";
    }
}
