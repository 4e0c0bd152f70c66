package uk.councilportal.access.caller;

/** Puts the system caller together for tests that have no container. */
public final class SystemCallerFixture {
    private SystemCallerFixture() {}

    public static SystemCaller of(Caller caller) {
        SystemCaller system = new SystemCaller();
        system.callerSwitch = new CallerSwitch();
        system.callerSwitch.caller = caller;
        return system;
    }

    /** The same for readers of former councils. */
    public static FormerReader formerReader(Caller caller) {
        FormerReader reader = new FormerReader();
        reader.caller = caller;
        reader.callerSwitch = of(caller).callerSwitch;
        return reader;
    }
}
