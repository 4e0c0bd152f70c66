package uk.councilportal.comparison.service;

import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Beside what national figures are wanted.
 *
 * @param month the month, or the last month of the quarter
 * @param council whose neighbours and region; empty for England alone
 * @param model the version of the neighbour model; empty for the latest
 */
record ReferenceQuestion(ReportingMonth month, Optional<AuthorityCode> council, Optional<String> model) {

    /** Of the council looked at; of the neighbours compared where none is. */
    static ReferenceQuestion of(ReportingMonth month, Optional<AuthorityCode> focus, PeerGroup peers) {
        Optional<PeerGroup.Neighbours> near = Optional.of(peers)
                .filter(PeerGroup.Neighbours.class::isInstance)
                .map(PeerGroup.Neighbours.class::cast);
        return new ReferenceQuestion(
                month, focus.or(() -> near.map(PeerGroup.Neighbours::council)), near.map(PeerGroup.Neighbours::model));
    }
}
