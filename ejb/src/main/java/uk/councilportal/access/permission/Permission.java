package uk.councilportal.access.permission;

/** One thing that can be allowed. A service method declares exactly one with {@link Requires}. */
public enum Permission {
    /** Read published scorecards of one's own council. */
    SCORECARD_READ(Scope.COUNCIL),
    /** Read the working copy of one's own council. */
    DRAFT_READ(Scope.COUNCIL),
    /** Enter figures of the open month. */
    OBSERVATION_ENTER(Scope.COUNCIL),
    /** Import figures of one's own council, and the benchmarks it prints beside them, from a file. */
    OBSERVATION_IMPORT(Scope.COUNCIL),
    /** Keep the targets and tolerances of one's own council's indicators. */
    TARGET_KEEP(Scope.COUNCIL),
    /** Write commentary and data notes of the open month. */
    COMMENTARY_WRITE(Scope.COUNCIL),
    /** Keep improvement actions. */
    ACTION_KEEP(Scope.COUNCIL),
    /** Sign a month off, return it, publish an issue, re-open it. */
    SUBMISSION_SIGN_OFF(Scope.COUNCIL),
    /** Keep one's own council's indicators, reports and breakdowns. */
    COUNCIL_SETTINGS(Scope.COUNCIL),
    /** Take everything one's own council owns out of the portal, load it where there is nothing yet, and agree that it leaves. */
    COUNCIL_ARCHIVE(Scope.COUNCIL),
    /** Read who did what in one's own council. */
    OWN_AUDIT_READ(Scope.COUNCIL),
    /** Read to whom one's own council shows its published figures. */
    GRANT_READ(Scope.COUNCIL),
    /** Let a board or another council see one's own council's published figures, and withdraw it. */
    GRANT_GIVE(Scope.COUNCIL),
    /** Compare published figures: of one's own council, and of those that let one's council or board see theirs. */
    COMPARISON_READ(Scope.AUDIENCE),
    /** Keep groups of councils under names of one's own, to compare them again. */
    PEER_GROUP_KEEP(Scope.AUDIENCE),
    /** Put councils on the portal, set them up, stop them; no figure is seen. */
    COUNCIL_KEEP(Scope.PORTAL),
    /** Keep authorities and the national catalogue. */
    CATALOGUE_MANAGE(Scope.PORTAL),
    /** Import populations by year. */
    POPULATION_IMPORT(Scope.PORTAL),
    /** Import national benchmarks and statistical-neighbour models. */
    BENCHMARK_IMPORT(Scope.PORTAL),
    /** Keep the boards that councils can show their figures to; what a board sees the councils alone decide. */
    GRANT_MANAGE(Scope.PORTAL),
    /** Order that a council leaves, and have its people and data removed once that is agreed; no figure is seen. */
    COUNCIL_LEAVE(Scope.PORTAL),
    /** Keep people, their councils and their roles: those of one's own council, or everybody where one belongs to none. */
    USER_MANAGE(Scope.PEOPLE),
    /** Read the audit trail. */
    AUDIT_READ(Scope.PORTAL),
    /** See how the portal is doing, and give background work up; no figure is seen. */
    OPERATION_WATCH(Scope.PORTAL),
    /** Load the sample councils at the first start. */
    SAMPLE_DATA_LOAD(Scope.PORTAL),
    /** Do what no person asks for: timers and start-up work. */
    SYSTEM_WORK(Scope.PORTAL);

    /** What a permission is about, hence what the caller must have besides the role. */
    public enum Scope {
        /** One council's own data: the caller must belong to a council. */
        COUNCIL,
        /** Published data of several councils: the caller must belong to a council or to a board, and not to both. */
        AUDIENCE,
        /** People: those of the caller's council, or everybody for those who look after the portal. */
        PEOPLE,
        /** The portal itself: nothing of any council is seen. */
        PORTAL
    }

    private final Scope scope;

    Permission(Scope scope) {
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
    }
}
