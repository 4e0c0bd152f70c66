package uk.councilportal.system;

import java.util.ArrayList;
import java.util.List;

/** Data officers of one council who are there for one test only, made and removed through the sign-in service. */
final class ManyOfficers implements AutoCloseable {
    private final SignInAdministration people;
    private final List<String> created = new ArrayList<>();

    private ManyOfficers(RunningPortal portal) {
        this.people = new SignInAdministration(portal);
    }

    /** So many officers of a council, each of whose name is its own password. */
    static ManyOfficers of(RunningPortal portal, String council, int number) {
        ManyOfficers officers = new ManyOfficers(portal);
        for (int i = 0; i < number; i++) {
            officers.created.add(officers.people.addPerson(name(i), "data-officer", "/councils/" + council));
        }
        return officers;
    }

    static String name(int number) {
        return "concurrent-officer-" + number;
    }

    @Override
    public void close() {
        created.forEach(people::remove);
    }
}
