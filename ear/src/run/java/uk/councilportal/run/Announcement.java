package uk.councilportal.run;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import uk.councilportal.run.RealmFile.SampleUser;

/** What the person is told when the stack is ready. */
final class Announcement {
    private final StackSettings settings;
    private final Secrets secrets;
    private final List<SampleUser> users;

    private Announcement(StackSettings settings, Secrets secrets, List<SampleUser> users) {
        this.settings = settings;
        this.secrets = secrets;
        this.users = users;
    }

    static Announcement of(StackSettings settings, Secrets secrets) throws IOException {
        return new Announcement(
                settings,
                secrets,
                RealmFile.in(settings.artefacts().realmFolder()).sampleUsers());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("%n  The portal runs at %s%n%n".formatted(settings.baseUrl()));
        text.append("  Sign in as (the password is the user name):%n".formatted());
        for (SampleUser user : users) {
            text.append(String.format(
                    Locale.ROOT,
                    "    %-22s %-28s %s%n",
                    user.username(),
                    user.name(),
                    String.join(", ", user.roles())));
        }
        text.append("%n  Keycloak %s, user admin, password in %s%n"
                .formatted("http://localhost:" + settings.ports().keycloak(), secrets.file()));
        text.append("  Data and logs in %s%n".formatted(settings.folders().data()));
        text.append("  Ctrl-C ends everything; the data stay. Start empty: mvn -Prun -Dfresh%n".formatted());
        return text.toString();
    }
}
