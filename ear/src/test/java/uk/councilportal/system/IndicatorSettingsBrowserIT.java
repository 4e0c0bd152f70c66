package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.HistoryPage;
import uk.councilportal.system.pages.IndicatorSettingsPage;

/**
 * Keeping indicators in a browser, on indicators that the tests add to Rotherham's report to cabinet and retire: neither
 * its scorecard nor its open month shows them. The tests leave them behind and do not mind those they find.
 */
class IndicatorSettingsBrowserIT {
    private static final String REPORT = "ROTH-CAB";
    private static final String ADMINISTRATOR = "rotherham-admin";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @Test
    void addsChangesLinksRetiresAndReplacesAnIndicator() {
        IndicatorSettingsPage page = signedIn(ADMINISTRATOR);
        String ref = added(page);

        assertThat(page.messages()).contains("Stored: " + ref, "Issues already published stay as they are");
        assertThat(page.line(ref)).contains("Visits to children", "Not linked", "Retired");

        page.goToIndicator(REPORT, ref);
        page.type("title", "Visits to children, in time");
        page.link("Contacts received by children's social care");
        page.store();
        assertThat(page.line(ref)).contains("Visits to children, in time", "contacts", "Same definition");
        page.show("Retired");
        assertThat(page.refs()).contains(ref);
        page.show("Not linked");
        assertThat(page.refs()).doesNotContain(ref);

        page.goToIndicator(REPORT, ref);
        page.replaceBy(ref + "n");
        page.goToIndicator(REPORT, ref + "n");
        assertThat(page.typed("data_note")).isEqualTo("Replaces " + ref + ".");
        assertThat(page.typed("title")).isEqualTo("Visits to children, in time");
        page.choose("retired", "Retired: it keeps its figures, no new ones are due or taken");
        page.store();
        assertThat(page.line(ref + "n")).contains("Retired");
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void saysWhatIsWorkedOutFromAMeasureBeforeItIsReplaced() {
        IndicatorSettingsPage page = signedIn(ADMINISTRATOR);
        page.goToIndicator(REPORT, "1.3");

        assertThat(page.text()).contains("Worked out from this indicator: 1.4");
        assertThat(page.accessibilityViolations()).isEmpty();
        page.goToIndicator(REPORT, "1.4");
        assertThat(page.text()).doesNotContain("Worked out from this indicator");
    }

    @Test
    void keepsWhatWasTypedAndSaysAllThatIsWrongWithIt() {
        IndicatorSettingsPage page = signedIn(ADMINISTRATOR);
        page.goToNew(REPORT);
        page.type("ref", "[x]");
        page.type("title", "");
        page.type("area", "Visits");
        page.type("decimals", "many");
        page.store();

        assertThat(page.faults())
                .hasSize(3)
                .anyMatch(fault -> fault.startsWith("Reference:"))
                .anyMatch(fault -> fault.startsWith("Title:"))
                .anyMatch(fault -> fault.startsWith("Decimals:"));
        assertThat(page.typed("decimals")).isEqualTo("many");
        assertThat(page.typed("area")).isEqualTo("Visits");
        assertThat(page.accessibilityViolations()).isEmpty();
    }

    @Test
    void keepsFormulasInWordsAndTellsWhatIsWrongWithThem() {
        IndicatorSettingsPage page = signedIn(ADMINISTRATOR);
        String ref = added(page);
        page.goToIndicator(REPORT, ref);
        page.formula(1, "numerator", "[" + ref + "] + [nowhere]");
        page.formula(1, "multiplier", "1");
        page.store();
        assertThat(page.faults())
                .hasSize(2)
                .anyMatch(fault -> fault.startsWith("Formula 1, What is counted:") && fault.contains("[nowhere]"))
                .anyMatch(fault -> fault.contains("round in a circle"));
        assertThat(page.accessibilityViolations()).isEmpty();

        page.formula(1, "numerator", "[3.1] + [5.1]");
        page.formula(1, "from", "Apr 2017");
        page.store();
        page.goToIndicator(REPORT, ref);
        assertThat(page.formulas()).singleElement().asString().contains("3.1 ", " + 5.1 ", "from April 2017");

        page.formula(1, "numerator", "");
        page.store();
        page.goToIndicator(REPORT, ref);
        assertThat(page.formulas()).isEmpty();
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void previewsTheEffectOfAFormulaOnThePublishedMonthWithoutStoringIt() {
        IndicatorSettingsPage page = signedIn(ADMINISTRATOR);
        page.goToIndicator("ROTH-SG", "3.5");
        page.tryOut();
        assertThat(page.trial()).contains("March 2017 would have been printed the same");

        page.formula(1, "denominator", "[3.4] + [3.4]");
        page.tryOut();
        assertThat(page.trial())
                .contains("March 2017 would have been printed otherwise", "Nothing is stored yet")
                .containsPattern("March 2017: [\\d.]+% → [\\d.]+%");
        assertThat(page.accessibilityViolations()).isEmpty();
        page.goToIndicator("ROTH-SG", "3.5");
        assertThat(page.formulas()).singleElement().asString().doesNotContain("+");
    }

    @Test
    void overwritesNobodysChangeUnseen() {
        IndicatorSettingsPage first = signedIn(ADMINISTRATOR);
        String ref = added(first);
        first.goToIndicator(REPORT, ref);
        IndicatorSettingsPage second = signedIn(ADMINISTRATOR);
        second.goToIndicator(REPORT, ref);
        second.type("owner_role", "Head of Visits");
        second.store();

        first.type("owner_role", "Head of Safeguarding");
        first.store();

        assertThat(first.messages()).contains("Somebody else has changed this indicator since you opened it");
        assertThat(first.typed("owner_role")).isEqualTo("Head of Safeguarding");
        second.goToList(REPORT);
        assertThat(second.line(ref)).contains("Head of Visits");
    }

    @Test
    void putsIndicatorsInAnotherOrderWithTheKeyboardAndByDragging() {
        IndicatorSettingsPage page = signedIn(ADMINISTRATOR);
        added(page);
        String last = added(page);
        page.goToOrder(REPORT);
        List<String> before = page.order();
        assertThat(page.accessibilityViolations()).isEmpty();
        assertThat(before).last().isEqualTo(last);
        String beforeLast = before.get(before.size() - 2);

        page.moveUp(last);
        assertThat(page.focusedButton()).isEqualTo("Up " + last);
        assertThat(page.order()).last().isEqualTo(beforeLast);
        page.drag(beforeLast, last);
        page.moveUp(last);
        assertThat(page.order()).last().isEqualTo(beforeLast);
        page.drag(beforeLast, last);
        page.store();

        assertThat(page.refs()).last().isEqualTo(last);
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void isClearOfAccessibilityFaults() {
        IndicatorSettingsPage page = signedIn(ADMINISTRATOR);
        page.goToList("ROTH-SG");
        assertThat(page.accessibilityViolations()).isEmpty();
        page.goToIndicator("ROTH-SG", "2.5");
        assertThat(page.accessibilityViolations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rotherham-officer", "rotherham-approver", "board-all", "portal-admin"})
    void isNotThereForOthers(String person) {
        IndicatorSettingsPage page = signedIn(person);

        assertThat(page.goToList(REPORT)).isEqualTo(404);
        assertThat(page.goToIndicator(REPORT, "1")).isEqualTo(404);
        assertThat(page.goToOrder(REPORT)).isEqualTo(404);
    }

    @Test
    void doesNotFindAnotherCouncilsIndicators() {
        IndicatorSettingsPage page = signedIn("norfolk-admin");

        assertThat(page.goToList(REPORT)).isEqualTo(404);
        assertThat(page.goToIndicator("ROTH-SG", "2.5")).isEqualTo(404);
        assertThat(page.goToOrder(REPORT)).isEqualTo(404);
        assertThat(page.goToIndicator("NORF", "no-such")).isEqualTo(404);

        HistoryPage history = HistoryPage.ofCouncil(browsers.signIn("norfolk-admin", "/app/"));
        history.goToChoice("who=norfolk-admin&outcome=REFUSED&object=ROTH-SG");
        assertThat(history.entries()).first().asString().contains("2.5", "Refused");
    }

    /** Adds an indicator that is retired at once, and returns its reference. */
    private static String added(IndicatorSettingsPage page) {
        page.goToList(REPORT);
        String ref =
                "T" + page.refs().stream().filter(one -> one.startsWith("T")).count();
        page.goToNew(REPORT);
        page.type("ref", ref);
        page.type("title", "Visits to children");
        page.type("area", "Visits");
        page.choose("on_scorecard", "Not on the scorecard, only behind other figures");
        page.choose("retired", "Retired: it keeps its figures, no new ones are due or taken");
        page.store();
        return ref;
    }

    private IndicatorSettingsPage signedIn(String person) {
        return new IndicatorSettingsPage(browsers.signIn(person, "/app/"));
    }
}
