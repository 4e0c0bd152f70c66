package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.GroupsPage;
import uk.councilportal.system.pages.HistoryPage;

/** Saved groups of councils in a browser: kept by one person and chosen wherever councils are compared. */
class GroupsBrowserIT {
    private static final String NORFOLK_AND_ROTHERHAM = "councils=E10000020,E08000018";
    private static final String NORFOLK_AND_SOUTHAMPTON = "councils=E10000020,E06000045";
    private static final List<String> VIEWS =
            List.of("league", "heatmap", "profile", "trends", "funnel", "overview", "exceptions", "pack");

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    private final String name = "Group " + UUID.randomUUID();
    private final List<GroupsPage> kept = new ArrayList<>();

    @AfterEach
    void forgetWhatWasKept() {
        for (GroupsPage groups : kept) {
            groups.open("");
            groups.names().stream().filter(each -> each.startsWith(name)).forEach(groups::remove);
        }
    }

    @Test
    void isSavedFromAComparisonAndChosenInEveryOther() {
        GroupsPage groups = signedIn("board-all");
        groups.goTo("/app/league.xhtml?indicator=cpp-count&" + NORFOLK_AND_ROTHERHAM);
        groups.pressEnterOn("Save these councils as a group");
        assertThat(groups.councils()).containsExactly("Norfolk", "Rotherham");
        groups.save(name);
        assertThat(groups.text()).contains("The group is saved");
        assertThat(groups.row(name)).contains("Norfolk, Rotherham", "None");

        for (String view : VIEWS) {
            groups.goTo("/app/" + view + ".xhtml");
            groups.choose(name);
            assertThat(groups.chosenGroup()).as(view).isEqualTo(name);
            assertThat(groups.address()).as(view).contains("peers=councils%3AE08000018%2CE10000020");
        }
        groups.goTo("/app/overview.xhtml?peers=councils:E08000018,E10000020");
        assertThat(groups.text()).contains("of 2 councils").doesNotContain("Southampton", "Birmingham");
    }

    @Test
    void isRenamedAndRemoved() {
        GroupsPage groups = signedIn("norfolk-admin");
        groups.open("save=yes");
        groups.save(name);
        groups.rename(name, name + " again");
        assertThat(groups.text()).contains("The group has its new name");
        assertThat(groups.names()).contains(name + " again");

        groups.remove(name + " again");
        assertThat(groups.text()).contains("The group is removed");
        assertThat(groups.names()).noneMatch(each -> each.startsWith(name));
    }

    @Test
    void saysWhatIsWrongWithAName() {
        GroupsPage groups = signedIn("norfolk-officer");
        groups.open("save=yes");
        groups.save(" ");
        assertThat(groups.problem()).contains("Enter a name");
        assertThat(groups.accessibilityViolations()).isEmpty();
        groups.save("n".repeat(61));
        assertThat(groups.problem()).contains("at most 60 characters");
        groups.save(name);
        groups.open("save=yes");
        groups.save(name.toUpperCase(Locale.UK));
        assertThat(groups.problem()).contains("you have a group of this name");
        assertThat(groups.councils()).containsExactly("Norfolk");
    }

    @Test
    void leavesOutWhatTheReaderDoesNotSeeAndSaysSo() {
        GroupsPage groups = signedIn("board-two");
        groups.open("save=yes&" + NORFOLK_AND_SOUTHAMPTON);
        groups.save(name);
        assertThat(groups.row(name)).contains("Norfolk", "Southampton");

        groups.goTo("/app/league.xhtml?indicator=cpp-count");
        groups.choose(name);
        assertThat(groups.address()).contains("E10000020").doesNotContain("E06000045");
        assertThat(groups.text()).contains("“" + name + "” leaves out Southampton");
    }

    @Test
    void isNotFoundForAnybodyElse() {
        GroupsPage own = signedIn("norfolk-approver");
        own.open("save=yes");
        own.save(name);
        String rename = own.addressOf(name, "Rename");
        String remove = own.addressOf(name, "Remove");

        for (String other : List.of("norfolk-officer", "rotherham-approver", "board-all")) {
            GroupsPage groups = signedIn(other);
            assertThat(groups.goTo("/app/" + rename)).as(other).isEqualTo(404);
            assertThat(groups.goTo("/app/" + remove)).as(other).isEqualTo(404);
            groups.goTo("/app/league.xhtml");
            assertThat(groups.offers(name)).as(other).isFalse();
        }
        HistoryPage history = HistoryPage.ofCouncil(browsers.signIn("norfolk-admin", "/app/"));
        history.goToChoice("who=norfolk-officer&outcome=REFUSED&action=SavedGroupService.group");
        assertThat(history.entries()).first().asString().contains("Refused", "not there, or not for this person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"norfolk-viewer", "norfolk-owner", "portal-admin"})
    void isNotThereForThoseWhoKeepNone(String person) {
        GroupsPage groups = signedIn(person);
        assertThat(groups.open("")).isEqualTo(404);
        groups.goTo("/app/league.xhtml");
        assertThat(groups.text()).doesNotContain("Save these councils");
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390, 320})
    void isAccessibleAtAnyWidth(int width) {
        GroupsPage groups = signedIn("southampton-admin");
        groups.resizeTo(width, 900);
        groups.open("save=yes");
        assertThat(groups.accessibilityViolations()).isEmpty();
        groups.save(name);
        assertThat(groups.accessibilityViolations()).isEmpty();
        assertThat(groups.scrollsSideways()).isFalse();
        groups.goTo("/app/" + groups.addressOf(name, "Remove"));
        assertThat(groups.accessibilityViolations()).isEmpty();
        assertThat(groups.complaints()).isEmpty();
    }

    private GroupsPage signedIn(String person) {
        GroupsPage groups = new GroupsPage(browsers.signIn(person, "/app/home.xhtml"));
        kept.add(groups);
        return groups;
    }
}
