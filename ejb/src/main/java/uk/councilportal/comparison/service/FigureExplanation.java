package uk.councilportal.comparison.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.councilportal.disclosure.model.CouncilPolicy;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Why the reader sees a figure, or why not.
 *
 * @param council the council
 * @param indicator the indicator
 * @param month the month
 * @param figure the figure as the reader sees it
 * @param access by what right
 * @param consents what the council has ever let the reader see of the indicator, oldest first
 * @param policy what the council has withheld from the reader beyond what the catalogue says; empty where nothing
 * @param parts the council's own indicators it was taken or rebuilt from, "numerator 6.9: within one year"
 */
public record FigureExplanation(
        ComparedCouncil council,
        StandardHeading indicator,
        ReportingMonth month,
        ShownFigure figure,
        Access access,
        List<Consent> consents,
        Optional<CouncilPolicy> policy,
        List<String> parts) {

    /** Takes copies. */
    public FigureExplanation {
        consents = List.copyOf(consents);
        parts = List.copyOf(parts);
    }

    /** By what right a figure is seen. */
    public enum Access {
        /** It is the reader's own council. */
        OWN_COUNCIL,
        /** The council lets one of the reader's boards see it. */
        BOARD_GRANT,
        /** The council lets the reader's council see it. */
        COUNCIL_GRANT,
        /** By none. */
        NONE
    }

    /**
     * What the council has let the reader see.
     *
     * @param from the first month
     * @param given the day it was given, in UTC
     * @param until its last day; empty where it has none
     * @param withdrawn the day it was taken back; empty where it was not
     */
    public record Consent(
            ReportingMonth from, LocalDate given, Optional<LocalDate> until, Optional<LocalDate> withdrawn) {}
}
