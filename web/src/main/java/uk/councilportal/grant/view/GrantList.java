package uk.councilportal.grant.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import uk.councilportal.grant.model.GrantState;
import uk.councilportal.grant.model.GranteeKind;
import uk.councilportal.grant.service.ConsentRequestService;
import uk.councilportal.grant.service.GrantLine;
import uk.councilportal.grant.service.GrantService;
import uk.councilportal.platform.faces.Days;
import uk.councilportal.platform.faces.Messages;

/** Who sees the council's figures today, and who did. */
@Named
@RequestScoped
public class GrantList {

    @Inject
    private GrantService service;

    @Inject
    private ConsentRequestService asked;

    @Inject
    private GrantParameters parameters;

    private List<GrantLine> lines;
    private List<String> requests;

    /** Reads the grants, so that a page nobody may see is refused before it is written. */
    public void load() {
        lines();
    }

    /** Those that show something today. */
    public List<GrantLine> getInForce() {
        return lines().stream()
                .filter(line -> line.state() == GrantState.IN_FORCE)
                .toList();
    }

    /** Those that no longer do. */
    public List<GrantLine> getEnded() {
        return lines().stream()
                .filter(line -> line.state() != GrantState.IN_FORCE)
                .toList();
    }

    /** "1 board and 2 councils see figures of yours today." */
    public String getSentence() {
        return getInForce().isEmpty()
                ? Messages.text("grant.sentence.none")
                : Messages.text("grant.sentence", count(GranteeKind.BOARD), count(GranteeKind.COUNCIL));
    }

    /** The boards that ask the council, a line each; asked for once, however often the page looks. */
    public List<String> getRequests() {
        if (requests == null) {
            requests = asked.ofOwnCouncil().stream()
                    .map(request -> Messages.text("grant.requests.line", request.board(), Days.moment(request.at())))
                    .toList();
        }
        return requests;
    }

    /** What has just been done: given, withdrawn, nothing. */
    public String getDone() {
        return parameters
                .get(GrantParameters.DONE)
                .filter(done -> Messages.has("grant.done." + done))
                .orElse(null);
    }

    /** The grant the reader wants to withdraw, if it is still in force. */
    Optional<GrantLine> find(int id) {
        return getInForce().stream().filter(line -> line.grant().id() == id).findFirst();
    }

    public String getAddress() {
        return GrantParameters.page().toString();
    }

    public String getGiveAddress() {
        return GrantParameters.page().with(GrantParameters.GIVE, "yes").toString();
    }

    /** Where the reader is asked whether to withdraw a grant. */
    public String withdrawAddress(GrantLine line) {
        return GrantParameters.page()
                .with(GrantParameters.WITHDRAW, String.valueOf(line.grant().id()))
                .toString();
    }

    private long count(GranteeKind kind) {
        return getInForce().stream()
                .map(line -> line.grant().grantee())
                .filter(grantee -> grantee.kind() == kind)
                .distinct()
                .count();
    }

    private List<GrantLine> lines() {
        if (lines == null) {
            lines = service.grants();
        }
        return lines;
    }
}
