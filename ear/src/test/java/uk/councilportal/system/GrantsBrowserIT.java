package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.councilportal.system.pages.GrantsPage;

/** Norfolk's approver lets Southampton see figures, and takes that back. */
class GrantsBrowserIT {
    private static final String PATH = "/app/grants.xhtml";
    private static final String SOUTHAMPTON = "COUNCIL:E06000045";
    private static final String CHILDREN = "Children on a child protection plan";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @Test
    void letsAnotherCouncilSeeFiguresAndTakesThatBack() {
        GrantsPage approver = at("norfolk-approver");
        assertThat(approver.accessibilityViolations()).isEmpty();
        approver.beginToGive();
        approver.chooseGrantee(SOUTHAMPTON);
        approver.tick(CHILDREN);
        approver.chooseFrom("2016-12");
        assertThat(approver.accessibilityViolations()).isEmpty();
        approver.give();

        assertThat(approver.text()).contains("They can see these figures from now on");
        assertThat(approver.inForce())
                .anySatisfy(row -> assertThat(row)
                        .contains("Southampton", "1 indicator", "Totals only", "December 2016", "No last day"));
        int before = approver.ended().size();

        approver.withdraw("Southampton");
        assertThat(approver.text()).contains("They no longer see these figures");
        assertThat(approver.inForce()).noneSatisfy(row -> assertThat(row).contains("Southampton"));
        assertThat(approver.ended())
                .hasSize(before + 1)
                .first()
                .asString()
                .contains("Southampton", "Withdrawn", "norfolk-approver");
        assertThat(approver.accessibilityViolations()).isEmpty();
        assertThat(approver.complaints()).isEmpty();
    }

    @Test
    void saysAllThatHasToBePutRightAndKeepsWhatWasChosen() {
        GrantsPage approver = at("norfolk-approver");
        approver.beginToGive();
        approver.fillUntil("31 June 2027");
        approver.give();

        assertThat(approver.problems())
                .containsExactly(
                        "Choose a board or council from the list",
                        "Tick at least one indicator",
                        "Enter the last day as 31 March 2027, or leave it empty. You typed “31 June 2027”.");
        assertThat(approver.accessibilityViolations()).isEmpty();
        approver.resizeTo(320, 640);
        assertThat(approver.scrollsSideways()).isFalse();
        assertThat(approver.accessibilityViolations()).isEmpty();

        approver.chooseGrantee("BOARD:four-councils-board");
        approver.tick(CHILDREN);
        approver.fillUntil("");
        approver.give();
        assertThat(approver.problems()).singleElement().asString().contains("They see some of these already");
    }

    @Test
    void letsTheRestOfTheCouncilReadAndNothingElse() {
        GrantsPage viewer = at("norfolk-viewer");
        assertThat(viewer.inForce()).anySatisfy(row -> assertThat(row).contains("Four councils improvement board"));
        assertThat(viewer.canGive()).isFalse();
        viewer.goTo(PATH + "?give=yes");
        assertThat(viewer.canGive()).isFalse();
        assertThat(viewer.text()).doesNotContain("Let them see these figures");
    }

    private GrantsPage at(String person) {
        return new GrantsPage(browsers.signIn(person, PATH));
    }
}
