package uk.councilportal.user.service;

/**
 * Somebody as an administrator has seen them before deciding: a change is made only of who still stands like that.
 *
 * @param name the name they sign in with
 * @param mark how they stood, as {@link UserLine#mark()} had it
 */
public record SeenUser(String name, String mark) {
    /** As the audit trail names them. */
    @Override
    public String toString() {
        return name;
    }
}
