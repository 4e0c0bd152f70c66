package uk.councilportal.grant.rules;

/** What has to be put right before a grant can be given. */
public enum GrantProblem {
    /** The board is not known to the portal, or there is no such council. */
    GRANTEE_UNKNOWN,
    /** A council needs no grant to see its own figures. */
    GRANTEE_IS_OWN_COUNCIL,
    /** No indicator is named. */
    NO_INDICATOR,
    /** An indicator is named that the council does not link to the national catalogue. */
    INDICATOR_NOT_LINKED,
    /** A dimension is named by which the council breaks none of these indicators down. */
    DIMENSION_UNKNOWN,
    /** The last day has passed. */
    UNTIL_HAS_PASSED,
    /** The grantee sees one of the indicators already: that grant has to be withdrawn first. */
    SHOWN_ALREADY
}
