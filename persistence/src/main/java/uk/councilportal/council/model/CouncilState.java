package uk.councilportal.council.model;

/** Where a council stands on the portal. A council that has never been put on stands nowhere, and nobody of it comes in. */
public enum CouncilState {
    /** Being set up: its people come in and prepare. */
    SETTING_UP,
    /** At work. */
    ACTIVE,
    /** Stopped for a reason: nobody of it comes in, nothing changes; what it published and granted before is still seen. */
    SUSPENDED,
    /** Gone for good: nobody of it comes in, and nobody sees anything of it. */
    LEFT;

    /** Whether its people come in. */
    public boolean admitsPeople() {
        return this == SETTING_UP || this == ACTIVE;
    }

    /** Whether the council can stand so next. Nobody comes back who has left. */
    public boolean mayBecome(CouncilState next) {
        return switch (this) {
            case SETTING_UP -> next == ACTIVE || next == SUSPENDED || next == LEFT;
            case ACTIVE -> next == SUSPENDED || next == LEFT;
            case SUSPENDED -> next == ACTIVE || next == SETTING_UP || next == LEFT;
            case LEFT -> false;
        };
    }
}
