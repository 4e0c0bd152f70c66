package uk.councilportal.user.rules;

/** Why somebody cannot be made what an administrator asks for. */
public enum UserProblem {
    /** Nobody changes what they may do themselves. */
    OWN_ACCOUNT,
    /** The person is or would be something that is not the administrator's to give. */
    ROLE_NOT_YOURS,
    /** The person belongs or would belong where the administrator looks after nobody. */
    PLACE_NOT_YOURS,
    /** No role is chosen. */
    NO_ROLE,
    /** The role does not go with the place: council roles need a council, board members a board. */
    ROLE_DOES_NOT_FIT,
    /** Neither council nor board is chosen, or more than one council. */
    PLACE_NEEDED,
    /** Whoever signs off figures must not enter them or write about them as well. */
    ROLES_APART,
    /** The person has chosen a password already, so there is nothing to invite them to. */
    NOT_INVITED,
    /** Somebody else has changed the person since the administrator looked at them. */
    CHANGED_SINCE,
    /** The council would be left without anybody who looks after its people. */
    LAST_COUNCIL_ADMINISTRATOR,
    /** The portal would be left without anybody who looks after it. */
    LAST_PORTAL_ADMINISTRATOR
}
