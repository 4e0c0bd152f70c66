package uk.councilportal.target.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
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
import uk.councilportal.indicator.service.IndicatorSettingService;
import uk.councilportal.indicator.service.ReportSettingService;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.target.rules.YearEdge;
import uk.councilportal.target.service.TargetImportService;
import uk.councilportal.target.service.TargetNotFoundException;
import uk.councilportal.target.service.YearAlreadySetUpException;
import uk.councilportal.target.service.YearChoice;
import uk.councilportal.target.service.YearSetup;
import uk.councilportal.target.service.YearSetupService;

/** 2017/18 is set up for the report SG, whose indicators 1.1, 1.2 and the retired 1.3 have targets in 2016/17. */
@ExtendWith(ArquillianExtension.class)
class YearSetupIT {
    private static final FinancialYear YEAR = new FinancialYear(2017);
    private static final List<String> SG = List.of(CouncilAtWork.REPORT);
    private static final List<String> NONE = List.of();

    @Inject
    CouncilAtWork council;

    @Inject
    YearSetupService years;

    @Inject
    TargetImportService targets;

    @Inject
    ReportSettingService reports;

    @Inject
    IndicatorSettingService indicators;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(YearSetupIT.class).addPackage(CouncilAtWork.class.getPackage());
    }

    @BeforeEach
    void begin() throws SQLException {
        council.begin(List.of("1.1", "1.2", "1.3"));
        council.become("admin", PortalRole.COUNCIL_ADMIN);
        store("1.1,2016/17,90", "1.2,2016/17,80", "1.3,2016/17,70", "1.2,2017/18,85");
        IndicatorAddress retired = new IndicatorAddress(CouncilAtWork.REPORT, "1.3");
        indicators.set(
                retired,
                new IndicatorEntry(Map.of("retired", "yes"), List.of()),
                indicators.setting(retired).revision());
        Map<String, String> cells =
                new LinkedHashMap<>(reports.setting(CouncilAtWork.REPORT).cells());
        cells.put("headings", "MONTHS=Months of 2016/17");
        reports.set(
                CouncilAtWork.REPORT,
                cells,
                reports.setting(CouncilAtWork.REPORT).revision());
    }

    @Test
    void takesOverWhatIsNotSetYetInOneRevisionAndOverwritesNothing() throws SQLException {
        YearSetup.Report before = years.preview(Optional.of(YEAR)).reports().get(0);
        assertThat(before)
                .isEqualTo(new YearSetup.Report(
                        CouncilAtWork.REPORT, "Safeguarding", 1, 1, 1, List.of("Months of 2017/18")));
        int seen = reports.setting(CouncilAtWork.REPORT).revision();

        assertThat(years.setUp(YEAR, new YearChoice(SG, SG))).isEqualTo(2);

        assertThat(reports.setting(CouncilAtWork.REPORT).revision()).isEqualTo(seen + 1);
        assertThat(reports.setting(CouncilAtWork.REPORT).cells()).containsEntry("headings", "MONTHS=Months of 2017/18");
        YearSetup.Report after = years.preview(Optional.of(YEAR)).reports().get(0);
        assertThat(after.targets()).isZero();
        assertThat(after.alreadySet()).isEqualTo(2);
        assertThat(council.audit("YearSetupService.setUp"))
                .hasSize(1)
                .allMatch(entry -> entry.startsWith("admin DONE"));
        assertThat(council.audit("TargetService.copyFromYearBefore")).isEmpty();
    }

    @Test
    void saysWhatEndsAndTakesNothingOverForAReportThatHasEnded() {
        assertThat(years.preview(Optional.of(YEAR)).edges())
                .containsExactly(new YearEdge(
                        YearEdge.Kind.INDICATOR, "SG 1.3 Contacts 1.3", Optional.empty(), Optional.empty()));
        reports.set(
                CouncilAtWork.REPORT,
                Map.of("retired_from", "2017-04"),
                reports.setting(CouncilAtWork.REPORT).revision());

        assertThat(years.preview(Optional.of(YEAR)).reports()).isEmpty();
        assertThat(years.preview(Optional.of(YEAR)).edges())
                .contains(new YearEdge(
                        YearEdge.Kind.REPORT, "Safeguarding", Optional.of(CouncilAtWork.MARCH), Optional.empty()));
        assertThatThrownBy(() -> years.setUp(YEAR, new YearChoice(SG, NONE)))
                .isInstanceOf(YearAlreadySetUpException.class);
    }

    @Test
    void isRefusedWhenThereAlreadyAndThenStoresNothing() {
        years.setUp(YEAR, new YearChoice(SG, NONE));
        int seen = reports.setting(CouncilAtWork.REPORT).revision();

        for (YearChoice choice :
                List.of(new YearChoice(SG, NONE), new YearChoice(SG, SG), new YearChoice(NONE, NONE))) {
            assertThatThrownBy(() -> years.setUp(YEAR, choice)).isInstanceOf(YearAlreadySetUpException.class);
        }
        assertThat(reports.setting(CouncilAtWork.REPORT).revision()).isEqualTo(seen);
        assertThat(years.setUp(YEAR, new YearChoice(NONE, SG))).isEqualTo(1);
    }

    @Test
    void offersTheYearAfterTheLatestWithTargets() {
        assertThat(years.preview(Optional.empty()).year()).isEqualTo(new FinancialYear(2018));
        assertThat(years.preview(Optional.empty()).years()).contains(YEAR, new FinancialYear(2018));
    }

    @Test
    void doesNotFindAnotherCouncilsReportOrAYearNobodyPlansForAndRefusesOthers() throws SQLException {
        assertThatThrownBy(() -> years.setUp(YEAR, new YearChoice(List.of("NORF"), NONE)))
                .isInstanceOf(TargetNotFoundException.class);
        assertThatThrownBy(() -> years.setUp(new FinancialYear(1990), new YearChoice(SG, NONE)))
                .isInstanceOf(TargetNotFoundException.class);
        assertThatThrownBy(() -> years.preview(Optional.of(new FinancialYear(2900))))
                .isInstanceOf(TargetNotFoundException.class);
        assertThat(council.audit("YearSetupService.setUp"))
                .hasSize(2)
                .allMatch(entry -> entry.startsWith("admin REFUSED"));
        for (PortalRole role : List.of(PortalRole.DATA_OFFICER, PortalRole.APPROVER, PortalRole.VIEWER)) {
            council.become("other", role);
            assertThatThrownBy(() -> years.setUp(YEAR, new YearChoice(SG, NONE)))
                    .isInstanceOf(AccessRefusedException.class);
        }
    }

    private void store(String... lines) {
        StringBuilder file = new StringBuilder("report,ref,year,state,basis,target,red,amber,green,text\n");
        for (String line : lines) {
            String[] cells = line.split(",");
            file.append("SG,%s,%s,SET,IN_PERIOD,%s,,,>=%s,\n".formatted(cells[0], cells[1], cells[2], cells[2]));
        }
        targets.store(FileSource.of("targets.csv", file.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
