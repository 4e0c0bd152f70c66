package uk.councilportal.scorecard.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.container.council.CouncilAtWork;
import uk.councilportal.indicator.service.IndicatorAddress;
import uk.councilportal.indicator.service.IndicatorEntry;
import uk.councilportal.indicator.service.IndicatorNotFoundException;
import uk.councilportal.indicator.service.IndicatorRefusedException;
import uk.councilportal.indicator.service.IndicatorSettingService;
import uk.councilportal.scorecard.service.FormulaTrial;
import uk.councilportal.scorecard.service.FormulaTrialService;
import uk.councilportal.submission.service.SubmissionService;

/** Contacts, referrals and their sum: another formula is tried out on what is published, then kept for what comes. */
@ExtendWith(ArquillianExtension.class)
class FormulaTrialIT {
    private static final IndicatorAddress SUM = new IndicatorAddress(CouncilAtWork.REPORT, "1.3");
    private static final IndicatorAddress TWICE = new IndicatorAddress(CouncilAtWork.REPORT, "1.4");

    @Inject
    CouncilAtWork council;

    @Inject
    IndicatorSettingService settings;

    @Inject
    FormulaTrialService trials;

    @Inject
    SubmissionService submissions;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(FormulaTrialIT.class).addPackage(CouncilAtWork.class.getPackage());
    }

    @BeforeEach
    void begin() throws SQLException {
        council.begin(List.of("1.1", "1.2", "1.3", "1.4"));
        council.become("admin", PortalRole.COUNCIL_ADMIN);
        set(SUM, "[1.1] + [1.2]");
        set(TWICE, "[1.3] + [1.3]");
    }

    @Test
    void showsThePublishedFigureBothWaysAndWhatElseWouldChange() throws SQLException {
        publish();
        long before = settings.setting(SUM).revision();

        FormulaTrial trial = trials.tryOut(SUM, formula("[1.1] - [1.2]"));

        assertThat(trial.month()).contains(CouncilAtWork.MARCH);
        assertThat(trial.rows()).singleElement().satisfies(row -> {
            assertThat(row.before().displayed()).isEqualTo("120");
            assertThat(row.after().displayed()).isEqualTo("80");
            assertThat(row.changed()).isTrue();
        });
        assertThat(trial.others()).containsExactly("1.4");
        assertThat(settings.setting(SUM).revision()).isEqualTo((int) before);
        assertThat(trials.tryOut(SUM, formula("[1.2] + [1.1]")).rows()).noneMatch(FormulaTrial.Row::changed);
    }

    @Test
    void neverShowsADraftFigure() {
        enter();

        assertThat(trials.tryOut(SUM, formula("[1.1] - [1.2]")).month()).isEmpty();
    }

    @Test
    void doesNotShowWhatWasNotThereWhenTheMonthWasPublished() {
        publish();
        council.define(List.of("1.1", "1.2", "1.3", "1.4", "1.5"), "SUM_OF_MONTHS");

        assertThat(trials.tryOut(new IndicatorAddress(CouncilAtWork.REPORT, "1.5"), formula("[1.1]"))
                        .month())
                .isEmpty();
    }

    @Test
    void tellsAllFaultsOfAllFormulas() {
        Map<String, String> wrong = Map.of("numerator", "[9.9] +", "multiplier", "many", "annualised", "no");
        Map<String, String> noRow = Map.of("numerator", "", "denominator", " ");
        Map<String, String> circle = Map.of("numerator", "[1.4]", "multiplier", "1", "annualised", "no");

        assertThatThrownBy(() -> trials.tryOut(SUM, entry(List.of(noRow, wrong))))
                .isInstanceOfSatisfying(
                        IndicatorRefusedException.class,
                        refused -> assertThat(refused.ofFormulas())
                                .extracting(failure -> failure.line() + " " + failure.column())
                                .containsExactlyInAnyOrder("2 numerator", "2 multiplier"));
        assertThatThrownBy(() -> settings.set(
                        SUM,
                        entry(List.of(noRow, circle)),
                        settings.setting(SUM).revision()))
                .isInstanceOfSatisfying(
                        IndicatorRefusedException.class,
                        refused -> assertThat(refused.ofFormulas())
                                .singleElement()
                                .satisfies(failure -> {
                                    assertThat(failure.line()).isEqualTo(2);
                                    assertThat(failure.message()).contains("1.3 from 1.4 from 1.3");
                                }));
    }

    @Test
    void keepsFormulasAsARevisionAndMakesNoneOfWhatIsKept() {
        int seen = settings.setting(SUM).revision();
        assertThat(settings.setting(SUM).formulas()).containsExactly("(1.1 Contacts 1.1 + 1.2 Contacts 1.2)");
        assertThat(settings.set(SUM, settings.setting(SUM).entry(), seen)).isEqualTo(seen);

        settings.set(SUM, entry(List.of()), seen);
        assertThat(settings.setting(SUM).formulas()).isEmpty();
    }

    @Test
    void isForTheCouncilsAdministratorAndItsOwnIndicatorsOnly() throws SQLException {
        assertThatThrownBy(() -> trials.tryOut(new IndicatorAddress("NORF", "1.1"), formula("[1.1]")))
                .isInstanceOf(IndicatorNotFoundException.class);
        assertThatThrownBy(() -> trials.tryOut(new IndicatorAddress(CouncilAtWork.REPORT, "9.9"), formula("[1.1]")))
                .isInstanceOf(IndicatorNotFoundException.class);
        assertThat(council.audit("FormulaTrialService.tryOut"))
                .containsExactly("admin REFUSED NORF 1.1", "admin REFUSED SG 9.9");
        for (PortalRole role : List.of(PortalRole.DATA_OFFICER, PortalRole.APPROVER, PortalRole.VIEWER)) {
            council.become("other", role);
            assertThatThrownBy(() -> trials.tryOut(SUM, formula("[1.1]"))).isInstanceOf(AccessRefusedException.class);
        }
    }

    private void publish() {
        enter();
        council.become("officer", PortalRole.DATA_OFFICER);
        submissions.submit(council.see());
        council.become("approver", PortalRole.APPROVER);
        council.publish();
        council.become("admin", PortalRole.COUNCIL_ADMIN);
    }

    private void enter() {
        council.become("officer", PortalRole.DATA_OFFICER);
        council.enter(List.of("1.1,2017-03,100", "1.2,2017-03,20"));
        council.become("admin", PortalRole.COUNCIL_ADMIN);
    }

    private void set(IndicatorAddress address, String numerator) {
        settings.set(address, formula(numerator), settings.setting(address).revision());
    }

    private static IndicatorEntry formula(String numerator) {
        return entry(List.of(Map.of("numerator", numerator, "multiplier", "1", "annualised", "no")));
    }

    private static IndicatorEntry entry(List<Map<String, String>> formulas) {
        return new IndicatorEntry(Map.of(), List.of(), Optional.of(formulas));
    }
}
