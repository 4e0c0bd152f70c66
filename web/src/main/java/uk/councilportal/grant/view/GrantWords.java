package uk.councilportal.grant.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import uk.councilportal.grant.model.GrantState;
import uk.councilportal.grant.model.KeptGrant;
import uk.councilportal.grant.service.GrantLine;
import uk.councilportal.platform.faces.Days;
import uk.councilportal.platform.faces.Messages;

/** What the page of grants says about one of them. */
@Named
@RequestScoped
public class GrantWords {

    /** "Board" or "Council". */
    public String kind(GrantLine line) {
        return Messages.text("grant.kind." + line.grant().grantee().kind());
    }

    /** "61 indicators". */
    public String indicators(GrantLine line) {
        return Messages.text("grant.indicators.count", line.names().indicators().size());
    }

    /** "Totals only", or "Totals, and by contact source". */
    public String level(GrantLine line) {
        return line.names().dimensions().isEmpty()
                ? Messages.text("grant.level.total")
                : Messages.text(
                        "grant.level.dimensions", String.join(", ", line.names().dimensions()));
    }

    /** "31 March 2027", or that it has no last day. */
    public String until(GrantLine line) {
        return line.grant().scope().until().map(Days::shown).orElse(Messages.text("grant.until.none"));
    }

    /** "20 November 2026, 10:02". */
    public String moment(KeptGrant.Act act) {
        return Days.moment(act.at());
    }

    /** "Withdrawn 20 November 2026, 10:02 by norfolk-approver", or when its last day was. */
    public String end(GrantLine line) {
        return line.state() == GrantState.WITHDRAWN
                ? line.grant()
                        .withdrawn()
                        .map(act -> Messages.text("grant.state.WITHDRAWN", moment(act), act.by()))
                        .orElseThrow()
                : Messages.text("grant.state.EXPIRED", until(line));
    }
}
