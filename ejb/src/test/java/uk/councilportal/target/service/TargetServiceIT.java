package uk.councilportal.target.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.target.model.KeptTarget;
import uk.councilportal.target.model.TargetBasis;
import uk.councilportal.target.model.TargetEntry;
import uk.councilportal.target.model.TargetPlace;
import uk.councilportal.target.model.TargetRevision;
import uk.councilportal.target.model.TargetState;
import uk.councilportal.target.repository.TargetRepository;

/** Targets are set one by one, each as a revision; nothing of anybody's is overwritten. */
class TargetServiceIT {
    private static final FinancialYear YEAR = FinancialYear.parse("2016/17");
    private static final TargetPlace PLACE = new TargetPlace("SG", "2.5", 0, YEAR);

    private final CouncilDesk desk = CouncilDesk.withTwoIndicators();

    @Test
    void keepsEachSettingAsARevisionOfTheCouncilsData() {
        int first = set(PLACE, "≥ 95", 0);
        int second = set(PLACE, "≥ 96", first);

        assertThat(second).isGreaterThan(first);
        assertThat(revisions(PLACE)).extracting(TargetRevision::revision).containsExactly(first, second);
        assertThat(revisions(PLACE))
                .extracting(
                        each -> each.setting().tolerance().green().orElseThrow().toString())
                .containsExactly(">=95", ">=96");
    }

    @Test
    void refusesToFollowATargetTheWriterHasNotSeen() {
        int first = set(PLACE, "≥ 95", 0);
        int second = set(PLACE, "≥ 96", first);

        assertThatThrownBy(() -> set(PLACE, "≥ 97", first)).isInstanceOf(TargetChangedException.class);
        assertThatThrownBy(() -> set(PLACE, "≥ 97", 0)).isInstanceOf(TargetChangedException.class);
        assertThat(revisions(PLACE)).extracting(TargetRevision::revision).containsExactly(first, second);
    }

    @Test
    void makesNoRevisionOfWhatIsKeptAlready() {
        int first = set(PLACE, "≥ 95", 0);

        assertThat(set(PLACE, ">=95.0%", first)).isEqualTo(first);
        assertThat(desk.count("target")).isEqualTo(1);
    }

    @Test
    void storesNothingOfATargetItCannotRead() {
        long before = desk.count("change_set");

        assertThatThrownBy(() -> set(PLACE, "about 95", 0))
                .isInstanceOfSatisfying(
                        TargetRefusedException.class,
                        refused -> assertThat(refused.problems()).hasSize(1));
        assertThat(desk.count("change_set")).isEqualTo(before);
    }

    @Test
    void doesNotFindWhatTheCouncilHasNot() {
        List.of(
                        new TargetPlace("NORF", "2.5", 0, YEAR),
                        new TargetPlace("SG", "9.9", 0, YEAR),
                        new TargetPlace("SG", "2.5", 7, YEAR),
                        new TargetPlace("SG", "2.5", 0, FinancialYear.parse("2019/20")))
                .forEach(place ->
                        assertThatThrownBy(() -> set(place, "≥ 95", 0)).isInstanceOf(TargetNotFoundException.class));
    }

    @Test
    void takesTheYearBeforeOverWhereNothingIsSetYet() {
        FinancialYear next = FinancialYear.parse("2017/18");
        set(PLACE, "≥ 95", 0);
        set(new TargetPlace("SG", "1.1", 0, YEAR), "14 to 20", 0);
        int own = set(PLACE.in(next), "≥ 99", 0);

        assertThat(copy(next)).isEqualTo(1);
        assertThat(copy(next)).isZero();
        assertThat(revisions(PLACE.in(next)))
                .extracting(TargetRevision::revision)
                .containsExactly(own);
        assertThat(revisions(new TargetPlace("SG", "1.1", 0, next))).hasSize(1);
    }

    @Test
    void takesOverNothingOfOtherReports() {
        desk.reports(service -> service.storeReports(CouncilDesk.file("""
                report,title,layout,last_month,months_shown,columns,figures,difference
                EH,Early Help,ROTHERHAM,2017-03,15,MONTHS RAG,RAG,SIGNED
                """)));
        desk.indicators(service -> service.store(CouncilDesk.indicatorFile("""
                report,ref,area,position,title,polarity,unit,decimals,frequency,year_basis,direction,on_scorecard
                EH,7.1,Contacts,1,Contacts,NEUTRAL,COUNT,0,MONTHLY,SUM_OF_MONTHS,IMPROVEMENT,yes
                """)));
        set(PLACE, "≥ 95", 0);
        set(new TargetPlace("EH", "7.1", 0, YEAR), "14 to 20", 0);

        assertThat(copy(FinancialYear.parse("2017/18"))).isEqualTo(1);
        assertThat(desk.count("target")).isEqualTo(3);
    }

    @Test
    void plansForNoYearAndNoReportThatThereIsNot() {
        set(new TargetPlace("SG", "2.5", 0, FinancialYear.parse("2018/19")), "≥ 95", 0);

        assertThatThrownBy(() -> copy(FinancialYear.parse("2019/20"))).isInstanceOf(TargetNotFoundException.class);
        assertThatThrownBy(() -> desk.targetKeeping(service -> service.copyFromYearBefore("NORF", YEAR)))
                .isInstanceOf(TargetNotFoundException.class);
    }

    private int copy(FinancialYear year) {
        return desk.targetKeeping(service -> service.copyFromYearBefore("SG", year));
    }

    private int set(TargetPlace place, String green, int seen) {
        TargetEntry entry =
                new TargetEntry(TargetState.SET, TargetBasis.IN_PERIOD, "", new TargetEntry.Bounds("", "", green), "");
        return desk.targetKeeping((Function<TargetService, Integer>) service -> service.set(place, entry, seen));
    }

    private List<TargetRevision> revisions(TargetPlace place) {
        int indicator = place.ref().equals("1.1") ? 1 : 2;
        return desk.database()
                .asCouncil(
                        desk.council(),
                        em -> new TargetRepository(em)
                                .listRevisions(new KeptTarget.Key(indicator, place.breakdown(), place.year())));
    }
}
