package uk.councilportal.access.permission;

/** Why a call was refused. */
public enum Refusal {
    /** The method declares neither a permission nor that it is open. */
    UNDECLARED,
    /** Nobody is signed in. */
    NO_CALLER,
    /** None of the caller's roles grants the permission. */
    NO_PERMISSION,
    /** The permission is about a council and the caller has none. */
    NO_COUNCIL,
    /** The permission is about several councils and the caller belongs to no council and no board, or to both. */
    NO_AUDIENCE,
    /** The running transaction belongs to another council. */
    OTHER_COUNCIL,
    /** The caller's council has never been put on the portal. */
    COUNCIL_NOT_ON_PORTAL,
    /** The caller's council has been stopped. */
    COUNCIL_SUSPENDED,
    /** The caller's council has left the portal. */
    COUNCIL_LEFT
}
